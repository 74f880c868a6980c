// SPDX-License-Identifier: MIT
import { checker as dynamicAnalysis } from './analysis/dynamic_analysis.js'
import { checker as dynamicAnalysisEnableAssertions } from './analysis/dynamic_analysis_enable_assertions.js'
import { checker as dynamicAnalysisFixed } from './analysis/dynamic_analysis_fixed.js'
import { checker as dynamicAnalysisUnsafe } from './analysis/dynamic_analysis_unsafe.js'
import { checker as staticAnalysis } from './analysis/static_analysis.js'
import { checker as staticAnalysisCommonVulnerabilities } from './analysis/static_analysis_common_vulnerabilities.js'
import { checker as staticAnalysisFixed } from './analysis/static_analysis_fixed.js'
import { checker as staticAnalysisOften } from './analysis/static_analysis_often.js'
import { checker as accessContinuity } from './basics/access_continuity.js'
import { checker as accessibilityBestPractices } from './basics/accessibility_best_practices.js'
import { checker as busFactor } from './basics/bus_factor.js'
import { checker as codeOfConduct } from './basics/code_of_conduct.js'
import { checker as contribution } from './basics/contribution.js'
import { checker as contributionRequirements } from './basics/contribution_requirements.js'
import { checker as contributorsUnassociated } from './basics/contributors_unassociated.js'
import { checker as copyrightPerFile } from './basics/copyright_per_file.js'
import { checker as dco } from './basics/dco.js'
import { checker as descriptionGood } from './basics/description_good.js'
import { checker as discussion } from './basics/discussion.js'
import { checker as documentationAchievements } from './basics/documentation_achievements.js'
import { checker as documentationArchitecture } from './basics/documentation_architecture.js'
import { checker as documentationBasics } from './basics/documentation_basics.js'
import { checker as documentationCurrent } from './basics/documentation_current.js'
import { checker as documentationInterface } from './basics/documentation_interface.js'
import { checker as documentationQuickStart } from './basics/documentation_quick_start.js'
import { checker as documentationRoadmap } from './basics/documentation_roadmap.js'
import { checker as documentationSecurity } from './basics/documentation_security.js'
import { checker as english } from './basics/english.js'
import { checker as flossLicense } from './basics/floss_license.js'
import { checker as flossLicenseOsi } from './basics/floss_license_osi.js'
import { checker as governance } from './basics/governance.js'
import { checker as interact } from './basics/interact.js'
import { checker as internationalization } from './basics/internationalization.js'
import { checker as licenseLocation } from './basics/license_location.js'
import { checker as licensePerFile } from './basics/license_per_file.js'
import { checker as maintained } from './basics/maintained.js'
import { checker as rolesResponsibilities } from './basics/roles_responsibilities.js'
import { checker as sitesHttps } from './basics/sites_https.js'
import { checker as sitesPasswordSecurity } from './basics/sites_password_security.js'
import { checker as maintenanceOrUpdate } from './change-control/maintenance_or_update.js'
import { checker as releaseNotes } from './change-control/release_notes.js'
import { checker as releaseNotesVulns } from './change-control/release_notes_vulns.js'
import { checker as repoDistributed } from './change-control/repo_distributed.js'
import { checker as repoInterim } from './change-control/repo_interim.js'
import { checker as repoPublic } from './change-control/repo_public.js'
import { checker as repoTrack } from './change-control/repo_track.js'
import { checker as require2fa } from './change-control/require_2FA.js'
import { checker as secure2fa } from './change-control/secure_2FA.js'
import { checker as smallTasks } from './change-control/small_tasks.js'
import { checker as versionSemver } from './change-control/version_semver.js'
import { checker as versionTags } from './change-control/version_tags.js'
import { checker as versionUnique } from './change-control/version_unique.js'
import type { Checker } from './checker.js'
import { checker as automatedIntegrationTesting } from './quality/automated_integration_testing.js'
import { checker as build } from './quality/build.js'
import { checker as buildCommonTools } from './quality/build_common_tools.js'
import { checker as buildFlossTools } from './quality/build_floss_tools.js'
import { checker as buildNonRecursive } from './quality/build_non_recursive.js'
import { checker as buildPreserveDebug } from './quality/build_preserve_debug.js'
import { checker as buildRepeatable } from './quality/build_repeatable.js'
import { checker as buildReproducible } from './quality/build_reproducible.js'
import { checker as buildStandardVariables } from './quality/build_standard_variables.js'
import { checker as codeReviewStandards } from './quality/code_review_standards.js'
import { checker as codingStandards } from './quality/coding_standards.js'
import { checker as codingStandardsEnforced } from './quality/coding_standards_enforced.js'
import { checker as dependencyMonitoring } from './quality/dependency_monitoring.js'
import { checker as externalDependencies } from './quality/external_dependencies.js'
import { checker as installationCommon } from './quality/installation_common.js'
import { checker as installationDevelopmentQuick } from './quality/installation_development_quick.js'
import { checker as installationStandardVariables } from './quality/installation_standard_variables.js'
import { checker as interfacesCurrent } from './quality/interfaces_current.js'
import { checker as regressionTestsAdded50 } from './quality/regression_tests_added50.js'
import { checker as test } from './quality/test.js'
import { checker as testBranchCoverage80 } from './quality/test_branch_coverage80.js'
import { checker as testContinuousIntegration } from './quality/test_continuous_integration.js'
import { checker as testInvocation } from './quality/test_invocation.js'
import { checker as testMost } from './quality/test_most.js'
import { checker as testPolicy } from './quality/test_policy.js'
import { checker as testPolicyMandated } from './quality/test_policy_mandated.js'
import { checker as testStatementCoverage80 } from './quality/test_statement_coverage80.js'
import { checker as testStatementCoverage90 } from './quality/test_statement_coverage90.js'
import { checker as testsAreAdded } from './quality/tests_are_added.js'
import { checker as testsDocumentedAdded } from './quality/tests_documented_added.js'
import { checker as twoPersonReview } from './quality/two_person_review.js'
import { checker as updateableReusedComponents } from './quality/updateable_reused_components.js'
import { checker as warnings } from './quality/warnings.js'
import { checker as warningsFixed } from './quality/warnings_fixed.js'
import { checker as warningsStrict } from './quality/warnings_strict.js'
import { checker as enhancementResponses } from './reporting/enhancement_responses.js'
import { checker as reportArchive } from './reporting/report_archive.js'
import { checker as reportProcess } from './reporting/report_process.js'
import { checker as reportResponses } from './reporting/report_responses.js'
import { checker as reportTracker } from './reporting/report_tracker.js'
import { checker as vulnerabilityReportCredit } from './reporting/vulnerability_report_credit.js'
import { checker as vulnerabilityReportPrivate } from './reporting/vulnerability_report_private.js'
import { checker as vulnerabilityReportProcess } from './reporting/vulnerability_report_process.js'
import { checker as vulnerabilityReportResponse } from './reporting/vulnerability_report_response.js'
import { checker as vulnerabilityResponseProcess } from './reporting/vulnerability_response_process.js'
import { checker as assuranceCase } from './security/assurance_case.js'
import { checker as cryptoAlgorithmAgility } from './security/crypto_algorithm_agility.js'
import { checker as cryptoCall } from './security/crypto_call.js'
import { checker as cryptoCertificateVerification } from './security/crypto_certificate_verification.js'
import { checker as cryptoCredentialAgility } from './security/crypto_credential_agility.js'
import { checker as cryptoFloss } from './security/crypto_floss.js'
import { checker as cryptoKeylength } from './security/crypto_keylength.js'
import { checker as cryptoPasswordStorage } from './security/crypto_password_storage.js'
import { checker as cryptoPfs } from './security/crypto_pfs.js'
import { checker as cryptoPublished } from './security/crypto_published.js'
import { checker as cryptoRandom } from './security/crypto_random.js'
import { checker as cryptoTls12 } from './security/crypto_tls12.js'
import { checker as cryptoUsedNetwork } from './security/crypto_used_network.js'
import { checker as cryptoVerificationPrivate } from './security/crypto_verification_private.js'
import { checker as cryptoWeaknesses } from './security/crypto_weaknesses.js'
import { checker as cryptoWorking } from './security/crypto_working.js'
import { checker as deliveryMitm } from './security/delivery_mitm.js'
import { checker as deliveryUnsigned } from './security/delivery_unsigned.js'
import { checker as hardenedSite } from './security/hardened_site.js'
import { checker as hardening } from './security/hardening.js'
import { checker as implementSecureDesign } from './security/implement_secure_design.js'
import { checker as inputValidation } from './security/input_validation.js'
import { checker as knowCommonErrors } from './security/know_common_errors.js'
import { checker as knowSecureDesign } from './security/know_secure_design.js'
import { checker as noLeakedCredentials } from './security/no_leaked_credentials.js'
import { checker as securityReview } from './security/security_review.js'
import { checker as signedReleases } from './security/signed_releases.js'
import { checker as versionTagsSigned } from './security/version_tags_signed.js'
import { checker as vulnerabilitiesCriticalFixed } from './security/vulnerabilities_critical_fixed.js'
import { checker as vulnerabilitiesFixed60Days } from './security/vulnerabilities_fixed_60_days.js'

