// SPDX-License-Identifier: MIT
// Finds every regular expression of src/: the literals in the syntax tree, and those that are composed while the code runs.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import ts from 'typescript'
import { EXAMPLE } from './example.mjs'

const COMPILE = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true }
const RUN = new URL('record.mjs', import.meta.url).pathname

/**
 * All patterns of src/, each with one place where it stands, and what keeps a pattern out of sight.
 * @returns {{ patterns: { source: string, flags: string, where: string }[], problems: string[] }}
 */
export function collect() {
  // Inside node_modules, so that the copy resolves the same dependencies.
  const folder = mkdtempSync(join('node_modules', '.regexps-'))
  try {
    const files = readdirSync('src', { recursive: true })
      .map(name => ['src', ...name.split(sep)].join('/'))
      .filter(name => name.endsWith('.ts') && !name.endsWith('.d.ts'))
      .sort()
    const found = files.map(path => instrument(path, folder))
    const composed = record(folder, files)
    const reached = new Set(composed.map(pattern => pattern.where))
    const unreached = found.flatMap(file => file.sites).filter(site => !reached.has(site))
    return {
      patterns: unique([...found.flatMap(file => file.literals), ...composed]),
      problems: [
        ...found.flatMap(file => file.problems),
        ...unreached.map(site => `${site}: composes a pattern that scripts/regexps/example.mjs does not reach; add a file that does`)
      ]
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Compiles one module into `folder`, with every `new RegExp(…)` turned into a call that reports its pattern. */
function instrument(path, folder) {
  const literals = []
  const sites = []
  const problems = []
  const transform = context => file => {
    const at = node => `${path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`
    const walk = node => {
      if (ts.isRegularExpressionLiteral(node)) literals.push({ ...partsOf(node.text), where: at(node) })
      if (isComposition(node)) {
        sites.push(at(node))
        const where = context.factory.createStringLiteral(at(node))
        const call = context.factory.createIdentifier('composeRegExp')
        return context.factory.createCallExpression(call, undefined, [
          where,
          ...node.arguments.map(argument => ts.visitNode(argument, walk))
        ])
      }
      if (hidesPatterns(node)) problems.push(`${at(node)}: write \`new RegExp(…)\` or a literal, which this check can see`)
      return ts.visitEachChild(node, walk, context)
    }
    return ts.visitNode(file, walk)
  }
  const { outputText } = ts.transpileModule(readFileSync(path, 'utf8'), {
    fileName: path,
    compilerOptions: COMPILE,
    transformers: { before: [transform] }
  })
  const target = join(folder, path.replace(/\.ts$/, '.js'))
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, outputText)
  return { literals, sites, problems }
}

function isComposition(node) {
  return ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp'
}

/** `RegExp(…)`, an alias of the constructor, and the methods that make a pattern of a string. */
function hidesPatterns(node) {
  if (ts.isIdentifier(node) && node.text === 'RegExp') return !ts.isTypeReferenceNode(node.parent) && !isInstanceCheck(node.parent)
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    ['match', 'matchAll', 'search'].includes(node.expression.name.text) &&
    node.arguments.length === 1 &&
    (ts.isStringLiteralLike(node.arguments[0]) || ts.isTemplateExpression(node.arguments[0]))
  )
}

function isInstanceCheck(node) {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword
}

function partsOf(literal) {
  const end = literal.lastIndexOf('/')
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) }
}

/** Loads every module and evaluates the example repository, in a process of its own. */
function record(folder, files) {
  const repository = mkdtempSync(join(folder, 'example-'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  for (const [name, content] of Object.entries(EXAMPLE)) {
    mkdirSync(dirname(join(repository, name)), { recursive: true })
    writeFileSync(join(repository, name), content)
  }
  const git = (...args) => {
    const done = spawnSync('git', ['-C', repository, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { encoding: 'utf8' })
    if (done.status !== 0) throw new Error(`git ${args[0]}: ${done.stderr}`)
  }
  git('init', '--quiet')
  git('add', '--all', '--force')
  git('commit', '--quiet', '--message=Example', '--no-gpg-sign')
  const output = join(folder, 'composed.json')
  const modules = files.map(path => path.replace(/\.ts$/, '.js'))
  const done = spawnSync(process.execPath, [RUN, folder, repository, output], { encoding: 'utf8', input: JSON.stringify(modules) })
  if (done.status !== 0) throw new Error(`The example could not be evaluated:\n${done.stderr}`)
  return JSON.parse(readFileSync(output, 'utf8'))
}

function unique(patterns) {
  return [...new Map(patterns.map(pattern => [`/${pattern.source}/${pattern.flags}`, pattern])).values()]
}
