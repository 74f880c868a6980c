// SPDX-License-Identifier: MIT

/** Takes away what one criterion rests on. */
export interface Mutation {
  readonly criterion: string
  /** Files, or folders with a slash at the end. */
  readonly remove?: readonly string[]
  /** Sections of documents, by their headings as written. */
  readonly drop?: readonly (readonly [path: string, heading: string])[]
  /** Words of files. */
  readonly edit?: readonly (readonly [path: string, from: string, to: string])[]
  /** GitHub was asked. */
  readonly asked?: true
  /** The history was not fetched. */
  readonly shallow?: true
  /** What becomes of the declared answer: it falls, or it stands and less than before shows that it is true. */
  readonly effect: 'lost' | 'unsupported'
  /** Criteria whose finding or outcome changes beside it. */
  readonly also?: readonly string[]
}

const CONTRIBUTING = 'CONTRIBUTING.md'
const TESTS = '.github/workflows/test.yml'
const CASE = 'docs/assurance-case.md'
const MAKEFILE = 'Makefile'
const CODEQL = '.github/workflows/codeql.yml'
const FUZZING = '.github/workflows/fuzz.yml'
const TEMPLATE = '.github/pull_request_template.md'
const README = 'README.md'
const SECURITY = 'SECURITY.md'
const COVERAGE = 'vitest.config.ts'
const PACKAGE = 'package.json'
const GOVERNANCE = 'GOVERNANCE.md'
const RELEASE = '.github/workflows/release.yml'

