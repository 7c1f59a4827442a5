import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/** Close to how GitHub shows Markdown; charts stay text. */
const style = `
  body { margin: 0; padding: 16px; background: #fff; font: 14px/1.5 "DejaVu Sans", "Noto Color Emoji", sans-serif; color: #1f2328 }
  .comment { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden }
  h1 { font-size: 1.5em; margin: 0 0 16px }
  .head { font: inherit; margin: 0; background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 16px; color: #59636e }
  .head b { color: #1f2328 }
  .head span { border: 1px solid #d1d9e0; border-radius: 1em; padding: 0 6px; font-size: 12px }
  .body { padding: 16px } .body > :first-child { margin-top: 0 } .body > :last-child { margin-bottom: 0 }
  h3 { font-size: 1.25em; margin: 16px 0 } h4 { font-size: 1em; margin: 16px 0 8px }
  a { color: #0969da }
  table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; margin: 16px 0 }
  th, td { border: 1px solid #d1d9e0; padding: 6px 13px; text-align: left; vertical-align: top }
  tr:nth-child(2n) td { background: #f6f8fa }
  code { font: 12px "DejaVu Sans Mono", monospace; background: #eff1f3; border-radius: 6px; padding: 2px 4px }
  pre { overflow: auto; background: #f6f8fa; padding: 16px } pre code { background: none; padding: 0 }
  blockquote { margin: 16px 0; padding: 0 16px; border-left: 4px solid #0969da } blockquote.WARNING { border-color: #9a6700 }
  blockquote b { text-transform: capitalize }
  summary { cursor: pointer }`

/** A page with Markdown as a comment of the workflow's account. */
export function githubPage(markdown: string): string {
  const body = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
  // GitHub's own form of a quotation, which the parser does not know.
  const alerts = body.replace(/<blockquote>\n<p>\[!(NOTE|WARNING)\]\n/g, '<blockquote class="$1">\n<p><b>$1</b><br>')
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Comment</title><style>${style}</style>
<main><h1>Add postmortems</h1><div class="comment"><h2 class="head"><b>github-actions</b> <span>bot</span> commented</h2><div class="body">${alerts}</div></div></main></html>`
}
