import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

const ID = '000_b6773dbc3222cc6f'

test('finds a word with what is attached to it, and asks nothing outside', async ({ page, baseURL }) => {
  const outside: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(`${baseURL}/`) || request.url().includes('/v1/')) outside.push(request.url())
  })
  await page.goto('/')
  await page.getByRole('link', { name: 'البحث', exact: true }).click()
  await expect(page.locator('#q')).toHaveAttribute('aria-invalid', 'false') // the script runs
  await page.keyboard.press('/')
  await expect(page.locator('#q')).toBeFocused()
  await page.keyboard.type('وزير')
  await expect(page.locator('#status')).toHaveText('عدد الأخبار: ٢')
  await expect(page.locator('#results mark').first()).toBeVisible()
  for (const word of await page.locator('#results mark').allTextContents()) expect(word).toContain('وزير')
  expect(new URL(page.url()).searchParams.get('q')).toBe('وزير')
  expect(outside).toEqual([])
})

test('a worker that could not be loaded is started anew by the next question', async ({ page }) => {
  let blocked = true
  await page.route(/worker[^/]*\.js/, (route) => (blocked ? route.abort() : route.continue()))
  await page.goto('/en/search/')
  await page.locator('#q').fill('وزير')
  await expect(page.locator('#status')).toHaveText('The search index could not be loaded. Reload the page.')
  blocked = false
  await page.locator('#q').fill('وزير الخارجية')
  await expect(page.locator('#status')).toHaveText('Articles: 2')
})

test('arrows move between hits and Enter opens the place', async ({ page }) => {
  await page.goto('/search/?q=Sabbagh')
  await expect(page.locator('#results li')).toHaveCount(2)
  await page.locator('#q').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await expect(page.locator('#results a').first()).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(page.locator('#q')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/articles\/[^/]+\/\?q=Sabbagh&at=\d+#s\d+/)
  await expect(page.locator(':target')).toBeInViewport()
})

test('a hit can be copied with its citation', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    ...(baseURL ? { baseURL } : {}),
  })
  const page = await context.newPage()
  await page.goto(`/en/search/?q=${encodeURIComponent('بزشكيان')}`)
  await page.locator('.copies').first().getByRole('button', { name: 'citation' }).click()
  await expect(page.locator('#status')).toHaveText('Copied.')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(`/articles/${ID}/#s`)
  expect(copied).toMatch(/^\u2067/)
  await context.close()
})

test('a fault is marked where it stands, in the language of the page', async ({ page }) => {
  const faults = [
    ['/search/', 'لا حقل بهذا الاسم'],
    ['/en/search/', 'There is no such field'],
  ] as const
  for (const [path, words] of faults) {
    await page.goto(`${path}?q=${encodeURIComponent('وزير colour:red')}`)
    await expect(page.getByRole('alert')).toContainText(words)
    await expect(page.locator('#fault mark')).toContainText('colour')
    await expect(page.locator('#q')).toHaveAttribute('aria-invalid', 'true')
  }
})

test('lines in context, narrowed down and widened again', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('سوريا')}&view=lines`)
  const lines = page.locator('#results li')
  await expect(lines.first()).toBeVisible()
  const all = await lines.count()
  await page.locator('#sort').selectOption('after')
  await expect(page).toHaveURL(/sort=after/)
  await page.locator('#scope').selectOption('headline')
  await expect.poll(() => lines.count()).toBeLessThan(all)
  await page.locator('#scope').selectOption('all')
  await page.locator('#narrow summary').click()
  await page.locator('#values button').first().click()
  const filter = page.locator('#filters button')
  await expect(filter).toHaveCount(1)
  await filter.click()
  await expect(filter).toHaveCount(0)
  await expect(lines).toHaveCount(all)
})

test('when nothing is found, a looser level is offered', async ({ page }) => {
  await page.goto(`/en/search/?q=${encodeURIComponent('=المسلمون')}`)
  await expect(page.locator('#status')).toHaveText('Nothing found.')
  await page.goto(`/en/search/?q=${encodeURIComponent('وزراء')}&level=exact`)
  await page.locator('#looser').click()
  await expect(page.locator('#results li').first()).toBeVisible()
})

test('a quotation is verified with the words that differ', async ({ page }) => {
  await page.goto('/search/')
  const verdict = page.locator('#verdict')
  await page.locator('#quotation').fill('انني رفعت منذ البداية شعار السلام والاخوة')
  await page.getByRole('button', { name: 'تحقق' }).click()
  await expect(verdict).toHaveText('موجود بلفظه وحروفه.')
  await expect(page.locator('#parts a')).toHaveAttribute('href', new RegExp(`/articles/${ID}/#s\\d+`))
  await page.locator('#quotation').fill('انني رفعت منذ الطفولة شعار السلام والاخوة لكافة الدول')
  await page.getByRole('button', { name: 'تحقق' }).click()
  await expect(page.locator('#parts del')).toHaveText('الطفولة')
  await expect(page.locator('#parts ins')).toHaveText('البداية')
})

for (const path of ['/search/', '/en/search/']) {
  for (const view of ['articles', 'lines']) {
    test(`${path} with results as ${view}: no axe violation, no horizontal scroll`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 800 })
      await page.goto(`${path}?q=${encodeURIComponent('وزير')}&view=${view}`)
      await expect(page.locator('#results li').first()).toBeVisible()
      await page.locator('#narrow summary').click()
      await expect(page.locator('#values button').first()).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    })
  }
}

test('without JavaScript the page says so, and its form asks the API', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  const page = await context.newPage()
  await page.goto('/search/')
  await expect(page.locator('noscript p')).toContainText('JavaScript')
  await page.locator('#q').fill('وزير')
  await page.getByRole('button', { name: 'ابحث' }).click()
  await expect(page).toHaveURL(/\/v1\/search\?q=/)
  expect(JSON.parse((await page.locator('body').textContent()) ?? '')).toMatchObject({ total: 2 })
  await context.close()
})
