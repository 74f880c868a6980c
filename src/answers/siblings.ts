// SPDX-License-Identifier: MIT

/**
 * Controls of the baseline series, each with criteria of the metal series that ask nearly the same: an answer to one
 * makes the same answer to the other likely. Only pairs that hold in both directions.
 */
export const SIBLINGS: readonly (readonly [control: string, criteria: readonly string[]])[] = [
  ['osps_ac_01_01', ['require_2FA']],
  ['osps_br_05_01', ['external_dependencies']],
  ['osps_do_03_02', ['signed_releases']],
  ['osps_gv_01_02', ['roles_responsibilities']],
  ['osps_gv_03_02', ['contribution_requirements']],
  ['osps_le_01_01', ['dco']],
  ['osps_qa_02_01', ['external_dependencies']],
  ['osps_qa_06_01', ['automated_integration_testing', 'test_continuous_integration']],
  ['osps_qa_06_03', ['test_policy_mandated', 'tests_documented_added']],
  ['osps_qa_07_01', ['two_person_review']],
  ['osps_sa_01_01', ['documentation_architecture']],
  ['osps_sa_03_01', ['security_review']],
  ['osps_vm_01_01', ['vulnerability_response_process']],
  ['osps_vm_05_03', ['dependency_monitoring']]
]

/** Who meets the first meets the second as well: it asks for less of the same. */
export const IMPLIED: readonly (readonly [more: string, less: string])[] = [
  ['test_statement_coverage90', 'test_statement_coverage80'],
  ['static_analysis_common_vulnerabilities', 'static_analysis'],
  ['warnings_strict', 'warnings'],
  ['version_tags_signed', 'version_tags']
]
