// SPDX-License-Identifier: MIT
import { zipSync } from 'fflate'
import type { FakeProject } from './github-projects.js'
import { sample, sampleOfDefinition } from './openapi.js'

const R = 'GET /repos/{owner}/{repo}'
const HERE = 1000
export const FORK = 2000

/** An artifact as a test describes it: a record of the default branch unless it says otherwise. */
export interface FakeArtifact {
  readonly name?: string
  readonly run?: number
  readonly branch?: string
  readonly repository?: number
  readonly event?: string
  readonly expired?: boolean
  readonly size?: number
  /** What is in it; bytes are the archive itself. */
  readonly files?: Readonly<Record<string, string>> | Buffer
}

export function zipOf(files: Readonly<Record<string, string>>): Buffer {
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]))))
}

/** A project whose runs left artifacts, the newest first, as GitHub lists them. */
export function withArtifacts(project: FakeProject, artifacts: readonly FakeArtifact[]): FakeProject {
  const zips = artifacts.map(({ files = {} }) => (Buffer.isBuffer(files) ? files : zipOf(files as Readonly<Record<string, string>>)))
  const runOf = (index: number): number => artifacts[index]?.run ?? 100 - index
  return {
    ...project,
    files: Object.fromEntries(zips.map((zip, i) => [`/files/${i + 1}`, zip])),
    rest(route, request) {
      if (route === `${R}/actions/artifacts`) {
        const list = artifacts.map(({ name = 'bestpractices-record', branch = 'main', repository = HERE, expired = false, size }, i) =>
          sampleOfDefinition('artifact', {
            id: i + 1,
            name,
            size_in_bytes: size ?? zips[i]?.length ?? 0,
            expired,
            workflow_run: {
              id: runOf(i),
              repository_id: HERE,
              head_repository_id: repository,
              head_branch: branch,
              head_sha: 'a'.repeat(40)
            }
          })
        )
        return { status: 200, body: { total_count: list.length, artifacts: list } }
      }
      if (route === `${R}/actions/runs/{run_id}`) {
        const id = Number(request.values['run_id'])
        const index = artifacts.findIndex((_, i) => runOf(i) === id)
        return { status: 200, body: sample(route, { id, event: artifacts[index]?.event ?? 'push' }) }
      }
      if (route === `${R}/actions/artifacts/{artifact_id}/{archive_format}`)
        return { status: 302, body: '', location: `{server}/files/${request.values['artifact_id']}` }
      return project.rest(route, request)
    }
  }
}
