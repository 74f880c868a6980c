// SPDX-License-Identifier: MIT
// Made from accessibility_best_practices.phrases.yml by scripts/generate.mjs. Do not edit.
export const PACKAGE =
  /^(?:eslint-plugin-(?:jsx-a11y|vuejs-accessibility|lit-a11y)|@angular-eslint\/template-accessibility|(?:jest|vitest|cypress)-axe|axe-core|@axe-core\/[\w-]{1,40}|pa11y(?:-ci)?|lighthouse(?:-ci)?|@lhci\/cli|html-validate|@storybook\/addon-a11y|storybook-addon-a11y|axe-playwright|axe-selenium-python|axe_core|rack-axe)$/

export const SAYS =
  /\bWCAG\b|\ba11y\b|\bscreen[- ]?readers?\b|\bkeyboard (?:navigation|accessib\w{2,6})\b|\b(?:color|colour)[- ]?blind|\bNO_COLOR\b|\baccessibility (?:guidelines?|statement|best practices|support|features?)\b|\bdisabilit(?:y|ies)\b/i

export const INTERFACE =
  /\.(?:tsx|jsx|vue|svelte|astro|html?|hbs|ejs|erb|haml|twig|blade\.php|xaml|axaml|ui|qml|xib|storyboard|fxml|razor|cshtml|dart|swift|css|scss|less)$/i
