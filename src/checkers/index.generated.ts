// SPDX-License-Identifier: MIT
// Made from the files of src/checkers/*/ by scripts/generate.mjs. Do not edit.
import type { Checker } from './checker.js'
import { checker as access_continuity } from './basics/access_continuity.js'
import { checker as accessibility_best_practices } from './basics/accessibility_best_practices.js'
import { checker as assurance_case } from './security/assurance_case.js'
import { checker as automated_integration_testing } from './quality/automated_integration_testing.js'
import { checker as build } from './quality/build.js'
import { checker as build_common_tools } from './quality/build_common_tools.js'
import { checker as build_floss_tools } from './quality/build_floss_tools.js'
import { checker as build_non_recursive } from './quality/build_non_recursive.js'
import { checker as build_preserve_debug } from './quality/build_preserve_debug.js'
import { checker as build_repeatable } from './quality/build_repeatable.js'
import { checker as build_reproducible } from './quality/build_reproducible.js'
import { checker as build_standard_variables } from './quality/build_standard_variables.js'
import { checker as bus_factor } from './basics/bus_factor.js'
import { checker as code_of_conduct } from './basics/code_of_conduct.js'
import { checker as code_review_standards } from './quality/code_review_standards.js'
import { checker as coding_standards } from './quality/coding_standards.js'
import { checker as coding_standards_enforced } from './quality/coding_standards_enforced.js'
import { checker as contribution } from './basics/contribution.js'
import { checker as contribution_requirements } from './basics/contribution_requirements.js'
import { checker as contributors_unassociated } from './basics/contributors_unassociated.js'
import { checker as copyright_per_file } from './basics/copyright_per_file.js'
import { checker as crypto_algorithm_agility } from './security/crypto_algorithm_agility.js'
import { checker as crypto_call } from './security/crypto_call.js'
import { checker as crypto_certificate_verification } from './security/crypto_certificate_verification.js'
import { checker as crypto_credential_agility } from './security/crypto_credential_agility.js'
import { checker as crypto_floss } from './security/crypto_floss.js'
import { checker as crypto_keylength } from './security/crypto_keylength.js'
import { checker as crypto_password_storage } from './security/crypto_password_storage.js'
import { checker as crypto_pfs } from './security/crypto_pfs.js'
import { checker as crypto_published } from './security/crypto_published.js'
import { checker as crypto_random } from './security/crypto_random.js'
import { checker as crypto_tls12 } from './security/crypto_tls12.js'
import { checker as crypto_used_network } from './security/crypto_used_network.js'
import { checker as crypto_verification_private } from './security/crypto_verification_private.js'
import { checker as crypto_weaknesses } from './security/crypto_weaknesses.js'
import { checker as crypto_working } from './security/crypto_working.js'
import { checker as dco } from './basics/dco.js'
import { checker as delivery_mitm } from './security/delivery_mitm.js'
import { checker as delivery_unsigned } from './security/delivery_unsigned.js'
import { checker as dependency_monitoring } from './quality/dependency_monitoring.js'
import { checker as description_good } from './basics/description_good.js'
import { checker as discussion } from './basics/discussion.js'
import { checker as documentation_achievements } from './basics/documentation_achievements.js'
import { checker as documentation_architecture } from './basics/documentation_architecture.js'
import { checker as documentation_basics } from './basics/documentation_basics.js'
import { checker as documentation_current } from './basics/documentation_current.js'
import { checker as documentation_interface } from './basics/documentation_interface.js'
import { checker as documentation_quick_start } from './basics/documentation_quick_start.js'
import { checker as documentation_roadmap } from './basics/documentation_roadmap.js'
import { checker as documentation_security } from './basics/documentation_security.js'
import { checker as dynamic_analysis } from './analysis/dynamic_analysis.js'
import { checker as dynamic_analysis_enable_assertions } from './analysis/dynamic_analysis_enable_assertions.js'
import { checker as dynamic_analysis_fixed } from './analysis/dynamic_analysis_fixed.js'
import { checker as dynamic_analysis_unsafe } from './analysis/dynamic_analysis_unsafe.js'
import { checker as english } from './basics/english.js'
import { checker as enhancement_responses } from './reporting/enhancement_responses.js'
import { checker as external_dependencies } from './quality/external_dependencies.js'
import { checker as floss_license } from './basics/floss_license.js'
import { checker as floss_license_osi } from './basics/floss_license_osi.js'
import { checker as governance } from './basics/governance.js'
import { checker as hardened_site } from './security/hardened_site.js'
import { checker as hardening } from './security/hardening.js'
import { checker as implement_secure_design } from './security/implement_secure_design.js'
import { checker as input_validation } from './security/input_validation.js'
import { checker as installation_common } from './quality/installation_common.js'
import { checker as installation_development_quick } from './quality/installation_development_quick.js'
import { checker as installation_standard_variables } from './quality/installation_standard_variables.js'
import { checker as interact } from './basics/interact.js'
import { checker as interfaces_current } from './quality/interfaces_current.js'
import { checker as internationalization } from './basics/internationalization.js'
import { checker as know_common_errors } from './security/know_common_errors.js'
import { checker as know_secure_design } from './security/know_secure_design.js'
import { checker as license_location } from './basics/license_location.js'
import { checker as license_per_file } from './basics/license_per_file.js'
import { checker as maintained } from './basics/maintained.js'
import { checker as maintenance_or_update } from './change-control/maintenance_or_update.js'
import { checker as no_leaked_credentials } from './security/no_leaked_credentials.js'
import { checker as regression_tests_added50 } from './quality/regression_tests_added50.js'
import { checker as release_notes } from './change-control/release_notes.js'
import { checker as release_notes_vulns } from './change-control/release_notes_vulns.js'
import { checker as repo_distributed } from './change-control/repo_distributed.js'
import { checker as repo_interim } from './change-control/repo_interim.js'
import { checker as repo_public } from './change-control/repo_public.js'
import { checker as repo_track } from './change-control/repo_track.js'
import { checker as report_archive } from './reporting/report_archive.js'
import { checker as report_process } from './reporting/report_process.js'
import { checker as report_responses } from './reporting/report_responses.js'
import { checker as report_tracker } from './reporting/report_tracker.js'
import { checker as require_2FA } from './change-control/require_2FA.js'
import { checker as roles_responsibilities } from './basics/roles_responsibilities.js'
import { checker as secure_2FA } from './change-control/secure_2FA.js'
import { checker as security_review } from './security/security_review.js'
import { checker as signed_releases } from './security/signed_releases.js'
import { checker as sites_https } from './basics/sites_https.js'
import { checker as sites_password_security } from './basics/sites_password_security.js'
import { checker as small_tasks } from './change-control/small_tasks.js'
import { checker as static_analysis } from './analysis/static_analysis.js'
import { checker as static_analysis_common_vulnerabilities } from './analysis/static_analysis_common_vulnerabilities.js'
import { checker as static_analysis_fixed } from './analysis/static_analysis_fixed.js'
import { checker as static_analysis_often } from './analysis/static_analysis_often.js'
import { checker as test } from './quality/test.js'
import { checker as test_branch_coverage80 } from './quality/test_branch_coverage80.js'
import { checker as test_continuous_integration } from './quality/test_continuous_integration.js'
import { checker as test_invocation } from './quality/test_invocation.js'
import { checker as test_most } from './quality/test_most.js'
import { checker as test_policy } from './quality/test_policy.js'
import { checker as test_policy_mandated } from './quality/test_policy_mandated.js'
import { checker as test_statement_coverage80 } from './quality/test_statement_coverage80.js'
import { checker as test_statement_coverage90 } from './quality/test_statement_coverage90.js'
import { checker as tests_are_added } from './quality/tests_are_added.js'
import { checker as tests_documented_added } from './quality/tests_documented_added.js'
import { checker as two_person_review } from './quality/two_person_review.js'
import { checker as updateable_reused_components } from './quality/updateable_reused_components.js'
import { checker as version_semver } from './change-control/version_semver.js'
import { checker as version_tags } from './change-control/version_tags.js'
import { checker as version_tags_signed } from './security/version_tags_signed.js'
import { checker as version_unique } from './change-control/version_unique.js'
import { checker as vulnerabilities_critical_fixed } from './security/vulnerabilities_critical_fixed.js'
import { checker as vulnerabilities_fixed_60_days } from './security/vulnerabilities_fixed_60_days.js'
import { checker as vulnerability_report_credit } from './reporting/vulnerability_report_credit.js'
import { checker as vulnerability_report_private } from './reporting/vulnerability_report_private.js'
import { checker as vulnerability_report_process } from './reporting/vulnerability_report_process.js'
import { checker as vulnerability_report_response } from './reporting/vulnerability_report_response.js'
import { checker as vulnerability_response_process } from './reporting/vulnerability_response_process.js'
import { checker as warnings } from './quality/warnings.js'
import { checker as warnings_fixed } from './quality/warnings_fixed.js'
import { checker as warnings_strict } from './quality/warnings_strict.js'

