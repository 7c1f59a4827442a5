/** Words so common that a text of some length shows its language by them. */
const common: Readonly<Record<string, string>> = {
  en: 'the and of to in was is for on that with were by from at this an be it as',
  es: 'el la los las de que y en un una por con para se del fue al como más su',
  fr: 'le la les de des et en un une du que dans pour est par sur avec au aux été',
  pt: 'o a os as de que e em um uma por com para do da foi no na ao mais',
  de: 'der die das und in zu den von mit ist für auf im dem nicht ein eine wurde als auch',
  it: 'il la di che e in un una per con del della è stato dei da si al nel sono',
  nl: 'de het een en van in te dat is op voor met zijn was niet door aan er om ook naar bij werd',
  nb: 'og i det er på som en til av for at med ble ikke å den har var fra om vi',
  sv: 'och i det är på som en till av för att med blev inte den har var från om vi',
  da: 'og i det er på som en til af for at med blev ikke den har var fra om vi de',
  pl: 'i w na z do się nie to że o jest przez był od dla po za była',
  tr: 've bir bu için ile da de olarak olan gibi daha sonra kadar her çok ise',
  id: 'dan yang di ke dari untuk pada dengan ini tidak dalam adalah oleh karena akan saat',
  vi: 'và của là các không có cho được trong một với khi đã này để',
}

/** The languages in which a word is common. */
const languagesOf = new Map<string, string[]>()
for (const [language, list] of Object.entries(common))
  for (const word of new Set(list.split(' '))) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language])

/** Languages that show by their script; Japanese first, for it has the signs of Chinese as well. */
const scripts: readonly (readonly [language: string, signs: RegExp])[] = [
  ['ja', /[\u3040-\u30FF\uFF66-\uFF9F]/g],
  ['zh', /[\u4E00-\u9FFF]/g],
  ['ko', /[\uAC00-\uD7AF]/g],
  ['ru', /[\u0410-\u044F]/g],
]

/** Characters that show the language of a report. */
const sample = 6_000

/** ISO 639-1 code by the script, else by the profile of common words; null for a text too short to tell. */
export function languageOf(text: string, words: number): string | null {
  for (const [language, signs] of scripts) {
    const found = text.match(signs)?.length ?? 0
    if (found > 20 && found > (text.match(/\p{L}/gu)?.length ?? 0) / 8) return language
  }
  if (words < 20) return null
  const tokens = text
    .slice(0, sample)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
  const scores = new Map(Object.keys(common).map((language) => [language, 0]))
  for (const token of tokens)
    for (const language of languagesOf.get(token) ?? []) scores.set(language, (scores.get(language) ?? 0) + 1)
  const [best] = [...scores].sort(([, a], [, b]) => b - a)
  return best && best[1] >= tokens.length / 12 ? best[0] : null
}
