// SPDX-License-Identifier: MIT
import { evidenceProblems } from '../../src/answers/evidence-problems.js'
import { readAnswers } from '../../src/answers/find.js'
import { answerProblems } from '../../src/answers/problems.js'
import { CHECKERS } from '../../src/checkers/index.generated.js'
import { CRITERIA, entriesOf } from '../../src/criteria/catalogue.js'
import { LEVELS } from '../../src/criteria/criterion.js'
import { compare } from '../../src/grading/compare.js'
import type { Graded } from '../../src/grading/graded.js'
import { grade } from '../../src/grading/grade.js'
import { evidenceFor, type World } from '../support/evidence.js'
import { GROWTH } from './growth.js'
import { mutate, MUTATIONS, type Mutation } from './mutations.js'
import { DECLARED, FILES, GIT, GITHUB } from './project.js'
import type { Finding } from '../../src/finding.js'

/** Judges a world with the answers that its own files hold. */
function judged(world: World): Graded {
  const evidence = evidenceFor(world)
  const { answers } = readAnswers(evidence.tree)
  return grade(evidence, {
    criteria: CRITERIA,
    checkers: CHECKERS,
    answers: answers?.answers ?? new Map(),
    answersPath: answers?.path
  })
}

function worldOf(files: World['files'] & object, { asked, shallow }: Pick<Mutation, 'asked' | 'shallow'> = {}): World {
  return { files, tags: GIT.tags ?? [], ...(shallow ? {} : GIT), ...(asked && { github: GITHUB }) }
}

/** Ids of what a world satisfies, the levels themselves left out. */
function satisfiedBy(graded: Graded): string[] {
  return [...graded.results.values()].filter(result => result.satisfied && result.decidedBy !== 'computed').map(({ id }) => id)
}

function said({ status, strength }: Finding): string {
  return status === '?' ? '?' : `${status} ${strength}`
}

/** How much a finding speaks for the project. */
function worth({ status, strength }: Finding): number {
  if (status === '?') return 0
  return (status === 'Unmet' ? -1 : 1) * (1 + ['hint', 'strong', 'conclusive'].indexOf(strength))
}

/** Each base is judged once. */
const bases = new Map<string, Graded>()
function base(files: World['files'] & object, given: Pick<Mutation, 'asked' | 'shallow'>): Graded {
  const key = [files === DECLARED, given.asked, given.shallow].join()
  const graded = bases.get(key) ?? judged(worldOf(files, given))
  bases.set(key, graded)
  return graded
}

describe('the golden project', () => {
  it.each([{}, { asked: true } as const, { shallow: true } as const])('is gold: %j', given => {
    const { levels, results } = base(DECLARED, given)
    expect(LEVELS.map(level => levels.levels[level])).toMatchObject(LEVELS.map(() => ({ state: 'met', percentage: 100 })))
    expect(levels.level).toBe('gold')
    expect([...results.values()].filter(({ conflict }) => conflict !== undefined)).toEqual([])
  })

  it('has answers that nothing is to be said against', () => {
    const { tree, documents, repository, now } = evidenceFor(worldOf(DECLARED))
    const { answers, error } = readAnswers(tree)
    expect({ error, answers: answers?.answers.size }).toEqual({ error: undefined, answers: new Set(CRITERIA.map(({ id }) => id)).size - 2 })
    if (answers) expect([...answerProblems(answers, now), ...evidenceProblems(answers, tree, documents, repository, now)]).toEqual([])
  })

  it('lets no checker say Unmet, with its history or without, whether or not GitHub is asked', () => {
    for (const given of [{}, { asked: true }, { shallow: true }, { asked: true, shallow: true }] as const) {
      const { results } = base(FILES, given)
      expect([...results.values()].filter(({ id, finding }) => finding.status === 'Unmet' && !id.startsWith('achieve_'))).toEqual([])
    }
  })
})

/** What a mutation touches, folders without their slash. */
function touched({ remove = [], drop = [], edit = [] }: Mutation): string[] {
  const paths = [...remove, ...drop.map(([path]) => path), ...edit.map(([path]) => path)]
  return [
    ...paths.map(path => path.replace(/\/$/, '')),
    ...Object.keys(FILES).filter(path => remove.some(folder => path.startsWith(folder)))
  ]
}