/** One mutation for each criterion that files speak for. */
export const MUTATIONS: readonly Mutation[] = [
  // Passing: basics
  {
    criterion: 'description_good',
    edit: [
      [
        README,
        'Tidewater is a small web server that predicts high and low water for harbours and shows the times on a page that works\non old phones. Harbour offices run it themselves; it needs no account with anybody.\n',
        ''
      ],
      [PACKAGE, '  "description": "A small web server that predicts high and low water for harbours",\n', '']
    ],
    effect: 'unsupported'
  },
  {
    criterion: 'interact',
    remove: [CONTRIBUTING],
    drop: [
      [README, '## Install'],
      [README, '## Quick start'],
      [README, '## Help'],
      [README, '## Contributing']
    ],
    effect: 'unsupported',
    also: ['contribution', 'contribution_requirements', 'coding_standards', 'test_policy_mandated', 'small_tasks', 'code_review_standards']
  },
  {
    criterion: 'contribution',
    remove: [CONTRIBUTING],
    effect: 'lost',
    also: ['contribution_requirements', 'coding_standards', 'test_policy_mandated', 'code_review_standards']
  },
  {
    criterion: 'contribution_requirements',
    remove: [TEMPLATE],
    drop: [
      [CONTRIBUTING, '## What we expect of a change'],
      [CONTRIBUTING, '## Code review']
    ],
    effect: 'unsupported',
    also: ['test_policy', 'tests_documented_added', 'coding_standards', 'test_policy_mandated', 'code_review_standards']
  },
  { criterion: 'floss_license', remove: ['LICENSE'], effect: 'unsupported', also: ['floss_license_osi', 'license_location'] },
  { criterion: 'floss_license_osi', remove: ['LICENSE'], effect: 'unsupported', also: ['floss_license', 'license_location'] },
  { criterion: 'license_location', remove: ['LICENSE'], effect: 'lost', also: ['floss_license', 'floss_license_osi'] },
  {
    criterion: 'documentation_basics',
    remove: ['docs/quick-start.md'],
    drop: [
      [README, '## Install'],
      [README, '## Usage'],
      [README, '## Quick start']
    ],
    effect: 'unsupported',
    also: ['interact', 'documentation_quick_start']
  },
  {
    criterion: 'documentation_interface',
    remove: ['docs/reference.md', 'docs/openapi.yaml'],
    effect: 'lost',
    also: ['crypto_algorithm_agility', 'crypto_credential_agility']
  },
  {
    criterion: 'sites_https',
    edit: [[PACKAGE, 'https://github.com/example/project#readme', 'http://tidewater.example']],
    effect: 'unsupported',
    also: ['sites_password_security', 'hardened_site']
  },
  {
    criterion: 'discussion',
    remove: ['.github/ISSUE_TEMPLATE/'],
    drop: [[README, '## Help']],
    edit: [
      [PACKAGE, '  "bugs": "https://github.com/example/project/issues",\n', ''],
      [CONTRIBUTING, '[issue](https://github.com/example/project/issues)', 'issue']
    ],
    effect: 'unsupported',
    also: ['report_process', 'report_tracker', 'report_archive']
  },
  {
    criterion: 'english',
    remove: [README, CONTRIBUTING],
    effect: 'lost',
    also: [
      'description_good',
      'interact',
      'contribution',
      'contribution_requirements',
      'documentation_achievements',
      'coding_standards',
      'test_policy_mandated',
      'small_tasks',
      'code_review_standards'
    ]
  },
  {
    criterion: 'maintained',
    edit: [[README, 'Tidewater is a small', '**This project is no longer maintained.**\n\nTidewater is a small']],
    effect: 'unsupported'
  },
  // Passing: change control and reporting
  { criterion: 'release_notes', remove: ['CHANGELOG.md'], effect: 'lost', also: ['release_notes_vulns', 'vulnerability_report_credit'] },
  {
    criterion: 'release_notes_vulns',
    edit: [['CHANGELOG.md', ' (GHSA-2x4j-7w9p-q3vm)', '']],
    asked: true,
    effect: 'unsupported',
    also: ['vulnerability_report_credit']
  },
  {
    criterion: 'report_process',
    remove: ['.github/ISSUE_TEMPLATE/'],
    drop: [[README, '## Help']],
    edit: [
      [PACKAGE, '  "bugs": "https://github.com/example/project/issues",\n', ''],
      [CONTRIBUTING, '[issue](https://github.com/example/project/issues)', 'issue']
    ],
    effect: 'lost',
    also: ['discussion', 'report_tracker', 'report_archive']
  },
  {
    criterion: 'report_tracker',
    remove: ['.github/ISSUE_TEMPLATE/'],
    drop: [[README, '## Help']],
    edit: [
      [PACKAGE, '  "bugs": "https://github.com/example/project/issues",\n', ''],
      [CONTRIBUTING, '[issue](https://github.com/example/project/issues)', 'issue']
    ],
    effect: 'unsupported',
    also: ['discussion', 'report_process', 'report_archive']
  },
  {
    criterion: 'report_archive',
    remove: ['.github/ISSUE_TEMPLATE/'],
    drop: [[README, '## Help']],
    edit: [
      [PACKAGE, '  "bugs": "https://github.com/example/project/issues",\n', ''],
      [CONTRIBUTING, '[issue](https://github.com/example/project/issues)', 'issue']
    ],
    effect: 'unsupported',
    also: ['discussion', 'report_process', 'report_tracker']
  },
  {
    criterion: 'vulnerability_report_process',
    remove: [SECURITY],
    effect: 'lost',
    also: ['vulnerability_report_private', 'vulnerability_response_process']
  },
  {
    criterion: 'vulnerability_report_private',
    edit: [
      [
        SECURITY,
        "Report it in private through\n[GitHub's form](https://github.com/example/project/security/advisories/new), or write to security@tidewater.example and\nencrypt the mail with our [PGP key](https://tidewater.example/security-key.asc).",
        'Write to security@tidewater.example.'
      ]
    ],
    effect: 'unsupported'
  },
  // Passing: quality
  {
    criterion: 'build',
    remove: [PACKAGE, MAKEFILE],
    asked: true,
    effect: 'lost',
    also: [
      'documentation_interface',
      'build_common_tools',
      'build_standard_variables',
      'build_preserve_debug',
      'build_non_recursive',
      'installation_common',
      'installation_standard_variables',
      'external_dependencies',
      'dependency_monitoring',
      'updateable_reused_components'
    ]
  },
  {
    criterion: 'build_common_tools',
    remove: [PACKAGE, MAKEFILE],
    effect: 'lost',
    also: [
      'description_good',
      'documentation_interface',
      'sites_https',
      'build',
      'build_standard_variables',
      'build_preserve_debug',
      'build_non_recursive',
      'installation_common',
      'installation_standard_variables',
      'external_dependencies',
      'dependency_monitoring',
      'updateable_reused_components'
    ]
  },
  {
    criterion: 'build_floss_tools',
    remove: [PACKAGE, MAKEFILE, '.github/workflows/'],
    effect: 'lost',
    also: [
      'description_good',
      'documentation_interface',
      'sites_https',
      'build',
      'build_common_tools',
      'test_most',
      'test_continuous_integration',
      'warnings_fixed',
      'warnings_strict',
      'no_leaked_credentials',
      'static_analysis',
      'static_analysis_common_vulnerabilities',
      'static_analysis_often',
      'dynamic_analysis',
      'dynamic_analysis_unsafe',
      'dynamic_analysis_enable_assertions',
      'coding_standards_enforced',
      'build_standard_variables',
      'build_preserve_debug',
      'build_non_recursive',
      'build_repeatable',
      'installation_common',
      'installation_standard_variables',
      'external_dependencies',
      'dependency_monitoring',
      'updateable_reused_components',
      'interfaces_current',
      'automated_integration_testing',
      'test_statement_coverage80',
      'signed_releases',
      'build_reproducible',
      'test_statement_coverage90',
      'test_branch_coverage80'
    ]
  },
  { criterion: 'test', remove: ['tests/', 'core/test_constituents.c'], effect: 'lost', also: ['test_invocation'] },
  { criterion: 'test_invocation', remove: ['tests/', 'core/test_constituents.c'], effect: 'unsupported', also: ['test'] },
  {
    criterion: 'test_most',
    remove: [COVERAGE],
    effect: 'lost',
    also: ['test_statement_coverage80', 'test_statement_coverage90', 'test_branch_coverage80']
  },
  {
    criterion: 'test_continuous_integration',
    remove: [TESTS],
    effect: 'lost',
    also: [
      'test_most',
      'no_leaked_credentials',
      'coding_standards_enforced',
      'interfaces_current',
      'automated_integration_testing',
      'test_statement_coverage80',
      'test_statement_coverage90',
      'test_branch_coverage80'
    ]
  },
  {
    criterion: 'test_policy',
    drop: [[CONTRIBUTING, '### Tests']],
    edit: [[TEMPLATE, '- [ ] Tests were added for new behaviour\n', '']],
    effect: 'unsupported',
    also: ['tests_documented_added', 'test_policy_mandated']
  },
  {
    criterion: 'tests_documented_added',
    drop: [[CONTRIBUTING, '### Tests']],
    edit: [[TEMPLATE, '- [ ] Tests were added for new behaviour\n', '']],
    effect: 'unsupported',
    also: ['test_policy', 'test_policy_mandated']
  },
  {
    criterion: 'warnings',
    remove: ['eslint.config.js', 'tsconfig.json'],
    edit: [
      [PACKAGE, 'tsc --project tsconfig.build.json', 'esbuild src/main.ts --bundle --outfile=dist/main.js'],
      [TESTS, '      - run: npx tsc --noEmit\n', ''],
      [TESTS, '      - run: npx eslint --max-warnings 0 .\n', ''],
      [PACKAGE, '    "lint": "eslint --max-warnings 0 .",\n', '']
    ],
    effect: 'unsupported',
    also: ['warnings_fixed', 'warnings_strict', 'interfaces_current']
  },
  {
    criterion: 'warnings_fixed',
    edit: [
      [PACKAGE, 'tsc --project tsconfig.build.json', 'esbuild src/main.ts --bundle --outfile=dist/main.js'],
      [TESTS, '      - run: npx tsc --noEmit\n', ''],
      [TESTS, 'npx eslint --max-warnings 0 .', 'npx eslint . || true']
    ],
    asked: true,
    effect: 'unsupported',
    also: ['warnings_strict', 'interfaces_current']
  },
  {
    criterion: 'warnings_strict',
    edit: [
      ['tsconfig.json', '    "strict": true,\n', ''],
      ['eslint.config.js', 'strictTypeChecked', 'base'],
      [TESTS, ' --max-warnings 0', ''],
      [PACKAGE, 'eslint --max-warnings 0 .', 'eslint .'],
      [MAKEFILE, ' -Werror', '']
    ],
    effect: 'unsupported',
    also: ['interfaces_current']
  },
  // Passing: security
  {
    criterion: 'know_secure_design',
    remove: [CASE],
    effect: 'lost',
    also: ['know_common_errors', 'implement_secure_design', 'assurance_case']
  },
  {
    criterion: 'know_common_errors',
    remove: [CASE],
    effect: 'lost',
    also: ['know_secure_design', 'implement_secure_design', 'assurance_case']
  },
  {
    criterion: 'crypto_published',
    remove: ['src/download.ts', 'src/accounts.ts', 'src/sessions.ts', 'src/server.ts'],
    effect: 'lost',
    also: [
      'crypto_floss',
      'crypto_call',
      'crypto_keylength',
      'crypto_working',
      'crypto_weaknesses',
      'crypto_pfs',
      'crypto_password_storage',
      'crypto_random',
      'regression_tests_added50',
      'crypto_used_network',
      'crypto_tls12',
      'crypto_certificate_verification',
      'crypto_verification_private'
    ]
  },
  {
    criterion: 'crypto_call',
    remove: ['src/download.ts', 'src/accounts.ts', 'src/sessions.ts', 'src/server.ts'],
    effect: 'lost',
    also: [
      'crypto_published',
      'crypto_floss',
      'crypto_keylength',
      'crypto_working',
      'crypto_weaknesses',
      'crypto_pfs',
      'crypto_password_storage',
      'crypto_random',
      'regression_tests_added50',
      'crypto_used_network',
      'crypto_tls12',
      'crypto_certificate_verification',
      'crypto_verification_private'
    ]
  },
  {
    criterion: 'crypto_floss',
    remove: ['src/download.ts', 'src/accounts.ts', 'src/sessions.ts', 'src/server.ts'],
    effect: 'lost',
    also: [
      'crypto_published',
      'crypto_call',
      'crypto_keylength',
      'crypto_working',
      'crypto_weaknesses',
      'crypto_pfs',
      'crypto_password_storage',
      'crypto_random',
      'regression_tests_added50',
      'crypto_used_network',
      'crypto_tls12',
      'crypto_certificate_verification',
      'crypto_verification_private'
    ]
  },
  {
    criterion: 'crypto_keylength',
    remove: ['src/download.ts'],
    effect: 'lost',
    also: ['crypto_certificate_verification', 'crypto_verification_private']
  },
  {
    criterion: 'crypto_working',
    edit: [
      [
        'src/download.ts',
        "import { createPublicKey, verify } from 'node:crypto'",
        "import { createHash, createPublicKey, verify } from 'node:crypto'"
      ],
      [
        'src/download.ts',
        'if (!verify(',
        "if (createHash('md5').update(file).digest('hex') !== signature.toString()) throw new Error(name)\n  if (!verify("
      ]
    ],
    effect: 'unsupported',
    also: ['crypto_weaknesses']
  },
  {
    criterion: 'crypto_weaknesses',
    edit: [
      [
        'src/download.ts',
        "import { createPublicKey, verify } from 'node:crypto'",
        "import { createHash, createPublicKey, verify } from 'node:crypto'"
      ],
      [
        'src/download.ts',
        'if (!verify(',
        "if (createHash('sha1').update(file).digest('hex') !== signature.toString()) throw new Error(name)\n  if (!verify("
      ]
    ],
    effect: 'unsupported'
  },
  { criterion: 'crypto_pfs', edit: [['src/server.ts', "    minVersion: 'TLSv1.3' as const,\n", '']], effect: 'unsupported' },
  { criterion: 'crypto_password_storage', remove: ['src/accounts.ts'], effect: 'lost' },
  {
    criterion: 'crypto_random',
    edit: [['src/accounts.ts', 'const salt = randomBytes(16)', 'const salt = Buffer.from(String(Math.random()))']],
    effect: 'unsupported'
  },
  {
    criterion: 'delivery_mitm',
    edit: [[README, 'npm install --global tidewater\n', 'git clone http://github.com/example/project\n']],
    effect: 'unsupported',
    also: ['delivery_unsigned']
  },
  {
    criterion: 'delivery_unsigned',
    edit: [
      [
        RELEASE,
        '      - run: npm ci\n',
        '      - run: curl -O http://downloads.tidewater.org/SHA256SUMS && sha256sum --check SHA256SUMS\n      - run: npm ci\n'
      ]
    ],
    effect: 'unsupported'
  },
  { criterion: 'no_leaked_credentials', edit: [[TESTS, '      - uses: gitleaks/gitleaks-action@v2\n', '']], effect: 'unsupported' },
  // Passing: analysis
  {
    criterion: 'static_analysis',
    remove: [CODEQL],
    edit: [[TESTS, '      - run: npx eslint --max-warnings 0 .\n', '']],
    effect: 'lost',
    also: ['static_analysis_common_vulnerabilities', 'static_analysis_often', 'interfaces_current']
  },
  { criterion: 'static_analysis_common_vulnerabilities', remove: [CODEQL], effect: 'lost' },
  {
    criterion: 'static_analysis_often',
    remove: [CODEQL],
    edit: [[TESTS, '      - run: npx eslint --max-warnings 0 .\n', '']],
    effect: 'lost',
    also: ['static_analysis', 'static_analysis_common_vulnerabilities', 'interfaces_current']
  },
  {
    criterion: 'dynamic_analysis',
    remove: [FUZZING],
    edit: [[COVERAGE, 'branches: 85', 'branches: 70']],
    effect: 'lost',
    also: ['dynamic_analysis_enable_assertions', 'test_branch_coverage80']
  },
  {
    criterion: 'dynamic_analysis_unsafe',
    remove: [FUZZING],
    edit: [[TESTS, ' CFLAGS="-g -O1 -fsanitize=address,undefined"', '']],
    effect: 'lost',
    also: ['dynamic_analysis_enable_assertions']
  },
  { criterion: 'dynamic_analysis_enable_assertions', remove: [FUZZING], effect: 'lost' },
  {
    criterion: 'dynamic_analysis_fixed',
    remove: [FUZZING],
    asked: true,
    effect: 'unsupported',
    also: ['dynamic_analysis_enable_assertions']
  },
  // Silver: basics
  {
    criterion: 'dco',
    drop: [[CONTRIBUTING, '### Sign-off']],
    edit: [[TEMPLATE, '- [ ] Commits are signed off\n', '']],
    shallow: true,
    effect: 'unsupported'
  },
  {
    criterion: 'governance',
    remove: [GOVERNANCE],
    effect: 'lost',
    also: ['roles_responsibilities', 'access_continuity', 'require_2FA', 'secure_2FA']
  },
  { criterion: 'code_of_conduct', remove: ['CODE_OF_CONDUCT.md'], effect: 'lost' },
  {
    criterion: 'roles_responsibilities',
    remove: [GOVERNANCE, 'MAINTAINERS.md'],
    effect: 'lost',
    also: ['governance', 'access_continuity', 'bus_factor', 'contributors_unassociated', 'require_2FA', 'secure_2FA']
  },
  {
    criterion: 'access_continuity',
    remove: [GOVERNANCE],
    effect: 'lost',
    also: ['governance', 'roles_responsibilities', 'require_2FA', 'secure_2FA']
  },
  { criterion: 'bus_factor', remove: ['MAINTAINERS.md'], effect: 'lost', also: ['contributors_unassociated'] },
  { criterion: 'documentation_roadmap', remove: ['ROADMAP.md'], effect: 'lost' },
  { criterion: 'documentation_architecture', remove: ['docs/architecture.md'], effect: 'lost' },
  {
    criterion: 'documentation_security',
    remove: ['docs/security-model.md', CASE],
    effect: 'lost',
    also: ['know_secure_design', 'know_common_errors', 'implement_secure_design', 'assurance_case']
  },
  {
    criterion: 'documentation_quick_start',
    remove: ['docs/quick-start.md'],
    drop: [
      [README, '## Quick start'],
      [README, '## Install'],
      [README, '## Usage']
    ],
    effect: 'lost',
    also: ['interact', 'documentation_basics']
  },
  { criterion: 'documentation_current', remove: ['docs/releasing.md'], effect: 'lost', also: ['signed_releases', 'build_reproducible'] },
  {
    criterion: 'documentation_achievements',
    edit: [
      [
        README,
        '[![OpenSSF Best Practices](https://www.bestpractices.dev/projects/4321/badge)](https://www.bestpractices.dev/projects/4321)\n',
        ''
      ]
    ],
    effect: 'unsupported'
  },
  { criterion: 'accessibility_best_practices', remove: ['docs/accessibility.md'], effect: 'lost' },
  {
    criterion: 'internationalization',
    remove: ['locales/', 'src/i18n.ts'],
    edit: [[PACKAGE, '    "i18next": "^25.4.0",\n', '']],
    effect: 'lost'
  },
  {
    criterion: 'sites_password_security',
    edit: [[PACKAGE, 'https://github.com/example/project#readme', 'https://tidewater.example']],
    effect: 'unsupported',
    also: ['hardened_site']
  },
  {
    criterion: 'maintenance_or_update',
    remove: ['docs/upgrading.md'],
    drop: [
      [SECURITY, '## Supported versions'],
      ['CHANGELOG.md', '## 3.0.0 - 2025-11-03']
    ],
    effect: 'lost'
  },
  {
    criterion: 'vulnerability_report_credit',
    edit: [['CHANGELOG.md', ' Thanks to Noor Haddad\n  for the report.', '']],
    asked: true,
    effect: 'unsupported'
  },
  { criterion: 'vulnerability_response_process', drop: [[SECURITY, '## What happens then']], effect: 'unsupported' },
  // Silver: quality
  { criterion: 'coding_standards', drop: [[CONTRIBUTING, '### Coding style']], effect: 'unsupported' },
  {
    criterion: 'coding_standards_enforced',
    edit: [
      [TESTS, '      - run: npx prettier --check .\n', ''],
      [TESTS, '      - run: npx eslint --max-warnings 0 .\n', ''],
      [TESTS, '      - run: clang-format --dry-run --Werror core/*.c core/*.h\n', '']
    ],
    effect: 'unsupported',
    also: ['interfaces_current']
  },
  {
    criterion: 'build_standard_variables',
    remove: [MAKEFILE],
    effect: 'lost',
    also: ['build_preserve_debug', 'installation_standard_variables']
  },
  { criterion: 'build_preserve_debug', edit: [[MAKEFILE, 'install -m 755', 'install -s -m 755']], effect: 'unsupported' },
  { criterion: 'build_non_recursive', edit: [[MAKEFILE, 'clean:\n', 'everything:\n\t$(MAKE) -C core\n\nclean:\n']], effect: 'unsupported' },
  { criterion: 'build_repeatable', remove: ['.github/workflows/reproducible.yml'], effect: 'lost', also: ['build_reproducible'] },
  {
    criterion: 'installation_common',
    remove: [MAKEFILE],
    edit: [
      [README, '\nnpm install --global tidewater\n', '\ngit clone https://github.com/example/project\n'],
      [README, 'To remove it again, run `npm uninstall --global tidewater`. ', ''],
      ['docs/quick-start.md', 'npm install --global tidewater\n', 'git clone https://github.com/example/project\n'],
      [RELEASE, '      - run: npm publish --provenance --access public\n', '']
    ],
    effect: 'unsupported',
    also: ['build_standard_variables', 'build_preserve_debug', 'installation_standard_variables']
  },
  {
    criterion: 'installation_standard_variables',
    edit: [
      [MAKEFILE, 'PREFIX ?= /usr/local\n', ''],
      [
        MAKEFILE,
        'install -d $(DESTDIR)$(PREFIX)/bin\n\tinstall -m 755 tidecalc $(DESTDIR)$(PREFIX)/bin/tidecalc',
        'install -m 755 tidecalc /usr/local/bin/tidecalc'
      ],
      [MAKEFILE, 'rm -f $(DESTDIR)$(PREFIX)/bin/tidecalc', 'rm -f /usr/local/bin/tidecalc']
    ],
    effect: 'unsupported'
  },
  { criterion: 'installation_development_quick', remove: ['.devcontainer/'], drop: [[CONTRIBUTING, '## Setting up']], effect: 'lost' },
  {
    criterion: 'external_dependencies',
    remove: [PACKAGE],
    effect: 'lost',
    also: ['description_good', 'documentation_interface', 'sites_https', 'dependency_monitoring', 'updateable_reused_components']
  },
  { criterion: 'dependency_monitoring', remove: ['.github/dependabot.yml'], effect: 'lost' },
  {
    criterion: 'updateable_reused_components',
    remove: [PACKAGE],
    effect: 'lost',
    also: ['description_good', 'documentation_interface', 'sites_https', 'external_dependencies', 'dependency_monitoring']
  },
  {
    criterion: 'interfaces_current',
    edit: [
      ['eslint.config.js', 'strictTypeChecked', 'recommended'],
      [MAKEFILE, ' -Werror', '']
    ],
    effect: 'unsupported'
  },
  {
    criterion: 'automated_integration_testing',
    edit: [[TESTS, '  push:\n    branches: [main]\n  pull_request:\n', '  workflow_dispatch:\n']],
    effect: 'unsupported',
    also: ['test_continuous_integration', 'coding_standards_enforced', 'interfaces_current']
  },
  {
    criterion: 'test_statement_coverage80',
    edit: [[COVERAGE, 'thresholds: { statements: 92, branches: 85, functions: 90, lines: 92 }', 'reportOnFailure: true']],
    effect: 'unsupported',
    also: ['test_most', 'test_statement_coverage90', 'test_branch_coverage80']
  },
  { criterion: 'test_policy_mandated', drop: [[CONTRIBUTING, '### Tests']], effect: 'unsupported' },
  // Silver: security
  {
    criterion: 'implement_secure_design',
    remove: [CASE],
    effect: 'lost',
    also: ['know_secure_design', 'know_common_errors', 'assurance_case']
  },
  { criterion: 'crypto_algorithm_agility', remove: ['docs/reference.md'], effect: 'lost', also: ['crypto_credential_agility'] },
  {
    criterion: 'crypto_credential_agility',
    remove: ['docs/reference.md', 'tidewater.service'],
    effect: 'lost',
    also: ['crypto_algorithm_agility']
  },
  { criterion: 'crypto_used_network', edit: [['src/server.ts', "from 'node:https'", "from 'node:http'"]], effect: 'unsupported' },
  {
    criterion: 'crypto_tls12',
    edit: [
      ['src/server.ts', "'TLSv1.3' as const", "'TLSv1' as const"],
      ['src/download.ts', ", minVersion: 'TLSv1.2'", ", minVersion: 'TLSv1'"]
    ],
    effect: 'unsupported',
    also: ['crypto_keylength', 'crypto_weaknesses', 'crypto_pfs']
  },
  {
    criterion: 'crypto_certificate_verification',
    edit: [['src/download.ts', "minVersion: 'TLSv1.2'", "minVersion: 'TLSv1.2', rejectUnauthorized: false"]],
    effect: 'unsupported',
    also: ['crypto_verification_private']
  },
  {
    criterion: 'crypto_verification_private',
    edit: [['src/download.ts', "minVersion: 'TLSv1.2'", "minVersion: 'TLSv1.2', rejectUnauthorized: false"]],
    effect: 'unsupported',
    also: ['crypto_certificate_verification']
  },
  { criterion: 'signed_releases', drop: [['docs/releasing.md', '## Verifying a release']], effect: 'unsupported' },
  { criterion: 'input_validation', remove: ['src/stations.ts'], effect: 'lost' },
  {
    criterion: 'hardening',
    remove: ['tidewater.service'],
    edit: [
      [MAKEFILE, 'HARDENING = -fstack-protector-strong -D_FORTIFY_SOURCE=2 -fPIE\n', 'HARDENING =\n'],
      [MAKEFILE, 'ALL_LDFLAGS = -pie -Wl,-z,relro,-z,now $(LDFLAGS)', 'ALL_LDFLAGS = $(LDFLAGS)'],
      ['src/server.ts', "import helmet from 'helmet'\n", ''],
      [
        'src/server.ts',
        '  app.use(helmet({ contentSecurityPolicy: { directives: { defaultSrc: ["\'self\'"] } }, strictTransportSecurity: { maxAge: 31536000 } }))\n',
        ''
      ]
    ],
    effect: 'unsupported'
  },
  {
    criterion: 'assurance_case',
    remove: [CASE],
    effect: 'lost',
    also: ['know_secure_design', 'know_common_errors', 'implement_secure_design']
  },
  // Gold
  { criterion: 'contributors_unassociated', remove: ['MAINTAINERS.md'], effect: 'lost', also: ['bus_factor'] },
  {
    criterion: 'copyright_per_file',
    edit: [['src/sessions.ts', '// SPDX-FileCopyrightText: 2024 The Tidewater contributors\n', '']],
    effect: 'unsupported'
  },
  { criterion: 'license_per_file', edit: [['src/sessions.ts', '// SPDX-License-Identifier: MIT\n', '']], effect: 'unsupported' },
  { criterion: 'small_tasks', drop: [[README, '## Contributing']], effect: 'unsupported' },
  {
    criterion: 'require_2FA',
    remove: [GOVERNANCE],
    effect: 'lost',
    also: ['governance', 'roles_responsibilities', 'access_continuity', 'secure_2FA']
  },
  {
    criterion: 'secure_2FA',
    edit: [[GOVERNANCE, ' The second factor has to be a security key, a passkey\nor a TOTP app; text messages are not accepted.', '']],
    effect: 'unsupported'
  },
  { criterion: 'code_review_standards', drop: [[CONTRIBUTING, '## Code review']], effect: 'unsupported' },
  { criterion: 'build_reproducible', drop: [['docs/releasing.md', '## Reproducible builds']], effect: 'unsupported' },
  {
    criterion: 'test_statement_coverage90',
    edit: [[COVERAGE, 'statements: 92, branches: 85, functions: 90, lines: 92', 'statements: 85, branches: 85, functions: 90, lines: 85']],
    effect: 'unsupported'
  },
  { criterion: 'test_branch_coverage80', edit: [[COVERAGE, 'branches: 85', 'branches: 70']], effect: 'unsupported' },
  {
    criterion: 'hardened_site',
    edit: [[PACKAGE, 'https://github.com/example/project#readme', 'https://tidewater.example']],
    effect: 'unsupported',
    also: ['sites_password_security']
  },
  { criterion: 'security_review', remove: ['docs/security-review-2025.md'], effect: 'lost' }
]

