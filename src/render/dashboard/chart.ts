import { duration } from '../count.ts'
import { type Html, html } from './html.ts'

export interface Point {
  /** `YYYY-MM-DD`. */
  date: string
  minutes: number
  title: string
}

const width = 400
const height = 170
const left = 60
const bottom = 24
const top = 12

/** Minutes that the axis may name: to an hour, a day, a week, a month. */
const ticks = [0, 10, 30, 60, 120, 240, 480, 1440, 2880, 10_080, 43_200]

/** Fewer points than this say nothing about a trend. */
const fewest = 8

/** Every incident as a point, and the median as a line; never a mean, which one long incident would make meaningless. Null without points. */
export function chart(name: string, points: readonly Point[]): Html | null {
  const middle = median(points.map(({ minutes }) => minutes))
  if (middle === null) return null
  const times = points.map(({ date }) => Date.parse(date))
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const longest = Math.max(60, ...points.map(({ minutes }) => minutes))
  const most = ticks.find((tick) => tick >= longest) ?? longest
  const x = (date: string) =>
    left + (last === first ? 0.5 : (Date.parse(date) - first) / (last - first)) * (width - left - 16)
  const y = (minutes: number) => height - bottom - (scale(minutes) / scale(most)) * (height - bottom - top)
  const caption = `${name}: ${points.length} incidents, median ${duration(middle).replaceAll(' ', '\u00A0')}${points.length < fewest ? ', too few for a trend' : ''}`
  return html`<figure><figcaption>${caption}</figcaption>
<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${caption}">
${apart(
  ticks.filter((tick) => tick <= most),
  y,
).map(
  (tick) =>
    html`<line class="grid" x1="${left}" x2="${width - 8}" y1="${round(y(tick))}" y2="${round(y(tick))}"/><text x="${left - 8}" y="${round(y(tick) + 4)}" text-anchor="end">${duration(tick)}</text>`,
)}
<line class="median" x1="${left}" x2="${width - 8}" y1="${round(y(middle))}" y2="${round(y(middle))}"/>
${points.map(({ date, minutes, title }) => html`<circle cx="${round(x(date))}" cy="${round(y(minutes))}" r="5"><title>${date}: ${title}, ${duration(minutes)}</title></circle>`)}
<text x="${left}" y="${height - 6}">${day(first)}</text><text x="${width - 8}" y="${height - 6}" text-anchor="end">${day(last)}</text>
</svg></figure>`
}

/** The ticks, from the highest, that leave room for each other's text. */
function apart(candidates: readonly number[], y: (minutes: number) => number): number[] {
  let last = Number.NEGATIVE_INFINITY
  return candidates.toReversed().filter((tick) => {
    const free = tick === 0 || (y(tick) - last >= 16 && y(0) - y(tick) >= 16)
    if (free) last = y(tick)
    return free
  })
}

/** Minutes differ by powers of ten: short incidents would lie on the axis. */
function scale(minutes: number): number {
  return Math.log10(1 + Math.max(0, minutes) / 10)
}

export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2)
}

const round = (value: number) => Math.round(value * 10) / 10
const day = (time: number) => new Date(time).toISOString().slice(0, 10)
