// SPDX-License-Identifier: MIT

/** How a file of tasks is read. `manifest`: by the manifest's own parser. */
export type TaskFormat =
  | 'manifest'
  | 'yaml'
  | 'toml'
  | 'makefile'
  | 'justfile'
  | 'rakefile'
  | 'python'
  | 'gradle'
  | 'earthfile'
  | 'dockerfile'
  | 'flake'
  | 'pants'
  | 'pre-commit'
  | 'none'

/** Where a table of tasks stands in a YAML or TOML file, and what its keys mean. */
export interface TaskShape {
  /** Paths of the tables; `*` is any key. */
  readonly under?: readonly string[]
  /** Keys that hold commands. A task that is a text or a list of texts is those commands. */
  readonly commands?: readonly string[]
  /** Keys that hold the words of one command. */
  readonly words?: readonly string[]
  /** Keys that name tasks that run before this one. */
  readonly needs?: readonly string[]
  /** A task that is a list is the words of one command. */
  readonly itself?: 'words'
  /** What stands before each command: `cargo` for its aliases. */
  readonly prefix?: string
  /** Commands may be names of other tasks of the same file. */
  readonly mutual?: true
}

/** A task runner: where its tasks are, how they are named, and what its command line looks like. Made from runners.yml. */
export interface Runner extends TaskShape {
  readonly name: string
  readonly programs: readonly string[]
  /** Words that come before the name of a task; without `bare` one of them has to. */
  readonly verbs?: readonly string[]
  readonly bare?: true
  /** Options that take the next word as their value, and those of them that name a folder, a file, or tasks. */
  readonly values?: readonly string[]
  readonly folder?: readonly string[]
  readonly file?: readonly string[]
  readonly option?: readonly string[]
  /** Options and words with which the tasks of all packages run. */
  readonly everywhere?: readonly string[]
  /** Which of the words are names of tasks; all of them unless said otherwise. A `folder` is where the file is. */
  readonly takes?: 'one' | 'none' | 'folder'
  /** Further words replace what the task runs: `docker compose run service command`. */
  readonly alone?: true
  /** The task that runs when none is named; `*` is every one. */
  readonly default?: string
  /** Tasks that a name stands for: `pre{}`. */
  readonly names?: readonly string[]
  /** What a name stands for besides; `py*` is every name that starts so. */
  readonly also?: Readonly<Record<string, string>>
  /** What stands before or after the name in a word. */
  readonly strip?: RegExp
  /** Names of the files. `up`: the nearest folder that has one; `here`: the folder alone; `root` and `all`: every one. */
  readonly files: readonly string[]
  readonly search: 'up' | 'here' | 'root' | 'all'
  /** Scripts that are tasks, by the name of the task. */
  readonly scripts?: readonly string[]
  readonly format: TaskFormat
  /** What it runs is not written where it could be read, unless a task was found. */
  readonly opaque?: true
}
