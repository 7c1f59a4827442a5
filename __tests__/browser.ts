import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'

/** A browser on this machine, or what `CHROMIUM` names; null where there is none. */
export const executable: string | null =
  [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ].find((path) => path !== undefined && existsSync(path)) ?? null

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: executable ?? '' })
}

export const origin = 'https://postmortems.example'

export interface Look {
  width: number
  height: number
  colorScheme: 'light' | 'dark'
}

/** A page with files of a site; `complaints` tells what the browser found wrong, and what was asked of anybody else. */
export async function visit(
  browser: Browser,
  files: Readonly<Record<string, string>>,
  path: string,
  { width, height, colorScheme }: Look,
): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme })
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.route('**/*', (route) => {
    const address = new URL(route.request().url())
    const body = files[address.pathname.slice(1)]
    if (address.origin !== origin) complaints.push(`asked for ${address}`)
    if (address.origin !== origin || body === undefined) return route.abort()
    const contentType = address.pathname.endsWith('.svg') ? 'image/svg+xml' : 'text/html; charset=utf-8'
    return route.fulfill({ body, contentType })
  })
  await page.goto(`${origin}/${path}`)
  return { page, complaints }
}
