// SPDX-License-Identifier: MIT

/** `./node_modules/.bin/eslint`, `$(GOLANGCI_LINT)`, `tool@v1.2`, `GOFMT.exe`, `python3.12` by the name that everybody knows them. */
export function programName(word: string): string {
  if (/^\w+$/.test(word)) return unversioned(word)
  const variable = /^\$[({]?([A-Z][A-Z0-9_]{1,60})[)}]?$/.exec(word) ?? /^\{\{ {0,4}([A-Z][\w-]{1,60}) {0,4}\}\}$/i.exec(word)
  if (variable?.[1]) return variable[1].toLowerCase().replaceAll('_', '-')
  if (word === '{envpython}') return 'python'
  const base = word.slice(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1)
  const version = base.startsWith('$') ? -1 : base.indexOf('@', 1)
  return unversioned((version > 0 ? base.slice(0, version) : base).replace(/\.(?:exe|cmd|bat|phar)$/i, '')) || word
}

function unversioned(name: string): string {
  const last = name.charCodeAt(name.length - 1)
  if (!(last >= 48 && last <= 57) && last !== 46) return name
  return name.replace(/^(python|pip|pytest|pypy|phpunit|rspec|ruby|lua|php)-?\d[\d.]{0,10}$/, '$1')
}
