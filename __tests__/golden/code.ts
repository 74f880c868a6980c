// SPDX-License-Identifier: MIT

const HEADER = `// SPDX-FileCopyrightText: 2024 The Tidewater contributors
// SPDX-License-Identifier: MIT
`

/** The program, its tests and its texts in other languages. */
export const CODE: Readonly<Record<string, string>> = {
  'src/main.ts': `#!/usr/bin/env node
${HEADER}
import { parseArgs } from 'node:util'
import { fetchStation } from './download.js'
import { translate } from './i18n.js'
import { timesOf } from './predict.js'
import { serve } from './server.js'
import { readStation, stationName } from './stations.js'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    date: { type: 'string' },
    json: { type: 'boolean' },
    station: { type: 'string' },
    port: { type: 'string', default: '8443' },
    language: { type: 'string', default: 'en' }
  }
})
const [command, name] = positionals

async function run(): Promise<number> {
  switch (command) {
    case 'fetch':
      await fetchStation(stationName.parse(name))
      return 0
    case 'times': {
      const times = await timesOf(await readStation(stationName.parse(name)), values.date ?? today())
      console.log(values.json ? JSON.stringify(times) : times.map(t => \`\${t.time} \${t.height.toFixed(1)} m\`).join('\\n'))
      return 0
    }
    case 'serve':
      serve(stationName.parse(values.station), Number(values.port))
      return 0
    default:
      console.error(await translate(values.language, 'usage'))
      return 2
  }
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}

process.exitCode = await run()
`,

  'src/server.ts': `${HEADER}
import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import express from 'express'
import helmet from 'helmet'
import { signIn } from './accounts.js'
import { translate } from './i18n.js'
import { timesOf } from './predict.js'
import { sessionOf, startSession } from './sessions.js'
import { credentials, dayOf, readStation, stationName } from './stations.js'

/** The routes of the server; apart from the network, so that tests can call them. */
export function routes(): express.Express {
  const app = express()
  app.use(helmet({ contentSecurityPolicy: { directives: { defaultSrc: ["'self'"] } }, strictTransportSecurity: { maxAge: 31536000 } }))
  app.use(express.json({ limit: '4kb' }))
  app.use(express.static('web'))
  app.get('/api/times/:station', async (request, response) => {
    const station = stationName.safeParse(request.params.station)
    const day = dayOf.safeParse(request.query.date)
    if (!station.success || !day.success) {
      response.status(400).json({ error: await translate(request.acceptsLanguages()[0] ?? 'en', 'badRequest') })
      return
    }
    response.json(await timesOf(await readStation(station.data), day.data))
  })
  app.post('/api/session', async (request, response) => {
    const given = credentials.parse(request.body)
    if (!(await signIn(given.name, given.password))) {
      response.status(401).end()
      return
    }
    response.cookie('session', startSession(given.name), { httpOnly: true, secure: true, sameSite: 'strict' }).status(204).end()
  })
  app.put('/api/notice', (request, response) => {
    const session = sessionOf(request.headers.cookie)
    response.status(session ? 204 : 403).end()
  })
  return app
}

/** Starts the server; without a certificate it refuses to. The administrator may choose the ciphers. */
export function serve(station: string, port: number): void {
  const keyFile = process.env.TIDEWATER_KEY_FILE
  const certFile = process.env.TIDEWATER_CERT_FILE
  if (keyFile === undefined || certFile === undefined) throw new Error('A certificate and its key are needed.')
  const options = {
    key: readFileSync(keyFile),
    cert: readFileSync(certFile),
    minVersion: 'TLSv1.3' as const,
    ciphers: process.env.TIDEWATER_TLS_CIPHERS
  }
  const server = createServer(options, routes())
  process.on('SIGHUP', () => server.setSecureContext({ key: readFileSync(keyFile), cert: readFileSync(certFile) }))
  server.listen(port, () => console.log(\`Tides of \${station} on port \${String(port)}\`))
}
`,

  'src/accounts.ts': `${HEADER}
import assert from 'node:assert/strict'
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { accounts } from './stations.js'

const derive = promisify<string, Buffer, number, Buffer>(scrypt)
const LENGTH = 32

/** The salted hash of a password, as it is written to the file of accounts. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const hash = await derive(password, salt, LENGTH)
  assert(hash.length === LENGTH)
  return \`\${salt.toString('base64')}:\${hash.toString('base64')}\`
}

/** Whether a member of the staff gave the right password. */
export async function signIn(name: string, password: string): Promise<boolean> {
  const known = accounts.parse(JSON.parse(await readFile('accounts.json', 'utf8')))
  const [salt, hash] = (known[name] ?? (await hashPassword(''))).split(':').map(part => Buffer.from(part, 'base64'))
  assert(salt !== undefined && hash !== undefined)
  return timingSafeEqual(await derive(password, salt, LENGTH), hash) && name in known
}
`,

  'src/sessions.ts': `${HEADER}
import { randomBytes } from 'node:crypto'

interface Session {
  readonly name: string
  readonly until: number
}

const HOURS = 8
const sessions = new Map<string, Session>()

/** A new session of somebody who has signed in; gives its token. */
export function startSession(name: string, now = Date.now()): string {
  const token = randomBytes(32).toString('base64url')
  sessions.set(token, { name, until: now + HOURS * 3_600_000 })
  return token
}

/** The session that a request's cookie names, while it lasts. */
export function sessionOf(cookie: string | undefined, now = Date.now()): Session | undefined {
  const token = /(?:^|; )session=([\\w-]{43})(?:;|$)/.exec(cookie ?? '')?.[1]
  const session = token === undefined ? undefined : sessions.get(token)
  return session && session.until > now ? session : undefined
}

/** Ends all sessions of a person, for instance when the password was changed. */
export function endSessions(name: string): void {
  for (const [token, session] of sessions) if (session.name === name) sessions.delete(token)
}
`,

  'src/stations.ts': `${HEADER}
import { readFile } from 'node:fs/promises'
import { z } from 'zod'

/** What may come from outside, and in which form. Anything else is refused. */
export const stationName = z.string().regex(/^[a-z]{2,30}$/)
export const dayOf = z.iso.date()
export const credentials = z.strictObject({ name: z.string().max(60), password: z.string().min(12).max(200) })
export const accounts = z.record(z.string(), z.string())
export const stationFile = z.strictObject({
  name: stationName,
  mean: z.number().min(-20).max(20),
  constituents: z.array(z.strictObject({ speed: z.number().positive(), amplitude: z.number().min(0), phase: z.number().min(0).max(360) })).max(120)
})
export type Station = z.infer<typeof stationFile>

/** Reads a station that was fetched before. */
export async function readStation(name: string): Promise<Station> {
  return stationFile.parse(JSON.parse(await readFile(\`stations/\${stationName.parse(name)}.json\`, 'utf8')))
}
`,

  'src/predict.ts': `${HEADER}
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import type { Station } from './stations.js'

/** High or low water. */
export interface Time {
  readonly time: string
  readonly height: number
}

const STEP_MINUTES = 6

/** The turning points of a day, from heights that the calculator gives every six minutes. */
export async function timesOf(station: Station, day: string): Promise<Time[]> {
  const heights = await heightsOf(station, day)
  assert(heights.length > 2, 'the calculator gave too few heights')
  const times: Time[] = []
  for (let i = 1; i < heights.length - 1; i++) {
    const [before, height, after] = [heights[i - 1] ?? 0, heights[i] ?? 0, heights[i + 1] ?? 0]
    if ((height > before && height >= after) || (height < before && height <= after)) times.push({ time: clock(i), height })
  }
  return times
}

function clock(step: number): string {
  const minutes = step * STEP_MINUTES
  return \`\${String(Math.floor(minutes / 60)).padStart(2, '0')}:\${String(minutes % 60).padStart(2, '0')}\`
}

function heightsOf(station: Station, day: string): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const child = spawn('tidecalc', [day], { stdio: ['pipe', 'pipe', 'inherit'] })
    let text = ''
    child.stdout.setEncoding('utf8').on('data', (part: string) => (text += part))
    child.on('error', reject)
    child.on('close', code => {
      if (code === 0) resolve(text.trim().split('\\n').map(Number))
      else reject(new Error(\`The calculator ended with \${String(code)}.\`))
    })
    for (const { speed, amplitude, phase } of station.constituents) child.stdin.write(\`\${String(speed)} \${String(amplitude)} \${String(phase)}\\n\`)
    child.stdin.end()
  })
}
`,

  'src/download.ts': `${HEADER}
import { createPublicKey, verify } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { request } from 'node:https'
import { stationFile } from './stations.js'

const HOST = 'data.tidewater.example'
const KEY = createPublicKey({
  key: { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' },
  format: 'jwk'
})

/** Fetches a station's file, checks the signature, and keeps it. */
export async function fetchStation(name: string): Promise<void> {
  const [file, signature] = await Promise.all([get(\`/\${name}.json\`), get(\`/\${name}.json.sig\`)])
  if (!verify(null, file, KEY, signature)) throw new Error(\`The signature of \${name} is wrong.\`)
  stationFile.parse(JSON.parse(file.toString()))
  await writeFile(\`stations/\${name}.json\`, file)
}

function get(path: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    request({ host: HOST, path, minVersion: 'TLSv1.2' }, response => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        if (response.statusCode === 200) resolve(Buffer.concat(parts))
        else reject(new Error(\`The server answered \${String(response.statusCode)}.\`))
      })
    })
      .on('error', reject)
      .end()
  })
}
`,

  'src/i18n.ts': `${HEADER}
import { readFile } from 'node:fs/promises'
import i18next from 'i18next'

const LANGUAGES = ['en', 'fr', 'nl']

/** A message in the language that is wanted, or in English. */
export async function translate(language: string, key: string): Promise<string> {
  if (!i18next.isInitialized) {
    const resources: Record<string, { translation: Record<string, string> }> = {}
    for (const name of LANGUAGES)
      resources[name] = { translation: JSON.parse(await readFile(\`locales/\${name}.json\`, 'utf8')) as Record<string, string> }
    await i18next.init({ fallbackLng: 'en', resources })
  }
  return i18next.t(key, { lng: language })
}
`,

  'web/index.html': `<!doctype html>
<!-- SPDX-FileCopyrightText: 2024 The Tidewater contributors -->
<!-- SPDX-License-Identifier: MIT -->
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Tides</title>
    <link rel="stylesheet" href="style.css" />
    <script type="module" src="page.js"></script>
  </head>
  <body>
    <main aria-live="polite"><h1>Tides today</h1><table id="times"></table></main>
  </body>
</html>
`,

  'web/page.js': `${HEADER}
const table = document.querySelector('#times')
const station = new URLSearchParams(location.search).get('station') ?? 'oostende'
const response = await fetch(\`/api/times/\${encodeURIComponent(station)}?date=\${new Date().toISOString().slice(0, 10)}\`)
for (const { time, height } of await response.json()) {
  const row = table.insertRow()
  row.insertCell().textContent = time
  row.insertCell().textContent = \`\${height.toFixed(1)} m\`
}
`,

  'web/style.css': `/* SPDX-FileCopyrightText: 2024 The Tidewater contributors */
/* SPDX-License-Identifier: MIT */
body {
  font: 1.2rem sans-serif;
}
`,

  'locales/en.json': `{ "usage": "Usage: tidewater fetch|times|serve", "badRequest": "No such station or day" }
`,
  'locales/fr.json': `{ "usage": "Usage : tidewater fetch|times|serve", "badRequest": "Station ou jour inconnu" }
`,
  'locales/nl.json': `{ "usage": "Gebruik: tidewater fetch|times|serve", "badRequest": "Station of dag onbekend" }
`,

  'core/constituents.h': `/* SPDX-FileCopyrightText: 2024 The Tidewater contributors */
/* SPDX-License-Identifier: MIT */
#ifndef CONSTITUENTS_H
#define CONSTITUENTS_H

#include <stddef.h>

#define MAX_CONSTITUENTS 120

struct constituent {
	double speed, amplitude, phase;
};

/* Reads one line; gives 0 when it is not three numbers. */
int read_constituent(const char *line, struct constituent *out);

/* The height above the mean, hours after midnight. */
double height_at(const struct constituent *list, size_t count, double hours);

#endif
`,

  'core/constituents.c': `/* SPDX-FileCopyrightText: 2024 The Tidewater contributors */
/* SPDX-License-Identifier: MIT */
#include "constituents.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>

int read_constituent(const char *line, struct constituent *out)
{
	double values[3];
	char *end;

	assert(line && out);
	for (size_t i = 0; i < 3; i++) {
		values[i] = strtod(line, &end);
		if (end == line || !isfinite(values[i]))
			return 0;
		line = end;
	}
	out->speed = values[0];
	out->amplitude = values[1];
	out->phase = values[2];
	return 1;
}

double height_at(const struct constituent *list, size_t count, double hours)
{
	double height = 0;

	assert(count <= MAX_CONSTITUENTS);
	for (size_t i = 0; i < count; i++)
		height += list[i].amplitude * cos((list[i].speed * hours - list[i].phase) * 3.14159265358979 / 180);
	return height;
}
`,

  'core/tidecalc.c': `/* SPDX-FileCopyrightText: 2024 The Tidewater contributors */
/* SPDX-License-Identifier: MIT */
#include "constituents.h"

#include <stdio.h>

int main(void)
{
	struct constituent list[MAX_CONSTITUENTS];
	char line[256];
	size_t count = 0;

	while (count < MAX_CONSTITUENTS && fgets(line, sizeof line, stdin))
		if (read_constituent(line, &list[count]))
			count++;
	for (int step = 0; step < 240; step++)
		printf("%.3f\\n", height_at(list, count, step / 10.0));
	return 0;
}
`,

  'core/test_constituents.c': `/* SPDX-FileCopyrightText: 2024 The Tidewater contributors */
/* SPDX-License-Identifier: MIT */
#include "constituents.h"

#include <assert.h>
#include <math.h>

int main(void)
{
	struct constituent m2;

	assert(read_constituent("28.984 1.8 10", &m2));
	assert(!read_constituent("28.984 high", &m2));
	assert(fabs(height_at(&m2, 1, 0) - 1.7727) < 0.001);
	return 0;
}
`,

  'core/fuzz_constituents.c': `/* SPDX-FileCopyrightText: 2024 The Tidewater contributors */
/* SPDX-License-Identifier: MIT */
#include "constituents.h"

#include <stdint.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char line[256] = {0};
	struct constituent out;

	memcpy(line, data, size < sizeof line - 1 ? size : sizeof line - 1);
	if (read_constituent(line, &out))
		height_at(&out, 1, 12);
	return 0;
}
`,

  'tests/accounts.test.ts': `${HEADER}
import { expect, test } from 'vitest'
import { hashPassword } from '../src/accounts.js'

test('two hashes of one password differ', async () => {
  expect(await hashPassword('a long password')).not.toBe(await hashPassword('a long password'))
})
`,

  'tests/sessions.test.ts': `${HEADER}
import { expect, test } from 'vitest'
import { endSessions, sessionOf, startSession } from '../src/sessions.js'

test('a session ends after eight hours', () => {
  const token = startSession('noor', 0)
  expect(sessionOf(\`session=\${token}\`, 1000)?.name).toBe('noor')
  expect(sessionOf(\`session=\${token}\`, 9 * 3_600_000)).toBeUndefined()
})

test('a changed password ends all sessions', () => {
  const token = startSession('noor', 0)
  endSessions('noor')
  expect(sessionOf(\`session=\${token}\`, 1000)).toBeUndefined()
})
`,

  'tests/stations.test.ts': `${HEADER}
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stationFile, stationName } from '../src/stations.js'

test('a name is a word of small letters', () => {
  expect(stationName.safeParse('oostende').success).toBe(true)
  expect(stationName.safeParse('../secret').success).toBe(false)
})

test('no text makes the schema throw', () => {
  fc.assert(fc.property(fc.jsonValue(), value => typeof stationFile.safeParse(value).success === 'boolean'))
})
`,

  'tests/server.test.ts': `${HEADER}
import request from 'supertest'
import { expect, test } from 'vitest'
import { routes } from '../src/server.js'

test('a strange station is refused', async () => {
  const response = await request(routes()).get('/api/times/..%2Fsecret?date=2026-07-01')
  expect(response.status).toBe(400)
  expect(response.headers['content-security-policy']).toContain("default-src 'self'")
})

test('without a session nothing is changed', async () => {
  expect((await request(routes()).put('/api/notice')).status).toBe(403)
})
`,

  'tests/predict.test.ts': `${HEADER}
import { expect, test } from 'vitest'
import { timesOf } from '../src/predict.js'

test('a single constituent has two high waters a day', async () => {
  const station = { name: 'test', mean: 0, constituents: [{ speed: 28.984, amplitude: 1.8, phase: 10 }] }
  const times = await timesOf(station, '2026-07-01')
  expect(times.filter(({ height }) => height > 0)).toHaveLength(2)
})
`
}
