// SPDX-License-Identifier: MIT
// Made from description_good.phrases.yml by scripts/generate.mjs. Do not edit.
export const SUBJECT =
  /^(?:this|our|the|it|here|we)\b.{1,30}\b(?:project|software|librar(?:y|ies)|tools?|toolkit|package|repo(?:sitory)?|application|app|plugin|extension|framework|action|program|module|crate|gem|service|server|client|code|suite|collection)\b/i

/** "is published as", "is public" and the like tell of the package, not of what it does. */
export const VERB =
  /\b(?:(?:is|are) (?!published|public|available|licensed|released|maintained|deprecated|distributed|tested|based|installed|required|now|not|still|currently|in\b|on\b)|(?:provide|let|help|allow|enable|implement|offer|make|give|contain|automate|generate|create|convert|run|manage|support|parse|turn|check|collect|aim|use|build|bring|add|wrap|work|show|track|find|detect|measure|scan|package|serve|expose|combine|simplif(?:y|ie)|identif(?:y|ie))s?\b|assesses|(?:was |we )created?\b)/i

/** What may stand alone under the title: "A fast parser for ...", "Personal task manager for Windows". */
export const TAGLINE =
  /^(?:an?|the|your|yet another|open[- ]source|free|simple|fast|modern|lightweight|small|minimal|personal)\b|\b(?:librar(?:y|ies)|tools?|tooling|toolkit|framework|application|app|plugin|extension|server|client|cli|engine|package|platform|service|driver|parser|compiler|generator|operator|controller|bindings?|implementation|sdk|api|editor|manager|layer|action|module|crate)s?\b/i

/** A notice about the project's state says nothing about what it does. */
export const NOTICE =
  /\b(?:archived|deprecated|no longer (?:actively )?maintained|unmaintained|end[- ]of[- ]life|has (?:been )?moved|upstream repository|work in progress|licensed? under|copyright|contribut(?:e|ing|ions)|star (?:this|the|us))\b/i

export const TEMPLATE =
  /^(?:an? )?(?:vite|react|next(?:\.js)?|vue|svelte(?:kit)?|angular|astro|nuxt|electron|expo|flutter|node(?:\.js)?|python|rust|go|my|new|default|awesome|sample|example|short|simple|basic|tauri)?[ -]*(?:flutter |react |new |awesome )*(?:project|app(?:lication)?|template|description|package|starter)(?: description)?[.!]?$|add (?:your|a)(?: short)? description|description of (?:the|your|this) (?:project|package)|describe your|^(?:todo|fixme|tbd|description)\b|bootstrapped with|create[- ](?:react|next|vite)[- ]app|lorem ipsum/i

/** "X is a parser for ..." says it better than an earlier "You can try X ...". */
export const DEFINITION =
  /^.{1,80}? (?:is|are) (?:an?|the) (?!\w+ (?:version|branch|release)\b)/i
