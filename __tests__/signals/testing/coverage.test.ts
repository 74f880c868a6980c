// SPDX-License-Identifier: MIT
import { coverageOf } from '../../../src/signals/testing/coverage.js'
import { evidenceFor, type World } from '../../support/evidence.js'

const ci = (run: string) => `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${run}\n`
const figures = (world: World) =>
  coverageOf(evidenceFor(world)).thresholds.map(
    ({ metric, percent, enforced, place }) =>
      `${metric} ${percent}${enforced ? ' enforced' : ''} ${'path' in place ? `${place.path}:${place.line}` : ''}`
  )

describe('coverage thresholds', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['.coveragerc', { '.coveragerc': '[run]\nsource = x\n[report]\nfail_under = 85\n' }, ['statement 85 .coveragerc:4']],
    [
      '.coveragerc that CI runs',
      { '.coveragerc': '[report]\nfail_under = 85\n', '.github/workflows/a.yml': ci('coverage report') },
      ['statement 85 enforced .coveragerc:2']
    ],
    [
      'coverage.py with branches',
      { 'pyproject.toml': '[tool.coverage.run]\nbranch = true\n[tool.coverage.report]\nfail_under = 90' },
      ['mixed 90 pyproject.toml:4']
    ],
    [
      'pytest in CI',
      { '.github/workflows/a.yml': ci('pytest --cov --cov-fail-under=80') },
      ['statement 80 enforced .github/workflows/a.yml:6']
    ],
    [
      'pytest in CI that may fail',
      { '.github/workflows/a.yml': ci('pytest --cov-fail-under 80 || true') },
      ['statement 80 .github/workflows/a.yml:6']
    ],
    [
      'pytest addopts',
      { 'pyproject.toml': '[tool.pytest.ini_options]\naddopts = "--cov=x --cov-fail-under=80"', '.github/workflows/a.yml': ci('pytest') },
      ['statement 80 enforced pyproject.toml:2']
    ],
    ['docstring coverage', { '.github/workflows/a.yml': ci('interrogate --fail-under 90 src') }, []],
    [
      'jest in package.json',
      { 'package.json': '{"jest": {"coverageThreshold": {"global": {"lines": 80, "branches": -10, "functions": 90}}}}' },
      ['line 80 package.json:1']
    ],
    [
      'jest.config.js',
      {
        'jest.config.js':
          'module.exports = {\n  coverageThreshold: {\n    "./src/a.js": { lines: 99 },\n    global: {\n      statements: 75,\n      branches: 70,\n      functions: 80,\n      lines: 75\n    }\n  }\n}'
      },
      ['statement 75 jest.config.js:5', 'line 75 jest.config.js:8', 'branch 70 jest.config.js:6']
    ],
    ['jest of single files only', { 'jest.config.js': 'module.exports = { coverageThreshold: { "./src/a.js": { lines: 99 } } }' }, []],
    [
      'vitest',
      {
        'vitest.config.ts': 'export default { test: { coverage: { enabled: true,\n thresholds: { 100: true } } } }',
        '.github/workflows/a.yml': ci('npx vitest run')
      },
      ['statement 100 enforced vitest.config.ts:2', 'line 100 enforced vitest.config.ts:2', 'branch 100 enforced vitest.config.ts:2']
    ],
    ['commented out', { 'vitest.config.ts': 'export default {\n// thresholds: { lines: 90 }\n}' }, []],
    ['nyc that does not check', { '.nycrc': '{"lines": 90}' }, []],
    ['nyc', { '.nycrc.json': '{"check-coverage": true, "lines": 90}' }, ['line 90 .nycrc.json:1']],
    ['c8 in a task', { 'package.json': '{"scripts": {"test": "c8 --check-coverage --lines 95 node --test"}}' }, ['line 95 package.json:1']],
    [
      'codecov',
      {
        'codecov.yml':
          'coverage:\n  status:\n    project:\n      default:\n        target: 80%\n    patch:\n      default:\n        target: 95%\n',
        '.github/workflows/a.yml': 'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: codecov/codecov-action@v5\n'
      },
      ['line 80 enforced codecov.yml:5']
    ],
    ['codecov auto', { 'codecov.yml': 'coverage:\n  status:\n    project:\n      default:\n        target: auto\n' }, []],
    [
      'codecov that only informs',
      { 'codecov.yml': 'coverage:\n  status:\n    project:\n      default:\n        target: 90%\n        informational: true\n' },
      []
    ],
    ['codecov of a component', { 'codecov.yml': 'coverage:\n  status:\n    project:\n      backend:\n        target: 90%\n' }, []],
    [
      'simplecov',
      { 'spec/spec_helper.rb': 'SimpleCov.start do\n  enable_coverage :branch\n  minimum_coverage line: 90, branch: 80\nend' },
      ['line 90 spec/spec_helper.rb:3', 'branch 80 spec/spec_helper.rb:3']
    ],
    [
      'jacoco',
      {
        'build.gradle':
          'apply plugin: "jacoco"\njacocoTestCoverageVerification { violationRules { rule {\n limit {\n counter = "BRANCH"\n minimum = 0.8\n } } } }'
      },
      ['branch 80 build.gradle:5']
    ],
    [
      'jacoco of a class',
      {
        'pom.xml':
          '<project><artifactId>jacoco</artifactId>\n<rule>\n<element>CLASS</element>\n<counter>LINE</counter>\n<minimum>0.90</minimum>\n</rule></project>'
      },
      []
    ],
    ['go-test-coverage', { '.testcoverage.yml': 'threshold:\n  file: 70\n  total: 85\n' }, ['statement 85 .testcoverage.yml:3']],
    [
      'cargo llvm-cov',
      { '.github/workflows/a.yml': ci('cargo llvm-cov --workspace --fail-under-lines 80') },
      ['line 80 enforced .github/workflows/a.yml:6']
    ],
    [
      'coverlet by branches',
      { '.github/workflows/a.yml': ci('dotnet test /p:Threshold=80 /p:ThresholdType=branch') },
      ['branch 80 enforced .github/workflows/a.yml:6']
    ],
    ['nonsense', { 'codecov.yml': '- 1\n- [', 'package.json': '[1]', '.nycrc': '5', 'pyproject.toml': 'tool = 5' }, []]
  ])('of %s', (_name, files, expected) => {
    expect(figures({ files })).toEqual(expected)
  })
})

describe('measured coverage', () => {
  const measured = (name: string, description: string) =>
    coverageOf(
      evidenceFor({
        github: {
          checks: [{ name, description, url: 'https://example.org/1', conclusion: 'success', app: undefined, workflow: undefined }]
        }
      })
    ).measured.map(m => m.percent)
  it.each([
    ['codecov/project', '85.32% (+0.02%) compared to 0a1b2c3', [85.32]],
    ['codecov/project', '85.32% (target 80.00%)', [85.32]],
    ['coverage/coveralls', 'Coverage increased (+0.1%) to 71.5%', [71.5]],
    ['coverage/coveralls', 'First build on main at 90.0%', [90]],
    ['codecov/project', 'No report found to compare against', []],
    ['codecov/patch', '100% of diff hit (target 80.00%)', []],
    ['codecov/project/backend', '99%', []],
    ['codecov/project', '999%', []]
  ])('%s: %s', (name, description, expected) => {
    expect(measured(name, description)).toEqual(expected)
  })
})
