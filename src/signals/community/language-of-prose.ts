// SPDX-License-Identifier: MIT

const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to is are in for with this that you it be can on as from or by an if we not your have will use which all has when at how',
  de: 'der die das und ist nicht mit für ein eine einen auf den dem von zu werden wird sich auch als es sie wir oder bei kann wenn nach dass',
  fr: 'le la les des et est une un pour dans que qui vous sur avec pas par ce cette sont nous plus ou être au aux votre du',
  es: 'el la los las de que y en un una es por para con se del al como más este esta son su puede lo si no',
  pt: 'o a os as de que e em um uma é por para com se do da no na dos das como mais este esta são seu você não ou',
  it: 'il lo la gli le di che e è un una per con si del della dei come più questo questa sono non nel alla o da',
  nl: 'de het een en van is niet met voor op te dat die zijn wordt worden ook als bij kan je wij door aan naar of',
  pl: 'i w na z do jest nie to się że dla jak lub są po przez ten oraz może od tego',
  sv: 'och att det som en på är av för med den till inte om ett har du kan eller från',
  tr: 've bir bu için ile olarak da de çok gibi daha olan kullanarak veya her ne'
}
const LANGUAGES = new Map<string, string[]>()
for (const [language, words] of Object.entries(STOP_WORDS))
  for (const word of words.split(' ')) LANGUAGES.set(word, [...(LANGUAGES.get(word) ?? []), language])

const WORD = /\p{L}+/gu
const OTHER_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Thai}\p{Script=Devanagari}]/gu

/** Whether a sentence is English, another language, or cannot be told from its few common words. */
function isEnglish(sentence: string): boolean | undefined {
  const letters = sentence.match(/\p{L}/gu)?.length ?? 0
  const others = sentence.match(OTHER_SCRIPT)?.length ?? 0
  if (others > letters * 0.25 && others >= 2) return false
  const hits = new Map<string, number>()
  for (const [word] of sentence.toLowerCase().matchAll(WORD))
    for (const language of LANGUAGES.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1)
  const english = hits.get('en') ?? 0
  const best = Math.max(0, ...[...hits].filter(([language]) => language !== 'en').map(([, count]) => count))
  return english === 0 && best < 2 ? undefined : english >= best ? true : best >= 2 ? false : undefined
}

/** How much of some prose could be told (characters), and which share of that is English. */
export function englishShare(sentences: Iterable<string>): { readonly characters: number; readonly share: number } {
  let english = 0
  let told = 0
  for (const sentence of sentences) {
    const is = isEnglish(sentence)
    if (is === undefined) continue
    // A character of a script without spaces says as much as several letters.
    const weight = sentence.length
    told += weight
    if (is) english += weight
  }
  return { characters: told, share: told === 0 ? 0 : english / told }
}
