/** Scripts that put no space between words, about two signs a word. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu
const signsPerWord = 2
/** Where none of these letters stands, there is no such script; asked first, for it is quick. */
const beyond = /[\u0E00-\u0E7F\u2E80-\uFFFF]/

const latin = /^[a-gi-vx-z\d]/i
const sign = /[\p{L}\p{N}]/u
const address = /^\W*(?:https?:\/\/|www\.)/

/** Words of a text, those of unspaced scripts as signs; the tallies of parts add up to that of the whole. */
export interface Tally {
  words: number
  signs: number
}

export function tally(text: string): Tally {
  const signs = beyond.test(text) ? (text.match(unspaced)?.length ?? 0) : 0
  let words = 0
  for (const word of (signs > 0 ? text.replace(unspaced, ' ') : text).split(/\s+/))
    if (latin.test(word) || (sign.test(word) && !address.test(word))) words++
  return { words, signs }
}

/** Words that a reader reads: something with a letter or a digit between white space, addresses left out. */
export function total({ words, signs }: Tally): number {
  return words + Math.ceil(signs / signsPerWord)
}

export function countWords(text: string): number {
  return total(tally(text))
}
