// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

// What the linter would refuse, planted in a copy of src/: one import in each room, and what the linter says of it.

interface Rule {
  readonly name: string
}

const configuration = resolve('.dependency-cruiser.js')
const { default: config } = (await import(configuration)) as { readonly default: { readonly forbidden: readonly Rule[] } }
const rooms = config.forbidden.flatMap(({ name }) => (name.startsWith('layer: ') ? [name.slice('layer: '.length)] : []))

const isFile = (room: string): boolean => room.endsWith('.ts')

/** A module of a room, as an import from another place in src/ names it. */
function moduleOf(room: string): string {
  if (isFile(room)) return room
  const found = readdirSync(join('src', room), { recursive: true, encoding: 'utf8' }).find(
    name => name.endsWith('.ts') && !name.endsWith('.d.ts')
  )
  if (found === undefined) throw new Error(`${room} is empty`)
  return `${room}/${found}`
}

/** Appends an import to a file of the room, or adds a file to it. Gives its path below src/. */
function plant(directory: string, room: string, name: string, specifiers: readonly string[]): string {
  const path = isFile(room) ? room : `${room}/${name}.ts`
  const up = '../'.repeat(path.split('/').length - 1) || './'
  const lines = specifiers.map(s => `import '${s.startsWith('src/') ? up + s.slice(4).replace(/\.ts$/, '.js') : s}'\n`).join('')
  const file = join(directory, 'src', path)
  if (existsSync(file)) appendFileSync(file, lines)
  else writeFileSync(file, lines)
  return `src/${path}`
}

function lint(directory: string): string {
  const cruiser = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const { stdout, stderr } = spawnSync(process.execPath, [cruiser, 'src', '--config', '.dependency-cruiser.js'], {
    cwd: directory,
    encoding: 'utf8'
  })
  return stdout + stderr
}

describe('the walls of src/', () => {
  const directory = mkdtempSync(join(tmpdir(), 'walls-'))
  const planted = new Map<string, string>()
  let said = ''

  beforeAll(() => {
    for (const path of ['src', 'tsconfig.json', 'package.json', '.dependency-cruiser.js'])
      cpSync(path, join(directory, path), { recursive: true })
    symlinkSync(resolve('node_modules'), join(directory, 'node_modules'))
    for (const [at, room] of rooms.entries()) {
      const above = rooms[at + 1]
      const specifiers = [...(above === undefined ? [] : [`src/${moduleOf(above)}`]), 'node:child_process', '@actions/core']
      planted.set(room, plant(directory, room, 'planted', specifiers))
    }
    plant(directory, 'core', 'round', ['src/core/about.ts'])
    plant(directory, 'core', 'about', ['src/core/round.ts'])
    mkdirSync(join(directory, 'src', 'attic'))
    plant(directory, 'attic', 'planted', ['src/core/round.ts'])
    said = lint(directory)
  })
  afterAll(() => rmSync(directory, { recursive: true, force: true }))

  test.each(rooms.slice(0, -1))('%s may not import from the room above it', room => {
    expect(said).toContain(`layer: ${room}: ${planted.get(room) ?? ''} → src/`)
  })

  test.each(rooms.filter(room => room !== 'collect'))('%s may not start a process', room => {
    expect(said).toContain(`world: processes and network: ${planted.get(room) ?? ''} → child_process`)
  })

  test.each(rooms.filter(room => !['config', 'reports', 'action.ts'].includes(room)))('%s does not know the runner', room => {
    expect(said).toContain(`world: runner: ${planted.get(room) ?? ''} → `)
  })

  test('modules may not need each other', () => {
    expect(said).toMatch(/no circle: src\/core\/(?:round|about)\.ts →/)
  })

  test('a room that has no floor is refused', () => {
    expect(said).toContain('no unknown room: src/attic/planted.ts → src/core/round.ts')
  })

  test('the layers name every room of src/', () => {
    const top = new Set(rooms.map(room => room.split('/')[0]))
    expect([...top].sort()).toEqual(readdirSync('src').sort())
  })
})
