import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { BROWSER_ARGS, findChromium } from '../src/browser.ts'
import { PAGES, THEMES } from '../src/pages.ts'

/** Pictures of every page in both themes and two widths, from a running server: take-screenshots.ts URL FOLDER */
const [url, folder] = process.argv.slice(2)
if (url === undefined || folder === undefined) {
  console.error('usage: node scripts/take-screenshots.ts URL FOLDER')
  process.exit(2)
}
mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({ executablePath: await findChromium(), args: BROWSER_ARGS })
for (const colorScheme of THEMES) {
  for (const width of [360, 1280]) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } })
    const page = await context.newPage()
    for (const path of PAGES) {
      await page.goto(new URL(path, url).href)
      await page.evaluate(() => document.fonts.ready)
      const name = `${path.replace(/\W+/g, '-').replace(/^-|-$/g, '') || 'home'}-${width}-${colorScheme}.png`
      await page.screenshot({ path: join(folder, name), fullPage: true })
    }
    await context.close()
  }
}
await browser.close()