/** Every checker, sorted by criterion. A criterion that is not here is declared only. */
export const CHECKERS: readonly Checker[] = [
  accessContinuity,
  accessibilityBestPractices,
  assuranceCase,
  automatedIntegrationTesting,
  build,
  buildCommonTools,
  buildFlossTools,
  buildNonRecursive,
  buildPreserveDebug,
  buildRepeatable,
  buildReproducible,
  buildStandardVariables,
  busFactor,
  codeOfConduct,
  codeReviewStandards,
  codingStandards,
  codingStandardsEnforced,
  contribution,
  contributionRequirements,
  contributorsUnassociated,
  copyrightPerFile,
  cryptoAlgorithmAgility,
  cryptoCall,
  cryptoCertificateVerification,
  cryptoCredentialAgility,
  cryptoFloss,
  cryptoKeylength,
  cryptoPasswordStorage,
  cryptoPfs,
  cryptoPublished,
  cryptoRandom,
  cryptoTls12,
  cryptoUsedNetwork,
  cryptoVerificationPrivate,
  cryptoWeaknesses,
  cryptoWorking,
  dco,
  deliveryMitm,
  deliveryUnsigned,
  dependencyMonitoring,
  descriptionGood,
  discussion,
  documentationAchievements,
  documentationArchitecture,
  documentationBasics,
  documentationCurrent,
  documentationInterface,
  documentationQuickStart,
  documentationRoadmap,
  documentationSecurity,
  dynamicAnalysis,
  dynamicAnalysisEnableAssertions,
  dynamicAnalysisFixed,
  dynamicAnalysisUnsafe,
  english,
  enhancementResponses,
  externalDependencies,
  flossLicense,
  flossLicenseOsi,
  governance,
  hardenedSite,
  hardening,
  implementSecureDesign,
  inputValidation,
  installationCommon,
  installationDevelopmentQuick,
  installationStandardVariables,
  interact,
  interfacesCurrent,
  internationalization,
  knowCommonErrors,
  knowSecureDesign,
  licenseLocation,
  licensePerFile,
  maintained,
  maintenanceOrUpdate,
  noLeakedCredentials,
  regressionTestsAdded50,
  releaseNotes,
  releaseNotesVulns,
  repoDistributed,
  repoInterim,
  repoPublic,
  repoTrack,
  reportArchive,
  reportProcess,
  reportResponses,
  reportTracker,
  require2fa,
  rolesResponsibilities,
  secure2fa,
  securityReview,
  signedReleases,
  sitesHttps,
  sitesPasswordSecurity,
  smallTasks,
  staticAnalysis,
  staticAnalysisCommonVulnerabilities,
  staticAnalysisFixed,
  staticAnalysisOften,
  test,
  testBranchCoverage80,
  testContinuousIntegration,
  testInvocation,
  testMost,
  testPolicy,
  testPolicyMandated,
  testStatementCoverage80,
  testStatementCoverage90,
  testsAreAdded,
  testsDocumentedAdded,
  twoPersonReview,
  updateableReusedComponents,
  versionSemver,
  versionTags,
  versionTagsSigned,
  versionUnique,
  vulnerabilitiesCriticalFixed,
  vulnerabilitiesFixed60Days,
  vulnerabilityReportCredit,
  vulnerabilityReportPrivate,
  vulnerabilityReportProcess,
  vulnerabilityReportResponse,
  vulnerabilityResponseProcess,
  warnings,
  warningsFixed,
  warningsStrict
]
