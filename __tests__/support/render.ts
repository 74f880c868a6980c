// SPDX-License-Identifier: MIT
import rehypeRaw from 'rehype-raw'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

/** Markdown as HTML by GitHub's rules; `sanitize` takes away what GitHub takes away. */
export function rendered(markdown: string, { sanitize = true } = {}): string {
  const html = unified().use(remarkParse).use(remarkGfm).use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' }).use(rehypeRaw)
  const clean = sanitize ? html.use(rehypeSanitize, defaultSchema) : html
  return String(clean.use(rehypeStringify).processSync(markdown))
}
