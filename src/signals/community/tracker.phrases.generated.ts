// SPDX-License-Identifier: MIT
// Made from tracker.phrases.yml by scripts/generate.mjs. Do not edit.
export const TEMPLATE =
  /^(?:\.github\/|docs\/|\.gitlab\/)?(?:issue_templates?\/(?!config\.ya?ml$)[^/]+\.(?:md|markdown|ya?ml)|issue_template(?:\.(?:md|markdown|txt|ya?ml))?)$/i

/** Addresses of trackers as a whole; what follows may be a query or a form. */
export const HOSTED =
  /^https?:\/\/(?:[\w.-]{0,100}(?:jira|bugzilla|redmine|mantis|phabricator|trac)[\w.-]{0,100}\/|[\w.-]{1,100}\/(?:jira|bugzilla|redmine|mantis)\b|[\w-]{1,100}\.atlassian\.net\/|bugs\.[\w.-]{1,100}|issues\.[\w.-]{1,100}|debbugs\.[\w.-]{1,100}|todo\.sr\.ht\/~|(?:bugs\.)?launchpad\.net\/|sourceforge\.net\/(?:p|projects)\/[\w.-]{1,100}\/(?:bugs|tickets|support)|savannah\.(?:non)?gnu\.org\/(?:bugs|support)|code\.google\.com\/p\/[\w.-]{1,100}\/issues)/i

/** Words around a link that make it the place for this project's bugs, not one of a dependency. */
export const CONTEXT =
  /\b(?:bugs?|issues?|tickets?|tracker|jira|defects?|report(?:s|ing)?|support|help|feedback)\b/i

export const INSTRUCTION =
  /\b(?:report(?:ing)?|fil(?:e|ing)|open(?:ing)?|submit(?:ting)?|rais(?:e|ing)|creat(?:e|ing)|log(?:ging)?) (?:[\w'’-]{1,20} ){0,4}(?:bugs?|issues?|defects?|tickets?|problems?)\b|\b(?:bug|issue) (?:reports?|reporting|tracker)\b/i

export const ASIDE =
  /(?:^|\/)(?:site|website|www|docs?|documentation|examples?|samples?|demos?|templates?|playground)\//i

export const ABOUT_SECURITY =
  /\b(?:vulnerabilit|security|do not|don['’]t|never|instead of|avoid)/i
