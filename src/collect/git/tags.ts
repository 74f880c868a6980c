// SPDX-License-Identifier: MIT
import { known, unknown, type Known } from '../../core/known.js'
import { groupTags, type Tag, type Tags } from '../../inputs/tags.js'
import { git, gitMaybe, GitError } from './run.js'

/** Tags whose message and signature are read; of the others only name, commit and date. */
const IN_FULL = 5_000
const MAX_TAGS = 50_000
const MAX_BYTES = 96 * 1024 * 1024
const MAX_MESSAGE = 2_000

const BRIEF = ['refname:strip=2', 'objecttype', 'objectname', '*objecttype', '*objectname', 'creatordate:iso-strict']
const FULL = [...BRIEF, 'contents:subject', 'contents:body', 'contents:signature']

interface Row {
  readonly tag: Tag
  /** What the tag object names, when that is not a commit: a tag of a tag, or a file. */
  readonly via: string | undefined
}

function signatureOf(text: string): Tag['signature'] {
  if (text === '') return undefined
  return text.includes('BEGIN SSH') ? 'ssh' : text.includes('BEGIN PGP') ? 'pgp' : 'x509'
}

function rowOf(fields: readonly string[]): Row {
  const [name = '', type, oid = '', innerType, innerOid, date = '', subject = '', body = '', signature = ''] = fields
  const annotated = type === 'tag'
  // Of a lightweight tag git gives the commit's message, which is none of the tag's.
  const message = annotated ? `${subject}\n\n${body}`.trim().slice(0, MAX_MESSAGE) : ''
  const tag: Tag = {
    name,
    commit: annotated ? (innerOid ?? '') : oid,
    annotated,
    date,
    message,
    signature: annotated ? signatureOf(signature) : undefined
  }
  return { tag, via: (annotated ? innerType : type) === 'commit' ? undefined : oid }
}

async function readRows(directory: string, fields: readonly string[], count: number): Promise<Row[]> {
  // A NUL after every field: names and messages cannot hold one, so nothing in them can pass for a field.
  const format = fields.map(field => `%(${field})%00`).join('')
  const output = await git(directory, ['for-each-ref', '--sort=-creatordate', `--count=${count}`, `--format=${format}`, 'refs/tags'], {
    maxBytes: MAX_BYTES
  })
  const parts = output.toString('utf8').split('\0')
  const rows: Row[] = []
  for (let at = 0; at + fields.length < parts.length; at += fields.length) {
    const values = parts.slice(at, at + fields.length)
    rows.push(rowOf([(values[0] ?? '').replace(/^\n/, ''), ...values.slice(1)]))
  }
  return rows
}

/** Follows tags of tags to their commits; tags of trees and files are dropped. */
async function resolveRows(directory: string, rows: readonly Row[]): Promise<Tag[]> {
  const indirect = rows.flatMap(row => row.via ?? [])
  if (indirect.length === 0) return rows.map(row => row.tag)
  const input = indirect.map(oid => `${oid}^{commit}\n`).join('')
  const output = (await git(directory, ['cat-file', '--batch-check=%(objectname) %(objecttype)'], { input })).toString('utf8').split('\n')
  const commits = new Map(indirect.map((oid, index) => [oid, /^([0-9a-f]+) commit$/.exec(output[index] ?? '')?.[1]]))
  return rows.flatMap(({ tag, via }) => {
    const commit = via === undefined ? tag.commit : commits.get(via)
    return commit === undefined ? [] : [{ ...tag, commit }]
  })
}

/**
 * The tags of a clone. What is missing depends on how it was made:
 * - a full clone fetches tags (`actions/checkout` with `fetch-depth: 0` does, whatever `fetch-tags` says), so none there
 *   means that the project has none, unless the clone says `--no-tags`;
 * - a shallow clone fetches none, or only the one that started the workflow: none is unknown, and some are `partial`.
 *
 * A workflow that a tag started may see that one annotated tag as a lightweight one (actions/checkout #290).
 */
export async function collectTags(directory: string): Promise<Known<Tags>> {
  try {
    const shallow = (await gitMaybe(directory, ['rev-parse', '--is-shallow-repository'])) === 'true'
    let rows = await readRows(directory, FULL, IN_FULL)
    if (rows.length === IN_FULL) rows = [...rows, ...(await readRows(directory, BRIEF, MAX_TAGS)).slice(IN_FULL)]
    const tags = await resolveRows(directory, rows)
    const lacking = shallow || (await gitMaybe(directory, ['config', '--get', 'remote.origin.tagOpt'])) === '--no-tags'
    if (tags.length === 0 && lacking)
      return unknown(
        `this clone was made without tags, so whether the project has any cannot be told`,
        shallow ? 'fetch-depth: 0' : 'fetch-tags: true'
      )
    return known(groupTags(tags, lacking || rows.length >= MAX_TAGS))
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    return unknown(`the tags could not be read: ${error.message}`)
  }
}
