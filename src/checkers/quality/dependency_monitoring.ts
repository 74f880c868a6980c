// SPDX-License-Identifier: MIT
import { inWords, namesOf, placesOf } from '../../signals/analysis/analysis.js'
import type { Evidence } from '../../evidence/evidence.js'
import { pageOf } from '../../inputs/repository.js'
import { reuseOf, updateServices } from '../../signals/building/third-party-code.js'
import { type Checker } from '../checker.js'
import { met, notApplicable, undecided, unmet } from '../../finding.js'
import { stepsOf } from '../../facts/ci/job.js'
import { runsInCi, type ToolUse } from '../../facts/tools/tool-use.js'
import { SCANS_SOURCE, SERVICE } from './dependency_monitoring.phrases.generated.js'

/** Configured rather than run, or about licences and practices more than about vulnerabilities. */
const NO_SCAN: ReadonlySet<string> = new Set(['Dependabot', 'Renovate', 'Scorecard', 'FOSSA'])
/** Scanners of images, too: an image scan sees the packages of the system. */
const IMAGE_SCANNERS: ReadonlySet<string> = new Set(['Trivy', 'Grype'])

/** Whether a scanner reads the project's dependencies, not only an image. */
function readsDependencies({ tool, path, line }: ToolUse, { ci }: Evidence): boolean {
  if (!IMAGE_SCANNERS.has(tool)) return true
  return stepsOf(ci).some(
    ({ step }) =>
      step.path === path &&
      step.line === line &&
      (SCANS_SOURCE.test(step.command?.slice(0, 4000) ?? '') ||
        SCANS_SOURCE.test(step.with?.['scan-type'] ?? '') ||
        step.with?.['path'] !== undefined)
  )
}

export const checker: Checker = {
  criterion: 'dependency_monitoring',
  looksAt:
    'Scanners for vulnerable dependencies that CI runs by itself, Dependabot and Renovate and the ecosystems that they look after, open Dependabot alerts, and checks of scanning services.',
  neverClaims:
    'That vulnerabilities which are found are fixed, or that no scan means no monitoring: Dependabot alerts are a setting that is seen only when some are open.',
  needs: ['vulnerability-alerts: read', 'checks: read'],
  check(evidence) {
    const { tools, tree, github, repository, ci, manifests } = evidence
    const { ecosystems, lists, others, copies, expected } = reuseOf(evidence)
    const scans = tools.with('sca').filter(use => runsInCi(use) && !NO_SCAN.has(use.tool))
    const real = scans.filter(use => readsDependencies(use, evidence))
    const [scan] = real
    if (scan)
      return met('strong', `CI looks for vulnerable dependencies with ${namesOf(real)}, on ${inWords(scan.triggers)}.`, ...placesOf(real))
    const services = updateServices(tree)
    const watching = services.find(s => s.ecosystems === undefined || s.ecosystems.some(e => (ecosystems as readonly string[]).includes(e)))
    if (watching && ecosystems.length > 0)
      return met(
        'strong',
        `${watching.name} watches the dependencies${watching.ecosystems ? ` (${watching.ecosystems.slice(0, 6).join(', ')})` : ''} and proposes updates.`,
        {
          path: watching.path,
          line: watching.line
        }
      )
    if (github.dependencyAlerts.known && github.dependencyAlerts.value.open > 0)
      return met(
        'strong',
        `Dependabot alerts are on: ${github.dependencyAlerts.value.open} are open.`,
        ...pageOf(repository, 'security/dependabot')
      )
    const app = github.checks.known ? github.checks.value.find(c => SERVICE.test(c.name) && c.app !== 'github-actions') : undefined
    if (app)
      return met(
        'strong',
        `${app.name.slice(0, 60)} checks the default branch.`,
        ...(app.url === undefined ? pageOf(repository, 'actions') : [{ url: app.url }])
      )
    const external = lists.length > 0 || others.length > 0
    const [service] = services
    if (service)
      return met('hint', `${service.name} is set up, but no ecosystem of the product’s dependencies was recognised in it.`, {
        path: service.path,
        line: service.line
      })
    if (scans.length > 0)
      return met('hint', `${namesOf(scans)} scans images or systems, not the project’s own dependencies.`, ...placesOf(scans))
    const configured = tools.with('sca').filter(use => use.tool !== 'Scorecard')
    if (configured.length > 0)
      return met('hint', `${namesOf(configured)} is set up, but is not seen to run by itself.`, ...placesOf(configured))
    if (!tree.complete || ci.unreadable.length > 0) return undecided('No scanner was found, but not all of CI could be read.')
    if (!external && expected && manifests.unreadable.length === 0 && copies.managed.length + copies.unmanaged.length === 0)
      return notApplicable('strong', 'The package manifest lists no dependencies, and no copies of others’ software were found.')
    if (!external) return undecided('No list of dependencies was found, so there is nothing that could be watched.')
    if (!github.dependencyAlerts.known)
      return undecided(
        'No scanner is configured; Dependabot alerts, a setting of the repository, could not be read.',
        github.dependencyAlerts
      )
    return unmet(
      'hint',
      'There are dependencies, and neither a scanner, an update service nor an open Dependabot alert was found.',
      ...lists.slice(0, 1).map(({ manifest }) => ({ path: manifest.path }))
    )
  }
}
