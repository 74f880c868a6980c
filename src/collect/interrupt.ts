// SPDX-License-Identifier: MIT
import type { ChildProcess } from 'node:child_process'
import { rmSync } from 'node:fs'

const children = new Set<ChildProcess>()
const folders = new Set<string>()

/** Remembers a process until it ends, so that it does not outlive this one. */
export function trackChild(child: ChildProcess): void {
  children.add(child)
  const forget = () => children.delete(child)
  child.once('close', forget).once('error', forget)
}

/** Ends a process and what it started: git fetches with a helper. Where it is no group of its own, only itself. */
export function endChild(child: ChildProcess): void {
  try {
    if (child.pid === undefined || process.platform === 'win32') throw new Error('no group')
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    child.kill('SIGKILL')
  }
}

/** Remembers a folder until `removeFolder`. */
export function trackFolder(folder: string): void {
  folders.add(folder)
}

export function removeFolder(folder: string): void {
  folders.delete(folder)
  // A process that was ended a moment ago may still be writing.
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 })
}

/** Ends every process and removes every folder that this run would leave behind. */
export function leaveNothing(): void {
  for (const child of children) endChild(child)
  children.clear()
  for (const folder of folders) {
    try {
      removeFolder(folder)
    } catch {
      // The next folder may still be removable.
    }
  }
}
