// SPDX-License-Identifier: MIT

/**
 * Words of which a document that answers a criterion holds at least one. They are wide on purpose: a document without any
 * of them hardly answers it. Criteria that code, settings or links answer as well are not here.
 */
export const KEY_TERMS: ReadonlyMap<string, { readonly words: RegExp; readonly about: string }> = new Map(
  (
    [
      ['contribution', /contribut|pull request|merge request|patch|fork/i, 'contributing'],
      ['contribution_requirements', /must|should|require|style|test|lint|sign|commit|convention|standard/i, 'requirements of changes'],
      ['dco', /\bDCO\b|developer.{0,3}s? certificate|sign(?:ed)?[- ]?off|\bCLA\b|contributor licen[sc]e/i, 'a DCO or CLA'],
      ['governance', /decision|decide|vote|voting|consensus|maintainer|governance|steering|lead|owner/i, 'decisions and who makes them'],
      ['roles_responsibilities', /role|responsib|maintainer|owner|committer|lead|admin/i, 'roles'],
      ['access_continuity', /continuity|succession|access|owner|maintainer|admin|backup|bus factor|unavailable|credential|@\w/i, 'access'],
      ['documentation_roadmap', /road ?map|plan|future|upcoming|milestone|next|goal|direction|\b20[2-9]\d\b/i, 'plans'],
      [
        'documentation_architecture',
        /architect|design|component|module|layer|diagram|structure|pipeline|package|crate/i,
        'the architecture'
      ],
      [
        'documentation_security',
        /threat|assum(?:e|ption)|\btrust|attacker|out of scope|sandbox|guarantee|harden|isolat|authenticat|authori[sz]ation|non-goal|least privilege|security (?:model|requirement|consideration|propert|boundar|feature|design|architecture|expectation|guarantee)/i,
        'what users can and cannot expect of its security'
      ],
      ['documentation_quick_start', /quick|start|install|usage|run|getting|example|try/i, 'a quick start'],
      ['report_process', /issue|bug|report|defect|ticket/i, 'reporting bugs'],
      ['vulnerability_report_process', /vulnerab|security|disclos/i, 'reporting vulnerabilities'],
      [
        'vulnerability_report_private',
        /privat|confidential|advisor|e-?mail|@|encrypt|pgp|disclos|do not (?:open|file|report)/i,
        'reporting in private'
      ],
      ['vulnerability_report_credit', /credit|acknowledg|thank|recogni|attribut|hall of fame|named?\b|honou?r/i, 'credit for reporters'],
      ['vulnerability_response_process', /respon|acknowledg|triage|fix|patch|disclos|advisor|\bdays?\b|hours/i, 'the response to reports'],
      ['coding_standards', /style|lint|format|standard|convention|guideline|idiom|PEP ?\d|clippy|fmt\b/i, 'a coding style'],
      ['test_policy', /test/i, 'tests'],
      ['test_policy_mandated', /test/i, 'tests'],
      ['tests_documented_added', /test/i, 'tests'],
      [
        'installation_development_quick',
        /install|build|setup|set up|clone|develop|test|make\b|npm|pip|cargo|go /i,
        'setting up a development environment'
      ],
      [
        'assurance_case',
        /threat|assurance|trust|boundar|requirement|mitigat|claim|attack/i,
        'threats, boundaries and why they are countered'
      ],
      ['code_review_standards', /review/i, 'reviews'],
      ['signed_releases', /sign|verif|cosign|sigstore|gpg|pgp|minisign|attest|provenance|slsa/i, 'signatures and how to verify them'],
      ['build_reproducible', /reproduc|determinis|bit-for-bit|byte-for-byte|identical|SOURCE_DATE_EPOCH/i, 'reproducible builds'],
      ['security_review', /review|audit|assess|penetration|pentest|analys/i, 'a security review'],
      ['accessibility_best_practices', /accessib|a11y|WCAG|ARIA|contrast|screen reader|keyboard|NO_COLOR|colou?r/i, 'accessibility'],
      ['maintenance_or_update', /support|upgrad|updat|version|migrat|deprecat|compatib|releas/i, 'support of versions and upgrades']
    ] as const
  ).map(([id, words, about]) => [id, { words, about }])
)
