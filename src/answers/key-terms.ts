// SPDX-License-Identifier: MIT
import {
  ACCESS,
  ACCESSIBILITY,
  AGREEMENT,
  ARCHITECTURE,
  ASSURANCE,
  CODING_STYLE,
  CREDIT,
  DEVELOPMENT_SETUP,
  GOVERNANCE,
  MAINTENANCE,
  PRIVATE_REPORT,
  REPRODUCIBLE,
  REQUIREMENTS,
  RESPONSE,
  ROADMAP,
  SECURITY,
  SIGNATURES
} from './key-terms.phrases.generated.js'

/**
 * Words of which a document that answers a criterion holds at least one. They are wide on purpose: a document without any
 * of them hardly answers it. Criteria that code, settings or links answer as well are not here.
 */
export const KEY_TERMS: ReadonlyMap<string, { readonly words: RegExp; readonly about: string }> = new Map(
  (
    [
      ['contribution', /contribut|pull request|merge request|patch|fork/i, 'contributing'],
      ['contribution_requirements', REQUIREMENTS, 'requirements of changes'],
      ['dco', AGREEMENT, 'a DCO or CLA'],
      ['governance', GOVERNANCE, 'decisions and who makes them'],
      ['roles_responsibilities', /role|responsib|maintainer|owner|committer|lead|admin/i, 'roles'],
      ['access_continuity', ACCESS, 'access'],
      ['documentation_roadmap', ROADMAP, 'plans'],
      ['documentation_architecture', ARCHITECTURE, 'the architecture'],
      ['documentation_security', SECURITY, 'what users can and cannot expect of its security'],
      ['documentation_quick_start', /quick|start|install|usage|run|getting|example|try/i, 'a quick start'],
      ['report_process', /issue|bug|report|defect|ticket/i, 'reporting bugs'],
      ['vulnerability_report_process', /vulnerab|security|disclos/i, 'reporting vulnerabilities'],
      ['vulnerability_report_private', PRIVATE_REPORT, 'reporting in private'],
      ['vulnerability_report_credit', CREDIT, 'credit for reporters'],
      ['vulnerability_response_process', RESPONSE, 'the response to reports'],
      ['coding_standards', CODING_STYLE, 'a coding style'],
      ['test_policy', /test/i, 'tests'],
      ['test_policy_mandated', /test/i, 'tests'],
      ['tests_documented_added', /test/i, 'tests'],
      ['installation_development_quick', DEVELOPMENT_SETUP, 'setting up a development environment'],
      ['assurance_case', ASSURANCE, 'threats, boundaries and why they are countered'],
      ['code_review_standards', /review/i, 'reviews'],
      ['signed_releases', SIGNATURES, 'signatures and how to verify them'],
      ['build_reproducible', REPRODUCIBLE, 'reproducible builds'],
      ['security_review', /review|audit|assess|penetration|pentest|analys/i, 'a security review'],
      ['accessibility_best_practices', ACCESSIBILITY, 'accessibility'],
      ['maintenance_or_update', MAINTENANCE, 'support of versions and upgrades']
    ] as const
  ).map(([id, words, about]) => [id, { words, about }])
)
