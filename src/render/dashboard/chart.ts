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

/** Fewer points than this say nothing about a trend. */
const fewest = 8

/** Every incident as a point, and the median as a line; never a mean, which one long incident would make meaningless. Null without points. */
export function chart(name: string, points: readonly Point[]): Html | null {
  const middle = median(points.map(({ minutes }) => minutes))
  if (middle === null) return null
  const times = points.map(({ date }) => Date.parse(date))
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const most = Math.max(60, ...points.map(({ minutes }) => minutes))
  const x = (date: string) =>
    left + (last === first ? 0.5 : (Date.parse(date) - first) / (last - first)) * (width - left - 16)
  const y = (minutes: number) => height - bottom - (scale(minutes) / scale(most)) * (height - bottom - top)
  const ticks = [0, 10, 60, 240, 1440, 10_080].filter((tick) => tick <= most)
  const caption = `${name}: ${points.length} incidents, median ${duration(middle).replaceAll(' ', '\u00A0')}${points.length < fewest ? ', too few for a trend' : ''}`
  return html`<figure><figcaption>${caption}</figcaption>
<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${caption}">
${ticks.map((tick) => html`<line class="grid" x1="${left}" x2="${width - 8}" y1="${round(y(tick))}" y2="${round(y(tick))}"/><text x="${left - 8}" y="${round(y(tick) + 4)}" text-anchor="end">${duration(tick)}</text>`)}
<line class="median" x1="${left}" x2="${width - 8}" y1="${round(y(middle))}" y2="${round(y(middle))}"/>
${points.map(({ date, minutes, title }) => html`<circle cx="${round(x(date))}" cy="${round(y(minutes))}" r="5"><title>${date}: ${title}, ${duration(minutes)}</title></circle>`)}
<text x="${left}" y="${height - 6}">${day(first)}</text><text x="${width - 8}" y="${height - 6}" text-anchor="end">${day(last)}</text>
</svg></figure>`
}

/** Minutes differ by powers of ten: short incidents would lie on the axis. */
function scale(minutes: number): number {
  return Math.log10(1 + Math.max(0, minutes))
}

export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2)
}

const round = (value: number) => Math.round(value * 10) / 10
const day = (time: number) => new Date(time).toISOString().slice(0, 10)
