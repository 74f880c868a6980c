// SPDX-License-Identifier: MIT
import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'

/**
 * What recheck says of each piece, whatever the machine is busy with: its own limits of milliseconds are off, those of steps
 * stay. The last one only ends what would never end.
 */
const OPTIONS = {
  timeout: 300_000,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  recallTimeout: -1,
  // More makes it try for minutes what two long repeats side by side do.
  maxSimpleRepeatCount: 10
}

/** Proves the pieces in as many processes as there are processors; `done` is called with each piece and its diagnostics. */
export async function prove(pieces, done) {
  const waiting = [...pieces]
  const work = () =>
    new Promise((resolve, reject) => {
      const child = fork(new URL(import.meta.url))
      let piece
      let patience
      const next = () => {
        clearTimeout(patience)
        piece = waiting.shift()
        if (piece !== undefined)
          patience = setTimeout(() => console.log(`still at ${piece.where}: /${piece.source}/${piece.flags}`), 20_000)
        if (piece === undefined) child.kill()
        else child.send(piece)
      }
      child.on('message', diagnostics => {
        done(piece, diagnostics)
        next()
      })
      child.on('exit', () =>
        piece === undefined ? resolve() : reject(new Error(`recheck ended while it proved /${piece.source}/${piece.flags}`))
      )
      next()
    })
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), pieces.length) }, work))
}

if (process.send !== undefined && process.argv[1] === new URL(import.meta.url).pathname) {
  const { check } = await import('recheck')
  process.on('disconnect', () => process.exit())
  process.on('message', async ({ source, flags }) => process.send(await check(source, flags, OPTIONS)))
}
