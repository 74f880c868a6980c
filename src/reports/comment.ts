// SPDX-License-Identifier: MIT
import { at, flagAt, listAt, textAt } from '../collect/github/payload.js'
import type { Report } from '../report.js'
import { code, markdown } from './escape.js'
import { fitting, row, table } from './markup.js'
import { CONFLICT_WORDS, headline, statusNow, toDo } from './words.js'
import type { ApiAnswer, Client } from '../collect/github/access.js'
import type { Publication } from '../config/publication.js'

/** Starts our comment; what people write cannot be taken for it, because its author is looked at too. */
const MARKER = '<!-- best-practices-action -->'
const WELL = 'Resolved: this pull request no longer loses any criterion.'
const MOST_ROWS = 30
/** Characters of a comment that are looked at: as many as GitHub takes, with room to spare. */
const MOST = 120_000
/** A pull request with more comments than these pages hold is left alone: ours could be among the rest. */
const MOST_PAGES = 5

const COMMENTS = `
query Comments($owner: String!, $name: String!, $number: Int!, $after: String) {
  rateLimit { cost }
  mine: repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId viewerDidAuthor body }
      }
    }
  }
}`

/** What a pull request should be told: nothing, unless it loses something. Undefined when that is not known. */
export function commentText(report: Report): { readonly text: string; readonly wrong: boolean } | undefined {
  const { comparison, results } = report
  if (!comparison) return undefined
  // What follows from the level below goes without saying.
  const regressed = comparison.changes.filter(({ effect, id }) => effect === 'regressed' && results.get(id)?.decidedBy !== 'computed')
  const told = new Set(regressed.map(({ id }) => id))
  // An answer that was wrong before is not this change's.
  const touched = new Set([...comparison.changes, ...comparison.answers].map(({ id }) => id))
  const conflicts = [...results.values()].filter(
    ({ id, conflict }) => touched.has(id) && !told.has(id) && (conflict === 'contradiction' || conflict === 'evidence-gone')
  )
  const line = (change: Parameters<typeof toDo>[0], what: string, why: string): string =>
    row(code(change.id), what, markdown(why, 240), markdown(toDo(change, report), 300))
  const rows = [
    ...regressed.map(change => line(change, `${change.from} → ${statusNow(change)}`, change.causes[0]?.text ?? '')),
    ...conflicts.map(({ id, answer, conflict = 'contradiction', finding, justification }) => {
      const why = conflict === 'contradiction' ? finding.justification : justification
      return line({ id }, `answered ${answer?.status ?? '?'}; ${CONFLICT_WORDS[conflict]}`, why)
    }),
    ...comparison.weakened.map(loss => line({ id: loss.id }, 'still declared, with less evidence', loss.causes[0]?.text ?? '')),
    ...comparison.replaced.map(one => line(one, `rests only on the answer in line ${one.line}`, one.causes[0]?.text ?? ''))
  ]
  if (comparison.lost.length === 0 && rows.length === 0) return { text: `${MARKER}\n${WELL}`, wrong: false }
  const head = [
    MARKER,
    `### OpenSSF Best Practices: ${headline(report)}`,
    '',
    'Restore what this pull request takes away, or say in the answers file how the criterion is satisfied now.',
    '',
    ...table(['Criterion', 'What', 'Why', 'What to do'], [])
  ]
  return { text: [...head, ...fitting(rows, MOST_ROWS)].join('\n'), wrong: true }
}

/**
 * One comment on the pull request, updated in place: written first when something is lost, and put right when nothing is
 * any more. The answer of the request that failed, if one did.
 */
export async function comment(client: Client, publication: Publication, pull: number, report: Report): Promise<ApiAnswer> {
  const nothing: ApiAnswer = { ok: true, data: undefined }
  const told = commentText(report)
  if (!told) return nothing
  const mine = await find(client, publication, pull)
  if (!mine.ok) return mine
  const { owner, name: repo, run } = publication
  const body = `${told.text}\n\n[The whole report](${run})\n`
  if (mine.data === undefined)
    return told.wrong
      ? client.write('POST', '/repos/{owner}/{repo}/issues/{issue_number}/comments', { owner, repo, issue_number: pull, body })
      : nothing
  if (mine.data.body.replaceAll('\r\n', '\n').startsWith(`${told.text}\n`)) return nothing
  return client.write('PATCH', '/repos/{owner}/{repo}/issues/comments/{comment_id}', { owner, repo, comment_id: mine.data.id, body })
}

interface Comment {
  readonly id: number
  readonly body: string
}

/** The comment that whoever the token stands for wrote here earlier. */
async function find(client: Client, { owner, name }: Publication, pull: number): Promise<ApiAnswer<Comment | undefined>> {
  let after: string | null = null
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer: ApiAnswer = (await client.query(COMMENTS, { owner, name, number: pull, after })).alias('mine')
    if (!answer.ok) return answer
    const comments = at(answer.data, 'pullRequest', 'comments')
    for (const node of listAt(comments, 'nodes')) {
      const body = textAt(node, ['body'], MOST) ?? ''
      const id = Number(at(node, 'fullDatabaseId'))
      if (flagAt(node, 'viewerDidAuthor') === true && body.startsWith(MARKER) && Number.isSafeInteger(id))
        return { ok: true, data: { id, body } }
    }
    if (flagAt(comments, 'pageInfo', 'hasNextPage') === false) return { ok: true, data: undefined }
    after = textAt(comments, ['pageInfo', 'endCursor']) ?? null
    if (after === null) break
  }
  return { ok: false, failure: { kind: 'broken', message: '' } }
}
