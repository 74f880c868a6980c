// SPDX-License-Identifier: MIT

/** What people read: at the root, in `.github/` and in `docs/`. */
export const DOCUMENTS: Readonly<Record<string, string>> = {
  'README.md': `# Tidewater

[![tests](https://github.com/example/project/actions/workflows/test.yml/badge.svg)](https://github.com/example/project/actions/workflows/test.yml)
[![OpenSSF Best Practices](https://www.bestpractices.dev/projects/4321/badge)](https://www.bestpractices.dev/projects/4321)

Tidewater is a small web server that predicts high and low water for harbours and shows the times on a page that works
on old phones. Harbour offices run it themselves; it needs no account with anybody.

## Install

\`\`\`sh
npm install --global tidewater
\`\`\`

To remove it again, run \`npm uninstall --global tidewater\`. The calculator that is written in C can be installed on its
own with \`make && sudo make install\`; \`make uninstall\` removes it.

## Quick start

\`\`\`sh
tidewater fetch oostende
tidewater serve --station oostende --port 8443
\`\`\`

Then open https://localhost:8443. The [quick start guide](docs/quick-start.md) explains each step, certificates included.

## Usage

\`tidewater times oostende --date 2026-07-01\` prints the times of one day. Every command and every address of the server
is described in the [reference](docs/reference.md).

## Help

Ask questions in [Discussions](https://github.com/example/project/discussions). Please report bugs and send wishes to the
[issue tracker](https://github.com/example/project/issues); English is welcome, and so are Dutch and French.
Vulnerabilities are reported as the [security policy](SECURITY.md) says.

## Contributing

Contributions are welcome: [CONTRIBUTING.md](CONTRIBUTING.md) tells how. Tasks for newcomers carry the label
[good first issue](https://github.com/example/project/labels/good%20first%20issue).

## More to read

- [Architecture](docs/architecture.md): how the parts fit together
- [Roadmap](ROADMAP.md): what we plan for the next two years
- [Governance](GOVERNANCE.md) and [maintainers](MAINTAINERS.md)
- [Security model](docs/security-model.md) and [assurance case](docs/assurance-case.md)
- [Upgrading](docs/upgrading.md) and the [changelog](CHANGELOG.md)

## License

MIT, see [LICENSE](LICENSE).
`,

  LICENSE: `MIT License

Copyright (c) 2024-2026 The Tidewater contributors

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
`,

  'CONTRIBUTING.md': `# Contributing

Thank you for helping. Everybody who takes part follows the [code of conduct](CODE_OF_CONDUCT.md).

## How a change gets in

1. For anything larger than a typo, open an [issue](https://github.com/example/project/issues) first and say what you plan.
2. Fork the repository, make a branch, and open a pull request against \`main\`.
3. CI runs all checks. A maintainer who did not write the change reviews it, usually within a week.
4. When the review is done and the checks are green, a maintainer merges the pull request.

## Setting up

\`\`\`sh
npm ci
npm run build
npm test
\`\`\`

That is all. There is a [dev container](.devcontainer/devcontainer.json) with compilers and Node.js, too.

## What we expect of a change

### Coding style

TypeScript follows the [Google TypeScript Style Guide](https://google.github.io/styleguide/tsguide.html), and C follows the
[Linux kernel coding style](https://www.kernel.org/doc/html/latest/process/coding-style.html). Run \`npm run lint\` and
\`npm run format:check\`; CI runs them as well and fails on any finding.

### Tests

Every major new feature must come with automated tests in the same pull request. A bug fix must bring a regression test
that fails without it. Coverage may not fall below the limits in \`vitest.config.ts\`.

### Documentation

A change that users notice must update the documents in \`docs/\` and add a line to the changelog.

### Commits

Write the subject in the imperative, in at most 72 characters, and explain the reason in the body.

### Sign-off

We use the [Developer Certificate of Origin](https://developercertificate.org). Every commit must carry a
\`Signed-off-by\` line, which \`git commit --signoff\` adds; a check on the pull request requires it.

## Code review

A review is done on the pull request, by a maintainer other than the author. The reviewer checks that

- the change does what it says, and nothing else
- tests cover the new behaviour and its errors
- input from outside is validated and no secret is written to a log
- the documents and the changelog are up to date

A change is acceptable when all comments are resolved, CI is green and one maintainer has approved it. Changes to
\`src/accounts.ts\` and \`src/sessions.ts\` need the approval of both maintainers.
`,

  'SECURITY.md': `# Security policy

## Supported versions

| Version | Supported until  |
| ------- | ---------------- |
| 3.x     | at least 2027-12 |
| 2.x     | 2026-12          |
| < 2.0   | no longer        |

## Reporting a vulnerability

Please do not open a public issue. Report it in private through
[GitHub's form](https://github.com/example/project/security/advisories/new), or write to security@tidewater.example and
encrypt the mail with our [PGP key](https://tidewater.example/security-key.asc).

## What happens then

1. We acknowledge the report within three working days.
2. A maintainer reproduces the problem and assesses how severe it is, within ten days.
3. We prepare a fix in a private fork and ask you to check it.
4. We publish a release with the fix and a security advisory, at most 60 days after the report.
5. We thank you by name in the advisory and the changelog, unless you prefer otherwise.
`,

  'GOVERNANCE.md': `# Governance

Tidewater is run by its maintainers. Decisions are made by lazy consensus on pull requests and issues: when nobody objects
for a week, a proposal is accepted. When the maintainers disagree they vote, and a tie leaves things as they are.

## Roles

- **Contributors** propose changes and report bugs. Anybody can.
- **Maintainers** review and merge changes, answer reports, make releases and handle vulnerability reports. They are listed
  in [MAINTAINERS.md](MAINTAINERS.md).
- The **security lead** coordinates vulnerability reports; the **release lead** prepares releases.

A contributor who has made good changes for half a year can be nominated as a maintainer by another one.

## Access

All maintainers must use two-factor authentication on GitHub and npm. The second factor has to be a security key, a passkey
or a TOTP app; text messages are not accepted.

## If somebody is gone

Every maintainer can merge, publish releases, and administer the repository, the npm package and the domain. The recovery
codes lie in sealed envelopes with two different harbour offices, so that work continues within a week if any one person
is unable to go on.
`,

  'MAINTAINERS.md': `# Maintainers

| Name         | GitHub       | Role          | Organisation            |
| ------------ | ------------ | ------------- | ----------------------- |
| Ada Vermeer  | @ada-vermeer | release lead  | Harbour Office Oostende |
| Grace Lindqvist | @glindqvist | security lead | Göteborg Sailing School |

Both know all parts of the code and may merge and release.
`,

  'CODE_OF_CONDUCT.md': `# Code of conduct

We want everybody to feel welcome here, whoever they are and however much they know about tides.

Be kind, assume good will, and keep criticism to the matter. Insults, harassment and the publication of private
information are not accepted.

Tell conduct@tidewater.example when something is wrong. Two people read that address; they answer within three days, keep
your name to themselves, and may warn or exclude who breaks these rules.
`,

  'ROADMAP.md': `# Roadmap

What we intend to do from mid 2026 to the end of 2027. Wishes are discussed in issues; this page is revised with every
minor release.

## 2026

- Storm surge corrections from public forecasts, shown apart from the tide itself
- A page that can be printed for a month and hung up in the harbour office
- Portuguese and Danish translations

## 2027

- Currents as well as heights, for stations that have measured them
- Constituents from a harbour's own gauge
- Drop Node.js 22

## What we will not do

Tidewater stays without a database, and there will be no hosted service.
`,

  'CHANGELOG.md': `# Changelog

Versions follow [Semantic Versioning](https://semver.org).

## 3.2.0 - 2026-05-04

- Show the times in French
- Remember the last station on the page

## 3.1.1 - 2026-03-02

- Security: fix a session that stayed valid after the password was changed (GHSA-2x4j-7w9p-q3vm). Thanks to Noor Haddad
  for the report.

## 3.1.0 - 2026-01-19

- Add \`tidewater times --json\`

## 3.0.0 - 2025-11-03

- Breaking: the configuration moved to \`tidewater.json\`, see docs/upgrading.md
- Require Node.js 22
`,

  'docs/quick-start.md': `# Quick start

You need Node.js 22 or newer.

1. Install the program:

   \`\`\`sh
   npm install --global tidewater
   \`\`\`

2. Fetch the data of a station. Its signature is checked before it is used:

   \`\`\`sh
   tidewater fetch oostende
   \`\`\`

3. Start the server with a certificate, and open https://localhost:8443 in a browser:

   \`\`\`sh
   tidewater serve --station oostende --cert cert.pem --key key.pem
   \`\`\`

Stop it with Ctrl+C.
`,

  'docs/reference.md': `# Reference

## Commands

- \`tidewater fetch <station>\` downloads the constituents of a station.
- \`tidewater times <station> [--date <day>] [--json]\` prints high and low water of a day.
- \`tidewater serve --station <station> [--port <number>] [--cert <file>] [--key <file>]\` starts the server.

All commands end with 0 when they worked, 1 when they did not and 2 when they were called wrongly.

## HTTP interface

The interface of the server is described in [openapi.yaml](openapi.yaml). Answers are JSON in UTF-8.

## Configuration file

\`tidewater.json\` holds \`station\`, \`port\`, \`language\` and \`tls.ciphers\`. The environment variables \`TIDEWATER_KEY_FILE\` and
\`TIDEWATER_CERT_FILE\` name the private key and the certificate, which are read again on SIGHUP, so that they can be
replaced without a rebuild.
`,

  'docs/openapi.yaml': `openapi: 3.1.0
info:
  title: Tidewater
  version: 3.2.0
paths:
  /api/times/{station}:
    get:
      summary: High and low water of one day
      parameters:
        - { name: station, in: path, required: true, schema: { type: string } }
        - { name: date, in: query, schema: { type: string, format: date } }
      responses:
        '200': { description: The times }
        '404': { description: No such station }
`,

  'docs/architecture.md': `# Architecture

Tidewater has three parts.

\`\`\`mermaid
flowchart LR
  browser --> server --> predictor --> calculator
  fetcher --> stations[(station files)] --> predictor
\`\`\`

- The **fetcher** (\`src/download.ts\`) gets station files over HTTPS, checks their signature and stores them.
- The **predictor** (\`src/predict.ts\`) reads a station file and asks the calculator for heights.
- The **calculator** (\`core/\`) is a C program without dependencies. It adds up the harmonic constituents of a day and
  knows neither files nor the network.
- The **server** (\`src/server.ts\`) answers requests of browsers and of programs. It keeps no state but sessions.

Data flows one way, from the station files to the browser. The parts talk to each other over standard input and output,
so that each of them can be tested alone.
`,

  'docs/security-model.md': `# Security model

## What you can expect

- Station files that were changed on their way are refused: every file carries an Ed25519 signature.
- The server talks TLS 1.2 or newer and nothing else.
- Passwords of harbour staff are stored as salted scrypt hashes only.

## What you cannot expect

- Tidewater does not protect against someone who controls the machine that it runs on.
- Predictions are not a replacement for official tide tables; nothing guarantees that a measured height agrees with them.
- A flood of requests can slow the server down. Put it behind a proxy that limits them.

Run the server as a user of its own, never as root, and keep the private key readable for that user only.
`,

  'docs/assurance-case.md': `# Assurance case

This document argues why the [security requirements](security-model.md) are met. It was written with version 3.0 and is
read again before each major release; whoever changes a boundary changes this text in the same pull request.

## Threat model

Attackers may send any request to the server, tamper with downloads, and read what the server publishes. They do not
control the machine. The assets are the passwords and sessions of the staff and the integrity of the times.

Three kinds of attackers are considered: visitors who want to change the notice of the harbour, somebody on the network
who wants skippers to see wrong times, and somebody who has taken over the download host.

## Trust boundaries

1. Between the network and the server: every request is parsed by a schema in \`src/stations.ts\` before it is used.
2. Between the download host and the fetcher: signatures are checked before a file is stored.
3. Between the predictor and the calculator: the calculator runs as a process of its own and gets numbers only.

## Secure design principles

- Least privilege: the service unit gives the server no capability and a read-only file system.
- Fail-safe defaults: without a certificate the server does not start; registration is off unless configured.
- Economy of mechanism: no database, no plugins, four dependencies.
- Complete mediation: every route but the public page checks the session.
- Open design: nothing depends on secrecy of the code.
- Separation of privilege: a release needs a signed tag of one maintainer and the approval of the other.

## Common weaknesses countered

We went through the CWE Top 25 and the OWASP Top Ten.

- CWE-79 cross-site scripting: pages are built from escaped templates, and a content security policy forbids inline scripts.
- CWE-78 command injection: the calculator is started without a shell.
- CWE-22 path traversal: the name of a station is matched against a pattern.
- CWE-787 out-of-bounds write: the calculator is fuzzed under AddressSanitizer.
- CWE-352 cross-site request forgery: cookies are SameSite and changes need a token.
- CWE-307 guessing of passwords: they have at least twelve characters and their check is slow on purpose.
`,

  'docs/security-review-2025.md': `# Security review, October 2025

Reviewer: Iris Okafor, independent. The review looked at version 3.0.0-rc.1, at the security requirements in the security
model and at the trust boundaries of the assurance case.

## Findings

1. Medium: sessions had no upper age. Fixed in 3.0.0.
2. Low: the version was shown on error pages. Fixed in 3.0.0.

No finding is open.
`,

  'docs/upgrading.md': `# Upgrading

Minor versions need no work. 2.x gets security fixes until December 2026.

## From 2.x to 3.x

1. Run \`tidewater migrate\`; it writes \`tidewater.json\` from the old \`tidewater.ini\`.
2. Replace \`--http\` by \`--cert\` and \`--key\`.
3. Restart the server.

To go back, install \`tidewater@2\`; the old file is kept.
`,

  'docs/accessibility.md': `# Accessibility

The page follows WCAG 2.2 level AA: it works with a keyboard and a screen reader, does not rely on colour, and can be
enlarged to 400 %. CI checks it with axe.
`,

  'docs/releasing.md': `# Releasing

1. Check that the reference and the quick start describe what the release does.
2. Update \`CHANGELOG.md\`, and name every vulnerability that is fixed.
3. Make a signed tag: \`git tag --sign v3.2.0\`, and push it. The release workflow does the rest.

## Verifying a release

Tags are signed with the keys in [keys.asc](https://tidewater.example/keys.asc): import them with \`gpg --import keys.asc\` and
run \`git verify-tag v3.2.0\`. Packages carry an attestation of their provenance:

\`\`\`sh
gh attestation verify tidewater-3.2.0.tgz --repo example/project
\`\`\`

## Reproducible builds

Anybody can rebuild a release and get the same package. Check out the tag, run \`npm ci && npm pack\` with the Node.js version of \`.nvmrc\`, and compare the
SHA-256 of the package with the one in the release:

\`\`\`sh
sha256sum tidewater-3.2.0.tgz
\`\`\`
`,

  '.github/pull_request_template.md': `## What and why

## Checklist

- [ ] Tests were added for new behaviour
- [ ] Documents and changelog are updated
- [ ] Commits are signed off
`,

  '.github/ISSUE_TEMPLATE/bug.yml': `name: Bug report
description: Something does not work
labels: [bug]
body:
  - type: textarea
    attributes:
      label: What happened, and what did you expect?
    validations:
      required: true
  - type: input
    attributes:
      label: Version
`,

  '.github/ISSUE_TEMPLATE/feature.yml': `name: Wish
description: Something is missing
labels: [enhancement]
body:
  - type: textarea
    attributes:
      label: What would you like to do?
`,

  '.github/CODEOWNERS': `* @ada-vermeer @glindqvist
`
}
