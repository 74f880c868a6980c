// SPDX-License-Identifier: MIT

/** A run-time checker that a command or a variable turns on. */
export interface Sanitizer {
  readonly tool: string
  readonly languages: readonly string[]
  readonly text: RegExp
  /** Must be on the same line, too. */
  readonly also?: RegExp
}

const C = ['C', 'C++', 'Objective-C', 'Objective-C++', 'Assembly']

export const SANITIZERS: readonly Sanitizer[] = [
  {
    tool: 'AddressSanitizer',
    languages: C,
    text: /-fsanitize=[\w,-]{0,80}\b(?:address|hwaddress|leak)|--config[= ](?:asan|hwasan|lsan)\b|\bASAN_OPTIONS\b|\bLSAN_OPTIONS\b|-Db_sanitize=[\w,]{0,40}address|-D\w{0,40}(?:ASAN|SANITIZE_?ADDRESS|ADDRESS_?SANITIZER|SANITIZERS?)(?::\w{1,10})?=(?:ON|1|TRUE|YES|address)|--preset[= ][\w-]{0,40}(?:asan|sanitiz)|CMAKE_BUILD_TYPE=ASAN|-D\w{0,40}SANITIZE\w{0,10}=[\w;,]{0,40}address/i
  },
  {
    tool: 'MemorySanitizer',
    languages: C,
    text: /-fsanitize=[\w,-]{0,80}\bmemory|--config[= ]msan\b|\bMSAN_OPTIONS\b|-D\w{0,40}MSAN(?::\w{1,10})?=(?:ON|1|TRUE)/i
  },
  {
    tool: 'UndefinedBehaviorSanitizer',
    languages: C,
    text: /-fsanitize=[\w,-]{0,80}\bundefined|--config[= ]ubsan\b|\bUBSAN_OPTIONS\b|-D\w{0,40}UBSAN(?::\w{1,10})?=(?:ON|1|TRUE)/i
  },
  { tool: 'Valgrind', languages: C, text: /(?:^|[\s'"/(])valgrind\b(?!-)|-T ?memcheck\b|--use-valgrind|drmemory\b/i },
  {
    tool: 'ThreadSanitizer',
    languages: C,
    text: /-fsanitize=[\w,-]{0,80}\bthread|--config[= ]tsan\b|\bTSAN_OPTIONS\b|-D\w{0,40}TSAN(?::\w{1,10})?=(?:ON|1|TRUE)/i
  },
  { tool: 'Miri', languages: ['Rust'], text: /\bcargo(?: \+[\w.-]{1,40})? miri\b/ },
  { tool: 'Rust sanitizers', languages: ['Rust', ...C], text: /-Z ?sanitizer=(?:address|memory|leak)/ },
  { tool: 'Go memory sanitizers', languages: ['Go', ...C], text: /\s-[am]san\b/, also: /\bgo (?:test|build)\b/ },
  {
    tool: 'Go race detector',
    languages: ['Go'],
    text: /\s--?race\b|--config[= ]go_race\b/,
    also: /\bgo (?:test|build|run)\b|ginkgo|go_race/i
  }
]

/** Those of them that find errors of memory safety; detectors of races do not. */
export const MEMORY_CHECKERS: ReadonlySet<string> = new Set([
  'AddressSanitizer',
  'MemorySanitizer',
  'UndefinedBehaviorSanitizer',
  'Valgrind',
  'Miri',
  'Rust sanitizers',
  'Go memory sanitizers'
])
/** Installing a checker, or naming its options in an echo, is no use of it. */
export const ONLY_INSTALLS =
  /\b(?:(?:apt(?:-get)?|yum|dnf|brew|pip|choco|zypper|conda)(?: -\w{1,20}){0,3} install|apk (?:--\w{1,20} )?add|pacman -S)/
