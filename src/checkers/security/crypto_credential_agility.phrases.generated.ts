// SPDX-License-Identifier: MIT
// Made from crypto_credential_agility.phrases.yml by scripts/generate.mjs. Do not edit.
/** Options and variables that take a secret from outside; a job's secrets in CI are not those of the product. */
export const OPTION =
  /--(?:[a-z]{1,20}-)?(?:token|password|secret|key|cert|credentials?)-?file\b|\b[A-Z][A-Z\d_]{0,40}(?:(?:TOKEN|PASSWORD|SECRET|API_KEY)(?:_FILE)?=|(?:TOKEN|PASSWORD|SECRET|KEY|CERT|CREDENTIALS)_FILE\b)/

export const STORE =
  /^(?:keyring|python-dotenv|dotenv|hvac|node-vault|keytar|github\.com\/hashicorp\/vault.*|github\.com\/zalando\/go-keyring|github\.com\/99designs\/keyring|secret-service|sops|@google-cloud\/secret-manager|@aws-sdk\/client-secrets-manager|azure-keyvault-secrets|django-environ|envalid)$/
