// SPDX-License-Identifier: MIT
import { newestTimeIn, percentagesIn } from '../../src/answers/claimed-figures.js'

describe('percentagesIn', () => {
  it.each([
    ['Coverage is 76.5% of lines', [76.5]],
    ['about 44 % of statements, 34 percent of branches', [44, 34]],
    ['was 44 %, now 91 %', [91]],
    ['it rose from 40 % to 70 %', [70]],
    ['CI fails when coverage drops by more than 1%', []],
    ['87 % (±2 %, +3%)', [87]],
    ['72,5 %', [72.5]],
    ['https://example.org/a%20b/70%25', []],
    ['version 1.80 and 80 tests', []],
    ['150 % more tests', []]
  ])('%s', (text, numbers) => {
    expect(percentagesIn(text)).toEqual(numbers)
  })
})

describe('newestTimeIn', () => {
  it.each([
    ['No reports in 2023.', '2023-12-31'],
    ['Reviewed 2021-03-05, again in May 2022', '2022-05-31'],
    ['Audited on March 5, 2021', '2021-03-31'],
    ['between 2022-01 and 2022-06', '2022-06-30'],
    ['maintained since 2015', undefined],
    ['CVE-2021-44228 is fixed, OWASP Top 10 2021, ISO 27001:2022', undefined],
    ['Copyright Acme © 2019', undefined],
    ['© 2019 Acme Inc.', undefined],
    ['fixed in #2024', undefined],
    ['see https://example.org/2019/05/report', undefined],
    ['version 2020.1.3', undefined],
    ['nothing', undefined]
  ])('%s', (text, day) => {
    expect(newestTimeIn(text)?.toISOString().slice(0, 10)).toBe(day)
  })
})
