// SPDX-License-Identifier: MIT
// Made from internationalization.phrases.yml by scripts/generate.mjs. Do not edit.
export const FOLDER =
  /(?:^|\/)(?:locales?|i18n|l10n|intl|translations?|lang|langs|languages|po|messages|_locales|LC_MESSAGES|[a-z]{2}\.lproj)\//i

export const CATALOG =
  /\.(?:po|pot|mo|ftl|xliff?|xlf|arb|xcstrings|strings|resx|ya?ml|json|properties|toml|ts|js|php|qm)$/i

export const PLATFORM =
  /^(?:\.?crowdin\.ya?ml|\.tx\/config|\.weblate|weblate\.ya?ml|lokalise\.ya?ml|l10n\.toml|i18n\.toml|\.?inlang\/.{1,60}|project\.inlang\/.{1,60})$/i

export const PACKAGE =
  /^(?:i18next|react-i18next|next-i18next|react-intl|vue-i18n|svelte-i18n|next-intl|@formatjs\/[\w-]{1,40}|@lingui\/[\w-]{1,40}|@ngx-translate\/core|rails-i18n|i18n|gettext(?:-[\w-]{1,30})?|fluent(?:-[\w-]{1,30})?|go-i18n|github\.com\/nicksnyder\/go-i18n(?:\/v\d)?|rust-i18n|i18n-embed|flutter_localizations|babel|flask-babel)$/i
