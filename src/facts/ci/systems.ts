// SPDX-License-Identifier: MIT
import { readAzure } from './azure.js'
import { readCircleci } from './circleci.js'
import { readWorkflow } from './github.js'
import { readAnyYaml, readCloudBuild, readJenkinsfile, readPreCommit, readTravis } from './others.js'
import type { CiFile } from './parsed-job.js'

interface System {
  readonly name: string
  readonly files: RegExp
  /** Undefined, but for GitLab, whose files are read together: the file shows that the system is used, but what it runs is not read. */
  readonly read?: (text: string, path: string) => CiFile
}

/** CI systems by their configuration files. */
export const SYSTEMS: readonly System[] = [
  { name: 'github', files: /^\.(?:github|forgejo|gitea)\/workflows\/[^/]+\.ya?ml$/, read: readWorkflow },
  { name: 'circleci', files: /^\.circleci\/config\.ya?ml$/, read: readCircleci },
  { name: 'gitlab', files: /^\.gitlab-ci\.ya?ml$|^\.gitlab\/ci\/.+\.ya?ml$/ },
  { name: 'travis', files: /^\.travis\.ya?ml$/, read: readTravis },
  { name: 'azure', files: /^\.?azure-pipelines[^/]*\.ya?ml$|^\.?azure-pipelines\/.+\.ya?ml$/, read: readAzure },
  { name: 'appveyor', files: /^\.?appveyor\.ya?ml$/, read: readAnyYaml('appveyor', 'AppVeyor') },
  { name: 'cirrus', files: /^\.cirrus\.ya?ml$/, read: readAnyYaml('cirrus', 'Cirrus CI') },
  { name: 'cirrus-star', files: /^\.cirrus\.star$/ },
  { name: 'drone', files: /^\.drone\.ya?ml$/, read: readAnyYaml('other', 'Drone') },
  { name: 'woodpecker', files: /^\.woodpecker(?:\.ya?ml|\/.+\.ya?ml)$/, read: readAnyYaml('other', 'Woodpecker') },
  { name: 'jenkins', files: /(?:^|\/)\.?[Jj]enkinsfile[^/]*$/, read: readJenkinsfile },
  { name: 'bitbucket', files: /^bitbucket-pipelines\.yml$/, read: readAnyYaml('other', 'Bitbucket Pipelines') },
  { name: 'buildkite', files: /^\.buildkite\/.+\.ya?ml$/, read: readAnyYaml('other', 'Buildkite') },
  { name: 'semaphore', files: /^\.semaphore\/.+\.ya?ml$/, read: readAnyYaml('other', 'Semaphore') },
  { name: 'teamcity', files: /^\.teamcity\/.+\.(?:kts|xml)$/ },
  { name: 'sourcehut', files: /^\.builds\/[^/]+\.ya?ml$|^\.build\.yml$/, read: readAnyYaml('other', 'sourcehut') },
  { name: 'packit', files: /^\.packit\.ya?ml$/ },
  { name: 'zuul', files: /^\.?zuul(?:\.ya?ml|\.d\/.+\.ya?ml)$/ },
  { name: 'codebuild', files: /^buildspec\.ya?ml$/, read: readAnyYaml('other', 'CodeBuild') },
  { name: 'cloudbuild', files: /^cloudbuild\.ya?ml$/, read: readCloudBuild },
  { name: 'codemagic', files: /^codemagic\.ya?ml$/, read: readAnyYaml('other', 'Codemagic') },
  { name: 'wercker', files: /^wercker\.ya?ml$/, read: readAnyYaml('other', 'Wercker') },
  { name: 'tekton', files: /^\.tekton\/.+\.ya?ml$/ },
  { name: 'prow', files: /^\.prow(?:\.ya?ml|\/.+\.ya?ml)$|^prow\/.+\.ya?ml$/ },
  { name: 'concourse', files: /^(?:\.?concourse|ci\/concourse)\/.+\.ya?ml$|^(?:ci\/)?(?:concourse|pipeline)\.ya?ml$/ },
  { name: 'pre-commit', files: /^\.pre-commit-config\.ya?ml$/, read: readPreCommit }
]

/** All of them in one pattern, so that the many other files of a tree are looked at once. */
export const CI_FILE = new RegExp(SYSTEMS.map(s => s.files.source).join('|'))
