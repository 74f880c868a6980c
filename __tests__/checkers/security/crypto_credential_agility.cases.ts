// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/security/crypto_credential_agility.js'
import { cases } from '../../support/checker.js'

const deployment = 'kind: Deployment\nspec:\n  env:\n    - name: KEY\n      valueFrom:\n        secretKeyRef:\n          name: keys\n'

cases(checker, [
  { name: 'secrets of a cluster', files: { 'k8s/api.yaml': deployment }, expect: 'Met hint', at: 'k8s/api.yaml:6' },
  { name: 'secrets of a demonstration', files: { 'demos/k8s/api.yaml': deployment, 'a.py': 'import hashlib\n' }, expect: '?' },
  {
    name: 'a sample of the environment',
    files: { '.env.example': '# the model\nMODEL=small\nGITHUB_TOKEN=\n' },
    expect: 'Met hint',
    at: '.env.example:3'
  },
  { name: 'a sample without secrets', files: { '.env.example': 'PORT=80\n', 'a.py': 'import requests\n' }, expect: '?' },
  {
    name: 'an option that the README describes',
    files: { 'README.md': '# x\n\n```sh\nx --token-file ~/.x\n```\n' },
    expect: 'Met hint',
    at: 'README.md:4'
  },
  {
    name: 'a variable that names the file of a key',
    files: { 'README.md': '# x\n\nSet `SERVER_KEY_FILE` and `SERVER_CERT_FILE`.\n' },
    expect: 'Met hint',
    at: 'README.md:3'
  },
  {
    name: 'a store of keys',
    files: { 'pyproject.toml': '[project]\nname = "x"\ndependencies = ["keyring"]\n' },
    expect: 'Met hint',
    at: 'pyproject.toml'
  },
  {
    name: 'secrets of CI are not those of the product',
    files: {
      'a.py': 'import requests\n',
      '.github/workflows/a.yml':
        'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: a\n        env:\n          T: ${{ secrets.TOKEN }}\n'
    },
    expect: '?'
  },
  { name: 'neither cryptography nor network', files: { 'a.py': 'a = 1\n' }, expect: 'N/A hint' },
  { name: 'an empty tree', expect: '?' }
])