describe('what goes wrong when a piece of evidence is taken away', () => {
  it.each(MUTATIONS.map(mutation => [mutation.criterion, mutation] as const))('%s', (criterion, mutation) => {
    const before = base(DECLARED, mutation)
    const after = judged(worldOf(mutate(DECLARED, mutation), mutation))
    const comparison = compare(before, after)

    const differing = [...after.results.values()].filter(({ id, finding, satisfied, decidedBy }) => {
      const was = before.results.get(id)
      return decidedBy !== 'computed' && was && (said(was.finding) !== said(finding) || was.satisfied !== satisfied)
    })
    expect(new Set(differing.map(({ id }) => id))).toEqual(new Set([criterion, ...(mutation.also ?? [])]))

    const [was, now] = [before.results.get(criterion)!, after.results.get(criterion)!]
    expect(now.satisfied).toBe(mutation.effect === 'unsupported')
    if (mutation.effect === 'lost') {
      expect(comparison.lost).toEqual(expect.arrayContaining(entriesOf(criterion).map(({ level }) => level)))
      const causes = comparison.changes.find(({ id }) => id === criterion)?.causes ?? []
      expect(touched(mutation)).toEqual(expect.arrayContaining(causes.map(({ path }) => path)))
      expect(causes).not.toHaveLength(0)
    } else {
      expect(worth(now.finding)).toBeLessThan(worth(was.finding))
      expect(now.status).toBe(was.status)
    }

    // Without an answer the finding is all there is: what it carried falls with it, and the file is to blame.
    const bare = compare(base(FILES, mutation), judged(worldOf(mutate(FILES, mutation), mutation)))
    const change = bare.changes.find(({ id }) => id === criterion)
    const carried = was.finding.status !== '?' && was.finding.strength !== 'hint'
    const carries = now.finding.status === was.finding.status && now.finding.strength !== 'hint'
    expect(change?.effect).toBe(carried && !carries ? 'regressed' : undefined)
    expect(touched(mutation)).toEqual(expect.arrayContaining(change?.causes.map(({ path }) => path) ?? []))
  })

  it('is told of every criterion but those that files do not speak for', () => {
    const mutated = new Set(MUTATIONS.map(({ criterion }) => criterion))
    const { results } = base(DECLARED, { asked: true })
    expect([...results.keys()].filter(id => !mutated.has(id) && !id.startsWith('achieve_')).sort()).toEqual([
      'enhancement_responses',
      'regression_tests_added50',
      'repo_distributed',
      'repo_interim',
      'repo_public',
      'repo_track',
      'report_responses',
      'static_analysis_fixed',
      'tests_are_added',
      'two_person_review',
      'version_semver',
      'version_tags',
      'version_tags_signed',
      'version_unique',
      'vulnerabilities_critical_fixed',
      'vulnerabilities_fixed_60_days',
      'vulnerability_report_response'
    ])
  })
})

describe('what the evidence alone satisfies', () => {
  it('nothing in an empty repository', () => {
    expect(satisfiedBy(judged({ files: {} }))).toEqual([])
  })

  it.each(GROWTH.map(growth => [growth.criterion, growth] as const))(
    '%s',
    (criterion, { files = [], git = [], github = [], as = 'Met' }) => {
      const { results } = judged({
        files: Object.fromEntries(files.map(path => [path, FILES[path] ?? `${path} is not there`])),
        ...(git.includes('history') && { commits: GIT.commits ?? [], history: GIT.history ?? {} }),
        ...(git.includes('tags') && { tags: GIT.tags ?? [] }),
        ...(github.length > 0 && { github: Object.fromEntries(github.map(fact => [fact, GITHUB[fact]])) })
      })
      expect(results.get(criterion)).toMatchObject({ status: as, satisfied: true, decidedBy: 'finding' })
    }
  )

  it('is all that the whole project satisfies, a checker that grows silent is missed', () => {
    const all = new Set([...satisfiedBy(base(FILES, {})), ...satisfiedBy(base(FILES, { asked: true }))])
    expect([...all].sort()).toEqual(GROWTH.map(({ criterion }) => criterion))
  })

  it('is less where GitHub is not asked, by what only GitHub knows', () => {
    const offline = new Set(satisfiedBy(base(FILES, {})))
    expect(GROWTH.filter(({ criterion }) => !offline.has(criterion)).map(({ criterion }) => criterion)).toEqual([
      'bus_factor',
      'enhancement_responses',
      'hardened_site',
      'release_notes_vulns',
      'repo_public',
      'report_responses',
      'require_2FA',
      'sites_password_security',
      'small_tasks',
      'static_analysis_fixed',
      'two_person_review',
      'vulnerabilities_critical_fixed',
      'vulnerability_report_credit'
    ])
  })
})
