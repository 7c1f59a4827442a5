import axe, { type AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { githubPage } from '../scripts/github-page.ts'
import { comment } from '../src/render/comment.ts'
import { summary } from '../src/render/summary.ts'
import { executable, type Look, launch, visit } from './browser.ts'
import { published, reports, run } from './collection.ts'

/** Everything that people look at, in a real browser. */

const wide: Look = { width: 1280, height: 900, colorScheme: 'light' }
const phone: Look = { width: 390, height: 844, colorScheme: 'light' }
const dark: Look = { width: 1280, height: 900, colorScheme: 'dark' }

/** Only the dashboard knows the dark; comment and summary take GitHub's colours. */
const views: [path: string, how: string, look: Look][] = [
  ['index.html', 'wide', wide],
  ['index.html', 'on a phone', phone],
  ['index.html', 'in the dark', dark],
  ['comment.html', 'wide', wide],
  ['comment.html', 'on a phone', phone],
  ['summary.html', 'wide', wide],
  ['badges.html', 'wide', wide],
]

const badges = Object.keys(published).filter((name) => name.endsWith('.svg'))
const files = {
  ...published,
  'comment.html': githubPage(comment(run) ?? ''),
  'summary.html': githubPage(summary(run) ?? ''),
  'badges.html': `<!doctype html><html lang="en"><title>Badges</title><main><h1>Badges</h1>${badges.map((name) => `<img alt="${name}" src="${name}">`).join('')}</main></html>`,
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const found: AxeResults = await page.evaluate('axe.run()')
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message}`))
}

/** Where the tab key leads, in order. */
async function stops(page: Page): Promise<string[]> {
  const found: string[] = []
  while (found.length < 200) {
    await page.keyboard.press('Tab')
    const at = page.locator(':focus')
    if ((await at.count()) === 0) break
    found.push(await at.evaluate((it) => `${it.localName} ${it.getAttribute('name') ?? it.getAttribute('href')}`))
  }
  return found
}

const name = executable === null ? 'a browser (skipped: none is found, set CHROMIUM to the path of one)' : 'a browser'

describe.skipIf(executable === null)(name, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  }, 60_000)
  afterAll(() => browser?.close())

  test.each(views)(
    '%s %s shows without complaint, asks nobody else, and everybody can use it',
    async (path, _, look) => {
      const { page, complaints } = await visit(browser, files, path, look)
      expect(await violations(page)).toEqual([])
      expect(complaints).toEqual([])
      const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
      expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0)
      await page.close()
    },
  )

  test('the dashboard has its charts and tables', async () => {
    const { page } = await visit(browser, files, 'index.html', wide)
    expect(await page.locator('figure svg circle').count()).toBeGreaterThan(reports.length)
    expect(await page.locator('table').count()).toBe(4)
    expect(await page.locator('tr[data-kind="report"]:visible').count()).toBe(reports.length)
    await page.close()
  })

  test('the dashboard is searched and filtered by the keyboard', async () => {
    const { page, complaints } = await visit(browser, files, 'index.html', wide)
    await page.getByLabel('Search').focus()
    await page.keyboard.type('latency')
    expect(await page.locator('tr[data-kind="report"]:visible').count()).toBe(1)
    expect(await page.locator('output').textContent()).toBe('1 shown')
    await page.keyboard.press('Enter')
    await page.getByLabel('Search').fill('')
    await page.getByLabel('Show').selectOption('not compliant')
    expect(await page.locator('tr[data-kind="report"]:visible').count()).toBe(
      reports.filter(({ verdict }) => verdict === 'fail').length,
    )
    expect(complaints).toEqual([])
    await page.close()
  })

  test('every control and link of the dashboard is reached by the keyboard', async () => {
    const { page } = await visit(browser, files, 'index.html', wide)
    const reached = await stops(page)
    expect(reached.slice(0, 2)).toEqual(['a postmortems.json', 'a postmortems.csv'])
    expect(reached).toEqual(expect.arrayContaining(['input search', 'select state']))
    const anchors = await page.locator('a:visible').count()
    expect(reached.filter((stop) => stop.startsWith('a '))).toHaveLength(anchors)
    await page.close()
  })

  test('the dashboard holds without its script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.setContent(published['index.html'] ?? '')
    expect(await page.locator('tr[data-kind="report"]:visible').count()).toBe(reports.length)
    expect(await page.locator('form:visible').count()).toBe(0)
    await context.close()
  })

  test('the comment opens its details by the keyboard', async () => {
    const { page } = await visit(browser, files, 'comment.html', wide)
    const details = page.locator('details').first()
    await details.locator('summary').focus()
    await page.keyboard.press('Enter')
    expect(await details.getAttribute('open')).toBe('')
    await page.close()
  })

  test('on a phone a wide table stands row by row, and nothing has to be pushed aside', async () => {
    const { page } = await visit(browser, files, 'index.html', phone)
    const hidden = '[...document.querySelectorAll(".scroll")].map((each) => each.scrollWidth - each.clientWidth)'
    expect(await page.evaluate<number[]>(hidden)).toEqual([0, 0, 0, 0])
    expect(await page.locator('tr[data-kind="item"] td.none:visible').count()).toBe(0)
    await page.close()
  })

  test('every badge is a picture', async () => {
    const { page } = await visit(browser, files, 'badges.html', wide)
    const sizes = await page.locator('img').evaluateAll((images) => images.map((each) => each.clientWidth))
    expect(sizes).toHaveLength(4)
    expect(Math.min(...sizes)).toBeGreaterThan(80)
    await page.close()
  })
})
