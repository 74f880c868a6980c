// SPDX-License-Identifier: MIT
// Made from test-policy.phrases.yml by scripts/generate.mjs. Do not edit.
/** "test" alone is a verb more often than not ("please update and test"), has many other compounds ("test data"), and "tests" may be a folder. */
export const TESTS =
  /(?<![\w./-]|\brunning (?:(?:the|all|your|any|these) )?)tests\b(?![\w/]|-\w| (?:pass|run|succeed|fail)\b)|\btest (?:cases?|coverage|code|suites?)\b|\b(?:a|an|unit|regression|integration|new|corresponding|automated|failing|functional|relevant|appropriate|matching|acceptance|e2e|one|snapshot)[ -]tests?\b(?![/-])|(?<!\b(?:conventional|technical|product|design|hardware|api) )\bspecs\b(?!\/| below\b)/gi

/** A bug is reported with a reduced test case. */
export const OTHER_TESTS =
  /\btests? (?:results?|output|data|environments?|servers?|plans?|users?|accounts?|databases?|clusters?|logs?|reports?|instances?|files? (?:from|in)|locally|manually)\b|\b(?:output|results?|logs?) of (?:the |your |all )?tests\b|\b(?:reduced|reproducible|minimal|isolated|self-contained) test[ -]cases?\b|\bin (?:the|your) (?:prompt|ticket|bug report)\b/i

export const MUST =
  /\b(?:must|shall|requires?|(?:is|are|be) required to|ha(?:s|ve) to|needs? to|(?<!\b(?:the|a|an|any|no|this|that|of) )needs?)\b/gi

export const SHOULD =
  /\b(?:should|please|expect(?:s|ed)?|ensure|make sure|be sure|always|ask (?:you|that|for)|remember to|don['’]t forget|do not forget|ideally|want|try to)\b/gi

/** Words that make a rule a possibility: "you may need to change some tests", "all you have to do is write a test". */
export const HEDGE =
  /\b(?:all (?:you|we|one)|may|might|could|perhaps|maybe|would|thinking|if you|when you|if we|['’]ll)\b[^,;.]{0,25}$/i

export const ADDING =
  /\b(?:add(?:s|ed)?|includ(?:es?|ed)|write|written|updated?|extend(?:s|ed)?|accompan(?:y|ied)|cover(?:s|ed)?|ships?|shipped|provided?|created?|ha(?:s|ve)|comes? with|contains?|supply|supplied)\b/gi

export const BE_ADDED =
  /^\w+(?: to)?(?: \w+)? be (?:\w+ )?(?:added|included|written|provided|updated|extended|created|supplied)\b/i

/** What may stand between "tests" and the verb they are the subject of. */
export const SUBJECT_TAIL =
  /^(?: \([^()]{0,60}\))?(?: (?:for|that|which|in|of|to|covering|as)\b[^,;]{0,80})?,?$/i

/** "Add tests", "**Tests** — write tests for new logic", and in a list of steps "keep it focused and add tests". */
export const IMPERATIVE =
  /^(?:[\w /]{1,30} ?[—–:-] ?)?(?:\d{1,2}\. |also |and |then |always |next |finally |do )?(?:add|write|include|provide|update|extend|create|cover|supply|implement)\b/i

export const REQUIRED =
  /\b(?:is|are) (?:required|mandatory|compulsory|expected|needed|necessary)\b(?! to (?:pass|run|be run|succeed))/i

export const REFUSED =
  /\b(?:not|never|['’]t) (?:be )?(?:considered \w+|merged?|accept(?:ed)?|approved?)\b|\b(?:rejected|declined)\b/i

export const LACKING =
  /\bwithout (?:\w+ )?(?:\w+ )?tests?\b|\black(?:s|ing)? (?:\w+ )?(?:\w+ )?tests?\b|\bdo(?:es)?(?: not|n['’]t) (?:have|include|contain|come with|add) (?:\w+ )?(?:\w+ )?tests?\b/i

export const DEMANDED =
  /^(?:requires?|needs?|expects?|want|ask for) (?:(?!(?:to|not|run|pass|running)\b)\w+ ){0,3}?(?:tests|test cases|(?:unit|regression|new|automated)[ -]tests?)\b(?! to (?:pass|run))/i

export const CHANGE =
  /\b(?:new|added|changed|every|each|all|any|your|major|bug) ?(?:[a-z]+ )?(?:features?|functionality|code|behaviou?rs?|prs?|pull requests?|changes?|fix(?:es)?|contributions?|modules?|endpoints?|checks?)\b/i

export const PLAN =
  /^(?:test(?:ing)?[ -]plan|how (?:has|was|were|did) (?:this|these|it|you)\b.{1,40}\btest)/i

export const GUIDELINES =
  /guideline|workflow|process|polic(?:y|ies)|standard|style|testing|pull[-_]request|quality/i

export const KIND_OF_CHANGE =
  /\b(?:types? of|kind of|what (?:type|kind)|change type|categor)/i
