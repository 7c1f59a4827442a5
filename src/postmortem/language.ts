/** Words so common that a text of some length shows its language by them. */
const common: Readonly<Record<string, string>> = {
  en: 'the and of to in was is for on that with were by from at this an be it as',
  es: 'el la los las de que y en un una por con para se del fue al como más su',
  fr: 'le la les de des et en un une du que dans pour est par sur avec au aux été',
  pt: 'o a os as de que e em um uma por com para do da foi no na ao mais',
  de: 'der die das und in zu den von mit ist für auf im dem nicht ein eine wurde als auch',
  it: 'il la di che e in un una per con del della è stato dei da si al nel sono',
}

/** ISO 639-1 code by the profile of common words; null for a text too short to tell. */
export function languageOf(text: string, words: number): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const kana = text.match(/[\u3040-\u30FF\uFF66-\uFF9F]/g)?.length ?? 0
  if (kana > 20 && kana > letters / 8) return 'ja'
  if (words < 20) return null
  const tokens = text.toLowerCase().split(/[^\p{L}]+/u)
  const scores = Object.entries(common).map(([language, list]) => {
    const own = new Set(list.split(' '))
    return { language, score: tokens.filter((token) => own.has(token)).length }
  })
  const [best] = scores.sort((a, b) => b.score - a.score)
  return best && best.score >= tokens.length / 12 ? best.language : null
}
