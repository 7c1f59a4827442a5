/** Light and dark by the reader's setting, one column on a phone, no controls on paper. */
export const style = `
:root { color-scheme: light dark; --text: #1f2328; --faint: #59636e; --page: #fff; --line: #d1d9e0; --accent: #0969da; --good: #1a7f37; --bad: #d1242f }
@media (prefers-color-scheme: dark) { :root { --text: #f0f6fc; --faint: #9198a1; --page: #0d1117; --line: #3d444d; --accent: #4493f8; --good: #3fb950; --bad: #f85149 } }
body { margin: 0 auto; padding: 1.5rem; max-width: 72rem; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif }
[hidden] { display: none !important }
a { color: var(--accent) }
h1, h2 { line-height: 1.25 }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(19rem, 1fr)); gap: 1rem }
figure { margin: 0 }
figcaption { color: var(--faint) }
svg { width: 100%; height: auto }
svg text { fill: var(--faint); font-size: 12px }
svg circle { fill: var(--accent); fill-opacity: .75 }
svg .grid { stroke: var(--line) }
svg .median { stroke: var(--accent); stroke-dasharray: 6 4 }
.scroll { overflow-x: auto }
table { border-collapse: collapse; width: 100% }
th, td { padding: .375rem .75rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top }
tbody th { font-weight: inherit }
small { display: block; color: var(--faint); overflow-wrap: anywhere }
td.number, th.number { text-align: right }
.number, .date, .verdict { white-space: nowrap }
.wide .date { white-space: normal; min-width: 6rem }
.pass { color: var(--good) }
.fail, .overdue { color: var(--bad) }
form { display: flex; flex-wrap: wrap; align-items: baseline; gap: 1rem; margin: 1rem 0 }
input, select { font: inherit; padding: .25rem .5rem }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
@media screen and (max-width: 40rem) {
  body { padding: 1rem }
  .wide thead { position: absolute; clip-path: inset(50%) }
  .wide table, .wide tbody { display: block }
  .wide tr { display: flex; flex-wrap: wrap; column-gap: 1rem; padding: .75rem 0; border-bottom: 1px solid var(--line) }
  .wide th, .wide td { padding: 0; border: 0; text-align: left }
  .wide th { order: -1; flex-basis: 100% }
  .wide td.none { display: none }
  .wide td::before { content: attr(data-label) ": "; color: var(--faint) }
  .wide td br { display: none }
}
@media print {
  form { display: none }
  body { padding: 0 }
  .scroll { overflow: visible }
  .columns { grid-template-columns: repeat(3, 1fr) }
  table { font-size: .75rem }
  th, td { padding: .25rem .375rem }
  a { color: inherit }
  tr { break-inside: avoid }
}
`
