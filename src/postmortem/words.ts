/** Scripts that put no space between words, about two signs a word. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu
const signsPerWord = 2
/** Where none of these letters stands, there is no such script; asked first, for it is quick. */
const beyond = /[\u0E00-\u0E7F\u2E80-\uFFFF]/

const latin = /^[a-gi-vx-z\d]/i
const sign = /[\p{L}\p{N}]/u
const address = /^\W*(?:https?:\/\/|www\.)/

/** Words that a reader reads: something with a letter or a digit between white space, addresses left out. */
export function countWords(text: string): number {
  const signs = beyond.test(text) ? (text.match(unspaced)?.length ?? 0) : 0
  if (signs > 0) return Math.ceil(signs / signsPerWord) + countWords(text.replace(unspaced, ' '))
  let words = 0
  for (const word of text.split(/\s+/)) if (latin.test(word) || (sign.test(word) && !address.test(word))) words++
  return words
}
