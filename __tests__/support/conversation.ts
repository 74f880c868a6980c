// SPDX-License-Identifier: MIT
import type { FakeProject } from './github-projects.js'
import { sample } from './openapi.js'

export interface FakeComment {
  readonly id: number
  /** Whether whoever asks wrote it. */
  readonly mine: boolean
  body: string
}

export const POST_COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
export const PATCH_COMMENT = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
export const POST_CHECK = 'POST /repos/{owner}/{repo}/check-runs'

/** A project with one pull request, whose comments can be written and changed. */
export function withConversation(project: FakeProject, comments: FakeComment[]): FakeProject {
  const page = ({ first, after }: { first: number; after?: string | null }) => {
    const from = Number(after ?? 0)
    return {
      pageInfo: { hasNextPage: from + first < comments.length, endCursor: String(from + first) },
      nodes: comments.slice(from, from + first).map(({ id, mine, body }) => ({ fullDatabaseId: String(id), viewerDidAuthor: mine, body }))
    }
  }
  const { repository } = project.graphql as { repository: (of: object) => object }
  return {
    ...project,
    graphql: {
      ...project.graphql,
      repository: (of: object) => ({ ...repository(of), pullRequest: { comments: page } })
    },
    rest(route, request) {
      const { body = '' } = (request.body ?? {}) as { body?: string }
      if (route === POST_COMMENT) {
        comments.push({ id: 5_000_000_000 + comments.length, mine: true, body })
        return { status: 201, body: sample(route, { body }) }
      }
      if (route === PATCH_COMMENT) {
        const found = comments.find(({ id }) => String(id) === request.values['comment_id'])
        if (!found) return { status: 404, body: { message: 'Not Found' } }
        found.body = body
        return { status: 200, body: sample(route, { body }) }
      }
      if (route === POST_CHECK) return { status: 201, body: sample(route, { name: 'report' }) }
      return project.rest(route, request)
    }
  }
}
