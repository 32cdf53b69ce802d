import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'

const DIST = new URL('../../core/dist/', import.meta.url)

/** The library as a page loads it, unbundled. */
test('the library runs in a browser and converts calendars as on Node', async ({ page }) => {
  await page.route('**/core/**', (route) => {
    const path = new URL(route.request().url()).pathname.replace('/core/', '')
    return route.fulfill({ contentType: 'text/javascript', body: readFileSync(new URL(path, DIST), 'utf8') })
  })
  await page.goto('/')
  const values = await page.evaluate(async () => {
    const path = '/core/index.js'
    const { parseArticle } = (await import(path)) as { parseArticle: (text: string) => { dates: { iso: string }[] } }
    return parseArticle('10 صفر 1437 هـ\nالساعة 10:30 صباحا 5 مايو 2020').dates.map(({ iso }) => iso)
  })
  expect(values).toEqual(['2015-11-22', '2020-05-05T10:30:00'])
})
