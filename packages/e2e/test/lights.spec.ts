import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { THEMES } from '../src/pages.ts'

const ID = '000_b6773dbc3222cc6f'
const OTHER = '003_57e1fc8855b3a405'
const SOURCES: Readonly<Record<string, string>> = Object.fromEntries(
  [ID, OTHER].map((id) => [id, readFileSync(new URL(`../../../seeds/${id}.txt`, import.meta.url), 'utf8')]),
)
const bar = (page: Page) => page.locator('#lights')
const count = (page: Page) => page.locator('#lights-count')
const atOf = (url: string): number => Number(new URL(url).searchParams.get('at'))
/** The address changes without a navigation. */
const placeOf = async (page: Page): Promise<number> => atOf(await page.evaluate(() => location.href))
const asked = (query: string): string => `?q=${encodeURIComponent(query)}`

/** The words that are painted, by the name of their highlight. */
function painted(page: Page, name: 'found' | 'found-now'): Promise<string[]> {
  return page.evaluate((of) => [...(CSS.highlights.get(of) ?? [])].map(String), name)
}

test('a hit carries the reader to the word, with all others lit', async ({ page }) => {
  await page.goto(`/search/${asked('وزير')}`)
  await page.locator('#results a').first().click()
  await expect(bar(page)).toBeVisible()
  const words = await painted(page, 'found')
  expect(words.length).toBeGreaterThan(2)
  for (const word of words) expect(word).toContain('وزير')
  const [id = ''] = /\d{3}_\w+/.exec(page.url()) ?? []
  const [now = ''] = await painted(page, 'found-now')
  expect(SOURCES[id]?.slice(await placeOf(page)).startsWith(now)).toBe(true)
  await expect(page.locator('.text mark')).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'عودة إلى البحث: وزير' })).toHaveAttribute('href', /\/search\/\?q=/)
})

test('next and previous go round all places; the address follows', async ({ page }) => {
  await page.goto(`/en/articles/${OTHER}/${asked('وزير')}`)
  await expect(count(page)).toContainText('1 of 4')
  const next = page.getByRole('button', { name: 'Next' })
  const seen: number[] = []
  for (let i = 0; i < 4; i++) {
    seen.push(await placeOf(page))
    await expect(count(page)).toContainText(`${i + 1} of 4: ${(await painted(page, 'found-now'))[0]}`)
    await next.click()
  }
  expect(seen).toEqual([...new Set(seen)].sort((a, b) => a - b))
  await expect(count(page)).toContainText('1 of 4')
  await page.getByRole('button', { name: 'Previous' }).click()
  await expect(count(page)).toContainText('4 of 4')
  await page.reload()
  await expect(count(page)).toContainText('4 of 4')
  const box = await page.evaluate(() => {
    const [range] = CSS.highlights.get('found-now') ?? []
    const { top, bottom } = (range as Range).getBoundingClientRect()
    return { top, bottom, height: innerHeight }
  })
  expect(box.top).toBeGreaterThan(0)
  expect(box.bottom).toBeLessThan(box.height)
})

test('keys step and close, on an Arabic keyboard too', async ({ page }) => {
  await page.goto(`/articles/${OTHER}/${asked('وزير')}`)
  await expect(count(page)).toContainText('١ من ٤')
  await page.keyboard.press('n')
  await expect(count(page)).toContainText('٢ من ٤')
  await page.evaluate(() => document.dispatchEvent(new KeyboardEvent('keydown', { key: '\u0649', code: 'KeyN' })))
  await expect(count(page)).toContainText('٣ من ٤')
  await page.keyboard.press('p')
  await expect(count(page)).toContainText('٢ من ٤')
  await page.keyboard.press('Escape')
  await expect(bar(page)).toBeHidden()
  expect(await painted(page, 'found')).toEqual([])
  expect(new URL(page.url()).search).toBe('')
  await expect(page.locator(':focus')).toHaveClass('sentence')
  await page.keyboard.press('n')
  expect(await painted(page, 'found-now')).toEqual([])
})

