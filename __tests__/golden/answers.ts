// SPDX-License-Identifier: MIT
import { CRITERION_IDS } from '../../src/criteria/catalogue.js'

const HOME = 'https://github.com/example/project'
const FILE = `${HOME}/blob/main/`

/** Words and the files of the project that they rest on; or the words alone, where no file shows it. */
type Reason = readonly [sentence: string, ...paths: string[]]

const CONTRIBUTING = 'CONTRIBUTING.md'
const TESTS = '.github/workflows/test.yml'
const CASE = 'docs/assurance-case.md'

/** Why each criterion is met. */
const MET: Readonly<Record<string, Reason>> = {
  // Passing: basics
  description_good: ['The README begins with what the server does.', 'README.md'],
  interact: ['The README tells how to get it, to report and to contribute.', 'README.md', CONTRIBUTING],
  contribution: ['By pull request, step by step.', CONTRIBUTING],
  contribution_requirements: ['Style, tests, documents, commits and sign-off.', CONTRIBUTING],
  floss_license: ['MIT.', 'LICENSE'],
  floss_license_osi: ['MIT is approved.', 'LICENSE'],
  license_location: ['At the root.', 'LICENSE'],
  documentation_basics: ['Install, quick start and usage.', 'README.md'],
  documentation_interface: ['Commands, configuration and the HTTP interface.', 'docs/reference.md', 'docs/openapi.yaml'],
  sites_https: [`Everything is on ${HOME}.`],
  discussion: [`${HOME}/issues and ${HOME}/discussions`],
  english: ['All documents are in English.', 'README.md'],
  maintained: [`See ${HOME}/pulse`],
  // Change control
  repo_public: [HOME],
  repo_track: ['It is git.'],
  repo_interim: [`${HOME}/commits/main`],
  repo_distributed: ['It is git.'],
  version_unique: ['Each release has a tag of its own.'],
  version_semver: ['See the head of the changelog.', 'CHANGELOG.md'],
  version_tags: [`${HOME}/tags`],
  release_notes: ['Each release has a section.', 'CHANGELOG.md'],
  release_notes_vulns: ['Advisories are named by their identifier.', 'CHANGELOG.md'],
  // Reporting
  report_process: ['There are two forms.', '.github/ISSUE_TEMPLATE'],
  report_tracker: [`${HOME}/issues`],
  report_responses: [`All were answered: ${HOME}/issues?q=is%3Aissue+label%3Abug`],
  enhancement_responses: [`All were answered: ${HOME}/issues?q=is%3Aissue+label%3Aenhancement`],
  report_archive: [`${HOME}/issues?q=is%3Aissue`],
  vulnerability_report_process: ['How to report.', 'SECURITY.md'],
  vulnerability_report_private: ['By form or encrypted mail.', 'SECURITY.md'],
  vulnerability_report_response: ['The one report of the year was acknowledged the next day.'],
  // Quality
  build: ['npm run build, and make for the calculator.', 'package.json', 'Makefile'],
  build_common_tools: ['tsc and make.', 'package.json', 'Makefile'],
  build_floss_tools: ['Node.js, tsc, gcc or clang.', 'package.json', 'Makefile'],
  test: ['Vitest, and a small program for the calculator.', 'tests', 'core/test_constituents.c'],
  test_invocation: ['npm test, and make check for the calculator.', 'package.json', 'Makefile'],
  test_most: ['Limits of coverage are enforced.', 'vitest.config.ts'],
  test_continuous_integration: ['For each pull request.', TESTS],
  test_policy: ['The section on tests.', CONTRIBUTING],
  tests_are_added: [`See the newest features: ${HOME}/pulls?q=is%3Amerged`],
  tests_documented_added: ['The section on tests.', CONTRIBUTING],
  warnings: ['ESLint, tsc and -Wall -Wextra.', TESTS],
  warnings_fixed: ['Any warning fails CI.', TESTS],
  warnings_strict: ['The strict rules of typescript-eslint, and strict types.', 'eslint.config.js', 'tsconfig.json'],
  // Security
  know_secure_design: ['Grace has applied these principles.', CASE],
  know_common_errors: ['Grace wrote how each is countered.', CASE],
  crypto_published: ['TLS, Ed25519 and scrypt.', 'src/download.ts', 'src/accounts.ts'],
  crypto_call: ['Only node:crypto and node:https.', 'src/download.ts', 'src/accounts.ts'],
  crypto_floss: ['OpenSSL, as Node.js holds it.', 'src/download.ts', 'src/accounts.ts'],
  crypto_keylength: ['Ed25519 and TLS 1.2 or newer.', 'src/download.ts'],
  crypto_working: ['No broken algorithm is used.', 'src/download.ts', 'src/accounts.ts'],
  crypto_weaknesses: ['No weak algorithm is used.', 'src/download.ts', 'src/accounts.ts'],
  crypto_pfs: ['TLS 1.3 only.', 'src/server.ts'],
  crypto_password_storage: ['Salted scrypt.', 'src/accounts.ts'],
  crypto_random: ['randomBytes.', 'src/sessions.ts'],
  delivery_mitm: ['npm, over HTTPS.', '.github/workflows/release.yml'],
  delivery_unsigned: ['Station files carry a signature.', 'src/download.ts'],
  vulnerabilities_fixed_60_days: [`See ${HOME}/security/advisories`],
  vulnerabilities_critical_fixed: [`See ${HOME}/security/advisories`],
  no_leaked_credentials: ['Gitleaks searches each change.', TESTS],
  // Analysis
  static_analysis: ['CodeQL, with the extended rules for security.', '.github/workflows/codeql.yml'],
  static_analysis_common_vulnerabilities: ['CodeQL.', '.github/workflows/codeql.yml'],
  static_analysis_fixed: [`${HOME}/security/code-scanning is empty.`],
  static_analysis_often: ['For each pull request.', '.github/workflows/codeql.yml'],
  dynamic_analysis: ['libFuzzer every night.', '.github/workflows/fuzz.yml'],
  dynamic_analysis_unsafe: ['AddressSanitizer.', '.github/workflows/fuzz.yml'],
  dynamic_analysis_enable_assertions: ['The calculator is fuzzed with its assertions.', '.github/workflows/fuzz.yml'],
  dynamic_analysis_fixed: ['Nothing is open.'],

  // Silver: basics
  dco: ['Every commit is signed off, which is checked.', CONTRIBUTING],
  governance: ['Lazy consensus.', 'GOVERNANCE.md'],
  code_of_conduct: ['Our own.', 'CODE_OF_CONDUCT.md'],
  roles_responsibilities: ['Roles, and who has them.', 'GOVERNANCE.md', 'MAINTAINERS.md'],
  access_continuity: ['The section “If somebody is gone”.', 'GOVERNANCE.md'],
  bus_factor: ['Two.', 'MAINTAINERS.md'],
  documentation_roadmap: ['Until the end of 2027.', 'ROADMAP.md'],
  documentation_architecture: ['Parts and how data flows.', 'docs/architecture.md'],
  documentation_security: ['What users can and cannot expect.', 'docs/security-model.md'],
  documentation_quick_start: ['Three steps.', 'docs/quick-start.md'],
  documentation_current: ['Checked before each release.', 'docs/releasing.md'],
  documentation_achievements: ['The badges are at the top.', 'README.md'],
  accessibility_best_practices: ['WCAG 2.2 AA, checked with axe.', 'docs/accessibility.md'],
  internationalization: ['Three languages.', 'locales'],
  maintenance_or_update: ['2.x is supported, and there is a way up.', 'docs/upgrading.md'],
  vulnerability_report_credit: ['In the changelog.', 'CHANGELOG.md'],
  vulnerability_response_process: ['Five steps.', 'SECURITY.md'],
  // Silver: quality
  coding_standards: ['Google TypeScript style and Linux kernel style.', CONTRIBUTING],
  coding_standards_enforced: ['ESLint, Prettier and clang-format.', TESTS],
  build_standard_variables: ['CC, CFLAGS and LDFLAGS are kept.', 'Makefile'],
  build_preserve_debug: ['-g is the default and nothing is stripped.', 'Makefile'],
  build_non_recursive: ['One makefile.', 'Makefile'],
  build_repeatable: ['Built twice and compared.', '.github/workflows/reproducible.yml'],
  installation_common: ['npm install --global, and back.', 'README.md', 'docs/quick-start.md'],
  installation_standard_variables: ['DESTDIR and PREFIX.', 'Makefile'],
  installation_development_quick: ['A dev container.', '.devcontainer/devcontainer.json'],
  external_dependencies: ['All are listed.', 'package.json'],
  dependency_monitoring: ['Dependabot.', '.github/dependabot.yml'],
  updateable_reused_components: ['Nothing is copied into the tree.', 'package.json'],
  interfaces_current: ['ESLint refuses deprecated functions.', 'eslint.config.js'],
  automated_integration_testing: ['For each pull request.', TESTS],
  regression_tests_added50: ['Every fix brings one.', CONTRIBUTING],
  test_statement_coverage80: ['92 % is enforced.', 'vitest.config.ts'],
  test_policy_mandated: ['The section on tests.', CONTRIBUTING],
  // Silver: security
  implement_secure_design: ['The principles, and where they are applied.', CASE],
  crypto_algorithm_agility: ['tls.ciphers.', 'docs/reference.md'],
  crypto_credential_agility: ['Files that the environment names.', 'docs/reference.md'],
  crypto_used_network: ['HTTPS only.', 'src/download.ts', 'src/server.ts'],
  crypto_tls12: ['1.2 as a client, 1.3 as a server.', 'src/download.ts', 'src/server.ts'],
  crypto_certificate_verification: ['Node.js verifies by default, and nothing changes that.', 'src/download.ts'],
  crypto_verification_private: ['Node.js verifies before anything is sent.', 'src/download.ts'],
  signed_releases: ['Tags and packages; the document tells how to verify them.', 'docs/releasing.md'],
  version_tags_signed: [`All are: ${HOME}/tags`],
  input_validation: ['All input goes through these schemas.', 'src/stations.ts'],
  hardening: ['Compiler flags, security headers and a sandbox.', 'Makefile', 'src/server.ts', 'tidewater.service'],
  assurance_case: ['Threats, boundaries, principles, weaknesses.', CASE],

  // Gold
  contributors_unassociated: ['The table of maintainers.', 'MAINTAINERS.md'],
  copyright_per_file: ['Each file begins with it.'],
  license_per_file: ['Each file begins with it.'],
  small_tasks: [`${HOME}/labels/good%20first%20issue`],
  require_2FA: ['The organisation requires it, and so does the governance.', 'GOVERNANCE.md'],
  secure_2FA: ['Security keys, passkeys or TOTP.', 'GOVERNANCE.md'],
  code_review_standards: ['The section on code review.', CONTRIBUTING],
  two_person_review: [`The branch rule demands it: ${HOME}/rules`],
  build_reproducible: ['How to rebuild and compare.', 'docs/releasing.md', '.github/workflows/reproducible.yml'],
  test_statement_coverage90: ['92 % is enforced.', 'vitest.config.ts'],
  test_branch_coverage80: ['85 % is enforced.', 'vitest.config.ts'],
  hardened_site: ['https://securityheaders.com/?q=github.com shows an A.'],
  security_review: ['By Iris Okafor, in October 2025.', 'docs/security-review-2025.md']
}

/** Why a criterion does not apply. */
const NOT_APPLICABLE: Readonly<Record<string, string>> = {
  sites_password_security: 'The project has no site of its own besides GitHub.'
}

/** The file of answers: every criterion of the three levels. */
export function answersFile(): string {
  const flat: Record<string, string> = {}
  for (const id of CRITERION_IDS) {
    const [sentence, ...paths] = MET[id] ?? []
    const why = NOT_APPLICABLE[id]
    if (id.startsWith('achieve_')) continue
    if (sentence === undefined && why === undefined) throw new Error(`The golden project does not answer ${id}.`)
    flat[`${id}_status`] = why === undefined ? 'Met' : 'N/A'
    flat[`${id}_justification`] = why ?? [sentence, ...paths.map(path => FILE + path)].join(' ')
  }
  return `${JSON.stringify(flat, null, 2)}\n`
}
