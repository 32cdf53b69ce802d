import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'

const ID = '000_b6773dbc3222cc6f'
const SOURCE = readFileSync(new URL(`../../../seeds/${ID}.txt`, import.meta.url), 'utf8')

test('an article reads as an Arabic reader expects', async ({ page }) => {
  await page.goto(`/articles/${ID}/`)
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.locator('h1')).toHaveCount(1)
  const text = page.locator('.text')
  for (const kind of ['kicker', 'headline', 'dateline', 'section', 'lead', 'subhead']) {
    await expect(text.locator(`.${kind}`)).toHaveCount(1)
  }
  await expect(text.locator('.dateline time')).toHaveAttribute('datetime', '2024-11-21T03:39:00+00:00')
  const style = await text
    .locator('.paragraph')
    .first()
    .evaluate((node) => {
      const { direction, fontFamily, fontSize, lineHeight } = getComputedStyle(node)
      return { direction, fontFamily, ratio: Number.parseFloat(lineHeight) / Number.parseFloat(fontSize) }
    })
  expect(style.direction).toBe('rtl')
  expect(style.fontFamily).toContain('Naskh')
  expect(style.ratio).toBeCloseTo(1.8, 1)
  await page.evaluate(() => document.fonts.ready)
  const loaded = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  )
  expect(loaded.join()).toContain('Naskh')
})

test('the doubled headline stands once, with a note in the language of the page', async ({ page }) => {
  await page.goto(`/articles/${ID}/`)
  await expect(page.locator('.headline')).toHaveCount(1)
  await expect(page.locator('.note')).toHaveText('تكرر هذا العنوان مرة أخرى في الأصل.')
  await page.goto(`/en/articles/${ID}/`)
  await expect(page.locator('.note')).toHaveText('This headline stands once more in the source.')
})

test('the dates are told with their values and what these were worked out from', async ({ page }) => {
  await page.goto(`/articles/${ID}/`)
  await page.getByText('التواريخ والمدد').click()
  const row = page.getByRole('row', { name: 'عصر الاربعاء' })
  await expect(row).toContainText('2024-11-20')
  await expect(row).toContainText('تاريخ النشر المذكور')
  await expect(page.getByRole('row', { name: /^اليوم/ })).toContainText('غير محددة')
})

test('nothing of the text is lost', async ({ page }) => {
  await page.goto(`/articles/${ID}/`)
  const shown = await page.locator('.text > :not(.note)').allTextContents()
  const lines = [
    ...new Set(
      SOURCE.split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    ),
  ]
  expect(shown).toEqual(lines)
})

test('the English page says the same around the same Arabic text', async ({ page }) => {
  await page.goto(`/en/articles/${ID}/`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
  await expect(page.locator('.text')).toHaveAttribute('lang', 'ar')
  await expect(page.locator('.text')).toHaveAttribute('dir', 'rtl')
  await page.getByRole('link', { name: 'العربية' }).click()
  await expect(page).toHaveURL(`/articles/${ID}/`)
})

test('a sentence has an address, and is marked when it is asked for', async ({ page }) => {
  await page.goto(`/articles/${ID}/#s12`)
  const sentence = page.locator('#s12')
  await expect(sentence).toBeInViewport()
  expect(await sentence.evaluate((node) => getComputedStyle(node).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)')
})

test('the text without a headline and a date says so', async ({ page }) => {
  await page.goto('/articles/003_57e1fc8855b3a405/')
  await expect(page.locator('h1')).toHaveText('بلا عنوان')
  await expect(page.locator('article > p').first()).toContainText('تاريخ النشر غير مذكور')
})

test('the agency that the text credits is named', async ({ page }) => {
  await page.goto('/en/articles/003_57e1fc8855b3a405/')
  await expect(page.locator('aside')).toContainText('وكالة مهر للأنباء · Mehr News Agency')
})

test('the page names its twin in the API', async ({ page, request }) => {
  await page.goto(`/articles/${ID}/`)
  const twin = await page.locator('link[rel=alternate][type="application/json"]').getAttribute('href')
  expect(await (await request.get(twin ?? '')).json()).toMatchObject({ id: ID, article: { source: SOURCE } })
})

test('a name opens a card that says who it is and why, by keyboard too, and leads to its page', async ({ page }) => {
  await page.goto(`/en/articles/${ID}/`)
  const name = page.locator('.text a.person', { hasText: 'بسام الصباغ' })
  const card = page.getByRole('note', { name: /الصباغ/ })
  await expect(card).toHaveCount(0)
  await name.focus()
  await page.keyboard.press('Enter')
  await expect(card).toBeInViewport()
  await expect(card).toContainText('Bassam al-Sabbagh')
  await expect(card).toContainText('وزير الخارجية السوري')
  await expect(card).toContainText(/Found by the (?:rule|names model)/)
  await page.keyboard.press('Tab')
  await expect(card.getByRole('link', { name: 'All mentions' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(card).toHaveCount(0)
  await expect(name).toBeInViewport()
  await name.click()
  await card.getByRole('link', { name: 'All mentions' }).click()
  await expect(page).toHaveURL('/en/people/bassam-al-sabbagh/')
  await expect(page.locator('h1')).toContainText('بسام الصباغ')
})

test('the page of a person leads to the sentences that name it', async ({ page }) => {
  await page.goto('/people/bassam-al-sabbagh/')
  await expect(page.locator('.forms li')).toHaveCount(2)
  await expect(page.locator('dt').first()).toHaveText('وزير الخارجية السوري')
  await page.getByRole('link', { name: 'الجملة ٥', exact: true }).click()
  await expect(page).toHaveURL(`/articles/${ID}/#s5`)
  await expect(page.locator('#s5')).toBeInViewport()
})

test('works without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  const page = await context.newPage()
  await page.goto('/')
  await page.getByRole('link', { name: /بزشكيان/ }).click()
  await expect(page.locator('.lead')).toBeVisible()
  await page.locator('summary').last().click()
  await expect(page.locator('table').last()).toBeVisible()
  await context.close()
})

test('the keyboard reaches the content first', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  const skip = page.locator('.skip')
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/#content')
})