const queries = [
  asked('وزير'),
  asked('"وزير الخارجية"'),
  asked('=وزير'),
  asked('مقاوم*'),
  asked('وزير NEAR/3 سوريا'),
  asked('ايران -العراق'),
  asked('Sabbagh'),
  `${asked('ايران')}&in=quotes`,
  `${asked('المقاومة')}&level=stem`,
]
for (const query of queries) {
  test(`${decodeURIComponent(query)}: the lines in context are the places of the articles`, async ({ page }) => {
    await page.goto(`/search/${query}&view=lines`)
    await expect(page.locator('#results a').first()).toBeVisible()
    const links = await page
      .locator('#results a')
      .evaluateAll((nodes) => nodes.map((node) => (node as HTMLAnchorElement).href))
    for (const id of [ID, OTHER]) {
      const mine = links.filter((link) => link.includes(id))
      if (mine.length === 0) continue
      await page.goto(mine[0] ?? '')
      await expect(bar(page)).toBeVisible()
      const headline = await page.locator('h1').textContent()
      const repeated = SOURCES[id]?.lastIndexOf(headline ?? '') ?? -1
      const isShown = (at: number): boolean => repeated < 0 || at < repeated || at > repeated + (headline ?? '').length
      const shown = mine.map(atOf).filter(isShown)
      await expect(count(page)).toContainText(`١ من ${shown.length.toLocaleString('ar-EG')}`)
      const seen: number[] = []
      for (const _ of shown) {
        seen.push(await placeOf(page))
        await page.keyboard.press('n')
      }
      expect(seen).toEqual(shown)
    }
  })
}

test('nothing is loaded and nothing moves for a query', async ({ page }) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(new URL(request.url()).pathname))
  const places = () =>
    page.locator('.text > *').evaluateAll((nodes) => nodes.map((node) => (node as HTMLElement).offsetTop))
  await page.goto(`/articles/${ID}/`)
  await page.evaluate(() => document.fonts.ready)
  const before = await places()
  expect(requests.filter((path) => /search-data|worker|\/lights/.test(path))).toEqual([])
  await expect(bar(page)).toBeHidden()
  await page.goto(`/articles/${ID}/${asked('وزير')}`)
  await expect(bar(page)).toBeVisible()
  expect(await places()).toEqual(before)
})

test('a query that is met nowhere here says so', async ({ page }) => {
  for (const query of ['=المسلمون', 'وزير colour:red']) {
    await page.goto(`/en/articles/${ID}/${asked(query)}`)
    await expect(count(page)).toHaveText('Not found here.')
    await expect(page.getByRole('button', { name: 'Next' })).toBeHidden()
    await page.getByRole('button', { name: 'Put out the light' }).click()
    await expect(bar(page)).toBeHidden()
  }
})

test('a browser without highlights selects the place', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'))
  await page.goto(`/articles/${OTHER}/${asked('وزير')}`)
  await page.getByRole('button', { name: 'التالي' }).click()
  await expect(count(page)).toContainText('٢ من ٤')
  expect(await page.evaluate(() => `${getSelection()}`)).toBe('وزير')
})

test('on paper there is no light', async ({ page }) => {
  await page.goto(`/articles/${ID}/${asked('وزير')}`)
  await expect(bar(page)).toBeVisible()
  const ground = () => page.evaluate(() => getComputedStyle(document.body, '::highlight(found)').backgroundColor)
  expect(await ground()).not.toBe('rgba(0, 0, 0, 0)')
  await page.emulateMedia({ media: 'print' })
  await expect(bar(page)).toBeHidden()
  expect(await ground()).toBe('rgba(0, 0, 0, 0)')
})

test('a card opens above the bar', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto(`/articles/${OTHER}/${asked('وزير')}`)
  await expect(bar(page)).toBeVisible()
  await page.locator('.text a.name').first().click()
  const card = await page.locator('.card:target').boundingBox()
  const own = await bar(page).boundingBox()
  expect((card?.y ?? 0) + (card?.height ?? 0)).toBeLessThanOrEqual((own?.y ?? 0) + 1)
})

test('without JavaScript the address leads to the sentence', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  const page = await context.newPage()
  await page.goto(`/articles/${ID}/${asked('وزير')}&at=900#s12`)
  await expect(page.locator('#s12')).toBeInViewport()
  await expect(bar(page)).toBeHidden()
  await context.close()
})

for (const path of [`/articles/${ID}/`, `/en/articles/${ID}/`]) {
  for (const colorScheme of THEMES) {
    test(`${path} lit in the ${colorScheme} theme: no axe violation, no horizontal scroll`, async ({
      browser,
      baseURL,
    }) => {
      const viewport = { width: 360, height: 800 }
      const context = await browser.newContext({ colorScheme, viewport, ...(baseURL ? { baseURL } : {}) })
      const page = await context.newPage()
      await page.goto(`${path}${asked('"وزير الخارجية" OR "رئيس الجمهورية" OR الصباغ')}`)
      await expect(bar(page)).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
      const boxes = await bar(page)
        .locator('button')
        .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().height))
      expect(Math.min(...boxes)).toBeGreaterThanOrEqual(24)
      await context.close()
    })
  }
}
