// SPDX-License-Identifier: MIT
import { findProgram, type Machine } from '../../../src/collect/git/program.js'

interface Row extends Partial<Omit<Machine, 'isProgram'>> {
  readonly name: string
  readonly files: readonly string[]
  readonly found: string | undefined
}
const WINDOWS = { platform: 'win32', cwd: 'D:\\a\\project' } as const

const ROWS: readonly Row[] = [
  { name: 'the first entry that has it', env: { PATH: '/a:/b:/c' }, files: ['/b/git', '/c/git'], found: '/b/git' },
  { name: 'no relative entries', env: { PATH: '.:bin::./x:/b' }, files: ['git', 'bin/git', '/w/git', '/w/bin/git', '/b/git'], found: '/b/git' },
  { name: 'not the current folder', env: { PATH: '/w:/w/:/w/../w:/b' }, files: ['/w/git', '/b/git'], found: '/b/git' },
  { name: 'nothing without a PATH', env: {}, files: ['/w/git', '/git'], found: undefined },
  { name: 'nothing that is not there', env: { PATH: '/a' }, files: [], found: undefined },
  { name: 'git.exe on Windows', ...WINDOWS, env: { Path: 'C:\\Windows;C:\\Program Files\\Git\\cmd', PATHEXT: '.COM;.EXE;.BAT' }, files: ['C:\\Program Files\\Git\\cmd\\git.exe'], found: 'C:\\Program Files\\Git\\cmd\\git.exe' },
  { name: 'quoted entries', ...WINDOWS, env: { PATH: '"C:\\Program Files\\Git\\cmd"' }, files: ['C:\\Program Files\\Git\\cmd\\git.exe'], found: 'C:\\Program Files\\Git\\cmd\\git.exe' },
  { name: 'no scripts', ...WINDOWS, env: { PATH: 'C:\\x;C:\\y', PATHEXT: '.CMD;.BAT;.JS;.EXE' }, files: ['C:\\x\\git.cmd', 'C:\\x\\git.bat', 'C:\\x\\git', 'C:\\y\\git.exe'], found: 'C:\\y\\git.exe' },
  { name: 'not the current folder of Windows', ...WINDOWS, env: { PATH: ';.;d:\\A\\Project;D:\\a\\project\\;C:\\y' }, files: ['D:\\a\\project\\git.exe', 'd:\\A\\Project\\git.exe', '.\\git.exe', 'C:\\y\\git.exe'], found: 'C:\\y\\git.exe' },
  { name: 'no entry without a drive', ...WINDOWS, env: { PATH: '\\tools;C:tools;\\\\server\\share' }, files: ['\\tools\\git.exe', 'C:tools\\git.exe', '\\\\server\\share\\git.exe'], found: '\\\\server\\share\\git.exe' }
] // prettier-ignore

describe('findProgram', () => {
  it.each(ROWS)('takes $name', ({ platform = 'linux', env = {}, cwd = '/w', files, found }) => {
    expect(findProgram('git', { platform, env, cwd, isProgram: path => files.includes(path) })).toBe(found)
  })
})
