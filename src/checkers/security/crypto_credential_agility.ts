// SPDX-License-Identifier: MIT
import { cryptoUse } from '../../signals/security/crypto.js'
import { deploymentOf } from '../../signals/security/deployment.js'
import { userDocuments } from '../../facts/documents/user-documents.js'
import { type Checker } from '../checker.js'
import { type Finding, met, notApplicable, placeOf, strongest, undecided } from '../../finding.js'
import { OPTION, STORE } from './crypto_credential_agility.phrases.generated.js'

export const checker: Checker = {
  criterion: 'crypto_credential_agility',
  looksAt:
    'Files, variables and stores from which the product takes its secrets: Kubernetes secrets, samples of the environment, options, stores of keys.',
  neverClaims: 'Unmet, or that every secret lies apart from the code.',
  check({ tree, documents, manifests, source }) {
    const deployed = deploymentOf(tree).filter(setting => setting.kind === 'credentials')
    const told = userDocuments(documents)
      .flatMap(({ path, code }) => code.filter(({ text }) => text.length < 500 && OPTION.test(text)).map(({ line }) => ({ path, line })))
      .slice(0, 3)
    const stores = manifests.all.flatMap(({ path, dependencies }) =>
      dependencies.filter(d => !d.dev && STORE.test(d.name)).map(d => ({ name: d.name, path }))
    )
    const [setting] = deployed
    const [store] = stores
    const signals: Finding[] = []
    if (setting)
      signals.push(met('hint', `Secrets come from outside of the code, such as ${setting.what}.`, ...deployed.slice(0, 5).map(placeOf)))
    if (told.length > 0) signals.push(met('hint', 'Secrets are given by options or variables, as the documents describe.', ...told))
    if (store) signals.push(met('hint', `Secrets can be kept in a store of their own (${store.name}).`, { path: store.path }))
    if (signals.length > 0) return strongest(...signals)
    const { absence, network } = cryptoUse(source, manifests, tree)
    if (absence && network.length === 0) return notApplicable('hint', `${absence.why} It seems to handle no credentials.`)
    return undecided('Where credentials and private keys are kept is not visible in the tree.')
  }
}
