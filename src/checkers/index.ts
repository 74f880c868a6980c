// SPDX-License-Identifier: MIT
import { checker as contribution } from './basics/contribution.js'
import { checker as contributionRequirements } from './basics/contribution_requirements.js'
import { checker as descriptionGood } from './basics/description_good.js'
import { checker as discussion } from './basics/discussion.js'
import { checker as documentationBasics } from './basics/documentation_basics.js'
import { checker as documentationInterface } from './basics/documentation_interface.js'
import { checker as english } from './basics/english.js'
import { checker as flossLicense } from './basics/floss_license.js'
import { checker as flossLicenseOsi } from './basics/floss_license_osi.js'
import { checker as interact } from './basics/interact.js'
import { checker as licenseLocation } from './basics/license_location.js'
import { checker as maintained } from './basics/maintained.js'
import { checker as sitesHttps } from './basics/sites_https.js'
import { checker as releaseNotes } from './change-control/release_notes.js'
import { checker as releaseNotesVulns } from './change-control/release_notes_vulns.js'
import { checker as repoDistributed } from './change-control/repo_distributed.js'
import { checker as repoInterim } from './change-control/repo_interim.js'
import { checker as repoPublic } from './change-control/repo_public.js'
import { checker as repoTrack } from './change-control/repo_track.js'
import { checker as versionSemver } from './change-control/version_semver.js'
import { checker as versionTags } from './change-control/version_tags.js'
import { checker as versionUnique } from './change-control/version_unique.js'
import type { Checker } from './checker.js'
import { checker as testPolicy } from './quality/test_policy.js'
import { checker as testsAreAdded } from './quality/tests_are_added.js'
import { checker as testsDocumentedAdded } from './quality/tests_documented_added.js'
import { checker as enhancementResponses } from './reporting/enhancement_responses.js'
import { checker as reportArchive } from './reporting/report_archive.js'
import { checker as reportProcess } from './reporting/report_process.js'
import { checker as reportResponses } from './reporting/report_responses.js'
import { checker as reportTracker } from './reporting/report_tracker.js'
import { checker as vulnerabilityReportPrivate } from './reporting/vulnerability_report_private.js'
import { checker as vulnerabilityReportProcess } from './reporting/vulnerability_report_process.js'
import { checker as vulnerabilityReportResponse } from './reporting/vulnerability_report_response.js'
import { checker as cryptoCall } from './security/crypto_call.js'
import { checker as cryptoFloss } from './security/crypto_floss.js'
import { checker as cryptoKeylength } from './security/crypto_keylength.js'
import { checker as cryptoPasswordStorage } from './security/crypto_password_storage.js'
import { checker as cryptoPfs } from './security/crypto_pfs.js'
import { checker as cryptoPublished } from './security/crypto_published.js'
import { checker as cryptoRandom } from './security/crypto_random.js'
import { checker as cryptoWeaknesses } from './security/crypto_weaknesses.js'
import { checker as cryptoWorking } from './security/crypto_working.js'
import { checker as deliveryMitm } from './security/delivery_mitm.js'
import { checker as deliveryUnsigned } from './security/delivery_unsigned.js'
import { checker as knowCommonErrors } from './security/know_common_errors.js'
import { checker as knowSecureDesign } from './security/know_secure_design.js'
import { checker as noLeakedCredentials } from './security/no_leaked_credentials.js'
import { checker as vulnerabilitiesCriticalFixed } from './security/vulnerabilities_critical_fixed.js'
import { checker as vulnerabilitiesFixed60Days } from './security/vulnerabilities_fixed_60_days.js'

/** Every checker, sorted by criterion. A criterion that is not here is declared only. */
export const CHECKERS: readonly Checker[] = [
  contribution,
  contributionRequirements,
  cryptoCall,
  cryptoFloss,
  cryptoKeylength,
  cryptoPasswordStorage,
  cryptoPfs,
  cryptoPublished,
  cryptoRandom,
  cryptoWeaknesses,
  cryptoWorking,
  deliveryMitm,
  deliveryUnsigned,
  descriptionGood,
  discussion,
  documentationBasics,
  documentationInterface,
  english,
  enhancementResponses,
  flossLicense,
  flossLicenseOsi,
  interact,
  knowCommonErrors,
  knowSecureDesign,
  licenseLocation,
  maintained,
  noLeakedCredentials,
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
  sitesHttps,
  testPolicy,
  testsAreAdded,
  testsDocumentedAdded,
  versionSemver,
  versionTags,
  versionUnique,
  vulnerabilitiesCriticalFixed,
  vulnerabilitiesFixed60Days,
  vulnerabilityReportPrivate,
  vulnerabilityReportProcess,
  vulnerabilityReportResponse
]