/** The section under a heading, its subsections included, is left out. */
function withoutSection(text: string, heading: string): string {
  const lines = text.split('\n')
  const from = lines.indexOf(heading)
  if (from < 0) throw new Error(`There is no ${heading}.`)
  const level = /^#+/.exec(heading)?.[0].length ?? 0
  const next = lines.findIndex((line, i) => i > from && (/^(#+) /.exec(line)?.[1]?.length ?? Infinity) <= level)
  return [...lines.slice(0, from), ...(next < 0 ? [] : lines.slice(next))].join('\n')
}

/** The files after a mutation. What it would take away must be there. */
export function mutate(files: Readonly<Record<string, string>>, { remove = [], drop = [], edit = [] }: Mutation): Record<string, string> {
  const left: Record<string, string> = { ...files }
  const change = (path: string, how: (text: string) => string): void => {
    const text = left[path]
    const changed = text === undefined ? undefined : how(text)
    if (changed === undefined || changed === text) throw new Error(`Nothing to change in ${path}.`)
    left[path] = changed
  }
  for (const name of remove) {
    const gone = Object.keys(left).filter(path => path === name || (name.endsWith('/') && path.startsWith(name)))
    if (gone.length === 0) throw new Error(`There is no ${name}.`)
    for (const path of gone) delete left[path]
  }
  for (const [path, heading] of drop) change(path, text => withoutSection(text, heading))
  for (const [path, from, to] of edit) change(path, text => text.replace(from, () => to))
  return left
}