/** Every checker, sorted by criterion. A criterion that is not here is declared or computed. */
export const CHECKERS: readonly Checker[] = [
  access_continuity,
  accessibility_best_practices,
  assurance_case,
  automated_integration_testing,
  build,
  build_common_tools,
  build_floss_tools,
  build_non_recursive,
  build_preserve_debug,
  build_repeatable,
  build_reproducible,
  build_standard_variables,
  bus_factor,
  code_of_conduct,
  code_review_standards,
  coding_standards,
  coding_standards_enforced,
  contribution,
  contribution_requirements,
  contributors_unassociated,
  copyright_per_file,
  crypto_algorithm_agility,
  crypto_call,
  crypto_certificate_verification,
  crypto_credential_agility,
  crypto_floss,
  crypto_keylength,
  crypto_password_storage,
  crypto_pfs,
  crypto_published,
  crypto_random,
  crypto_tls12,
  crypto_used_network,
  crypto_verification_private,
  crypto_weaknesses,
  crypto_working,
  dco,
  delivery_mitm,
  delivery_unsigned,
  dependency_monitoring,
  description_good,
  discussion,
  documentation_achievements,
  documentation_architecture,
  documentation_basics,
  documentation_current,
  documentation_interface,
  documentation_quick_start,
  documentation_roadmap,
  documentation_security,
  dynamic_analysis,
  dynamic_analysis_enable_assertions,
  dynamic_analysis_fixed,
  dynamic_analysis_unsafe,
  english,
  enhancement_responses,
  external_dependencies,
  floss_license,
  floss_license_osi,
  governance,
  hardened_site,
  hardening,
  implement_secure_design,
  input_validation,
  installation_common,
  installation_development_quick,
  installation_standard_variables,
  interact,
  interfaces_current,
  internationalization,
  know_common_errors,
  know_secure_design,
  license_location,
  license_per_file,
  maintained,
  maintenance_or_update,
  no_leaked_credentials,
  regression_tests_added50,
  release_notes,
  release_notes_vulns,
  repo_distributed,
  repo_interim,
  repo_public,
  repo_track,
  report_archive,
  report_process,
  report_responses,
  report_tracker,
  require_2FA,
  roles_responsibilities,
  secure_2FA,
  security_review,
  signed_releases,
  sites_https,
  sites_password_security,
  small_tasks,
  static_analysis,
  static_analysis_common_vulnerabilities,
  static_analysis_fixed,
  static_analysis_often,
  test,
  test_branch_coverage80,
  test_continuous_integration,
  test_invocation,
  test_most,
  test_policy,
  test_policy_mandated,
  test_statement_coverage80,
  test_statement_coverage90,
  tests_are_added,
  tests_documented_added,
  two_person_review,
  updateable_reused_components,
  version_semver,
  version_tags,
  version_tags_signed,
  version_unique,
  vulnerabilities_critical_fixed,
  vulnerabilities_fixed_60_days,
  vulnerability_report_credit,
  vulnerability_report_private,
  vulnerability_report_process,
  vulnerability_report_response,
  vulnerability_response_process,
  warnings,
  warnings_fixed,
  warnings_strict
]
