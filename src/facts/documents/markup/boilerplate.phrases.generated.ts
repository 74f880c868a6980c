// SPDX-License-Identifier: MIT
// Made from boilerplate.phrases.yml by scripts/generate.mjs. Do not edit.
/** The body of the Developer Certificate of Origin speaks of contributions and requirements without demanding any. */
export const CERTIFICATE =
  /by making a contribution to this project, i certify|the contribution was created in whole or in part by me|the contribution is based upon previous work|provided directly to me by some other person who certified|this project and the contribution are public and that a record|permitted to copy and distribute verbatim copies of this license document/i

export const COVENANT_SECTION =
  /^(?:contributor covenant|(?:our|community) (?:pledge|standards|responsibilities|impact guidelines)|encouraged behaviou?rs|restricted behaviou?rs|enforcement|reporting an issue|addressing and repairing harm|scope|attribution|(?:\d\.? )?(?:correction|warning|temporary ban|permanent ban|temporarily limited activities|temporary suspension))\b/i
