// SPDX-License-Identifier: MIT
// The walls of src/, ground floor first: a room may import from itself and from lower floors, rooms of one floor don't
// know each other. docs/architecture.md says what each room is for.

const FLOORS = [
  ['core', 'version.ts'],
  ['criteria'],
  ['finding.ts'],
  ['inputs'],
  ['facts/commands', 'facts/manifests', 'facts/documents', 'facts/source'],
  ['facts/ci', 'facts/licensing'],
  ['facts/tools', 'facts/tests'],
  ['evidence'],
  ['signals/building', 'signals/community'],
  ['signals/analysis', 'signals/licensing', 'signals/releases', 'signals/security', 'signals/testing'],
  ['checkers', 'collect'],
  ['answers'],
  ['grading'],
  ['config'],
  ['report.ts'],
  ['reports', 'evaluate.ts'],
  ['exit.ts'],
  ['action.ts', 'cli.ts'],
  ['main.ts']
]

/** What reaches the world outside the process, or knows the runner, and the only rooms that may import it. */
const WORLD = [
  { name: 'files', module: /^(?:node:)?fs(?:\/|$)/, rooms: ['collect', 'config', 'action.ts', 'cli.ts'] },
  { name: 'machine', module: /^(?:node:)?os$/, rooms: ['collect', 'config'] },
  {
    name: 'processes and network',
    module: /^(?:node:)?(?:child_process|cluster|worker_threads|inspector|vm|module|process|dgram|http2|tls|dns|https?)(?:\/|$)/,
    rooms: ['collect']
  },
  { name: 'network libraries', module: /(?:^|\/)node_modules\/(?:octokit|@octokit|undici)\//, rooms: ['collect'] },
  { name: 'runner', module: /(?:^|\/)node_modules\/@actions\//, rooms: ['config', 'reports', 'action.ts'] }
]

const escaped = path => path.replace(/\./g, '\\$&')
const inside = rooms => rooms.map(room => `^src/${escaped(room)}${room.endsWith('.ts') ? '$' : '/'}`)

const layers = FLOORS.flatMap((floor, height) =>
  floor.map(room => ({
    name: `layer: ${room}`,
    comment: `${room} may import only from lower floors: ${FLOORS.slice(0, height).flat().join(', ') || 'nothing'}.`,
    severity: 'error',
    from: { path: inside([room]) },
    to: { path: '^src/', pathNot: inside([room, ...FLOORS.slice(0, height).flat()]) }
  }))
)

const world = WORLD.map(({ name, module, rooms }) => ({
  name: `world: ${name}`,
  comment: `Only ${rooms.join(', ')} may import this.`,
  severity: 'error',
  from: { path: '^src/', pathNot: inside(rooms) },
  to: { path: module.source }
}))

export default {
  forbidden: [
    {
      name: 'no circle',
      comment: 'Modules that need each other are one module, or lack a third one below both. Types count.',
      severity: 'error',
      from: {},
      to: { circular: true }
    },
    {
      name: 'no unknown room',
      comment: 'A new room needs a place among FLOORS.',
      severity: 'error',
      from: { path: '^src/', pathNot: inside(FLOORS.flat()) },
      to: {}
    },
    {
      name: 'no development package',
      comment: 'What the bundle contains is listed under dependencies.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'unknown'], dependencyTypesNot: ['type-only'] }
    },
    ...layers,
    ...world
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] }
  }
}
