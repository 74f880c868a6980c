// SPDX-License-Identifier: MIT
import { SAMPLE } from './mail.phrases.generated.js'

const ADDRESS = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.\w/
/** `security [at] project.org`, as people write to escape spammers. */
const DISGUISED = /(?<![\w.+-])[\w.+-]{1,64} ?[[(<{] ?at ?[\])>}] ?[\w-]{1,63}/i

/** `git@github.com:` is no mail address. */
const ACCOUNT = /\bgit@/i

/** Whether a text gives a mail address that somebody may read; those of samples are none. */
export function hasMail(text: string): boolean {
  return (ADDRESS.test(text) || DISGUISED.test(text)) && !SAMPLE.test(text) && !ACCOUNT.test(text)
}
