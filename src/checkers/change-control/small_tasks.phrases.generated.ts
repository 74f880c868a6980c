// SPDX-License-Identifier: MIT
// Made from small_tasks.phrases.yml by scripts/generate.mjs. Do not edit.
export const EASY =
  /^(?:(?:type|kind|difficulty|level|effort|exp|status|contribution|community)[:/ -]{1,3})?(?:good[- _]?first[- _]?(?:issue|bug|contribution|pr|task|timer)s?|first[- ]timers?(?:[- ]only)?|first[- ](?:issue|contribution|pr)|beginners?(?:[- ]friendly)?|easy(?:[- ](?:picks?|pickings?|fix|hack|task))?|starter(?:[- ](?:issue|bug|task|project))?|newcomers?(?:[- ]friendly)?|newbie|novice|trivial|up[- ]for[- ]grabs|low[- ]hanging[- ]fruit|small[- ]?(?:fix|task|issue)?|micro-?task|ideal ?first ?bug|[ed][-:/ ]{1,2}(?:easy|beginner|starter)|junior ?jobs?|contribution[- ]starter|jump[- ]in|quick[- ]win)(?: \S{1,4})?$/i

export const SAYS =
  /\bgood[- ]first[- ](?:issues?|bugs?|contributions?)\b|\bfirst[- ]timers?\b|\bbeginner[- ]friendly\b|\b(?:easy|small|starter|simple|newcomer|beginner)[- ](?:issues?|tasks?|bugs?|fix(?:es)?)\b|\bup[- ]for[- ]grabs\b|\blow[- ]hanging fruit\b/i

export const LINK =
  /labels?[%:=/].{0,32}(?:good|first|easy|beginner|starter|newcomer|up-for-grabs)|goodfirstissue|up-for-grabs\.net|\/contribute\/?$/i
