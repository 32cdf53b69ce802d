import { expect, test } from '@playwright/test'

const ID = '000_b6773dbc3222cc6f'
const OTHER = '003_57e1fc8855b3a405'

test('a quote is marked in the text and told of under it, with its speaker and why', async ({ page }) => {
  await page.goto(`/articles/${ID}/`)
  await expect(page.locator('#q8')).toHaveText('انني رفعت منذ البداية شعار السلام والاخوة لكافة الدول الاسلامية')
  await expect(page.locator('#q8')).toHaveClass('quote direct')
  const item = page.locator(`#of-${ID}-q8`)
  await expect(item.locator('.who')).toContainText('مسعود بزشكيان')
  await expect(item).toContainText('قول مباشر')
  const why = item.locator('details')
  await expect(why.getByText('speaker/subject')).toBeHidden()
  await why.locator('summary').focus()
  await page.keyboard.press('Enter')
  await expect(why.getByText('speaker/subject')).toBeVisible()
  await expect(why).toContainText('فاعل لفظ القول')
  await item.getByRole('link', { name: 'انني رفعت' }).click()
  await expect(page).toHaveURL(`/articles/${ID}/#q8`)
  await expect(page.locator('#q8')).toBeInViewport()
})

test('a quote over two sentences is marked as one when it is asked for', async ({ page }) => {
  await page.goto(`/articles/${OTHER}/#q4`)
  const first = page.locator('#q4')
  const rest = page.locator('.text .quote.rest')
  const colours = await Promise.all(
    [first, rest].map((part) => part.evaluate((node) => getComputedStyle(node).backgroundColor)),
  )
  expect(colours[0]).toBe(colours[1])
  const other = await page.locator('#q6').evaluate((node) => getComputedStyle(node).backgroundColor)
  expect(other).not.toBe(colours[0])
})

test('all quotes stand by speaker, kind and date, without a script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  const page = await context.newPage()
  await page.goto('/')
  await page.getByRole('link', { name: 'الأقوال', exact: true }).click()
  await expect(page).toHaveURL('/quotes/')
  await page.locator('.groups').getByRole('link', { name: 'علي أكبر ولايتي' }).click()
  await expect(page).toHaveURL('/quotes/#person-ali-akbar-velayati')
  await page.getByRole('link', { name: 'بحسب النوع' }).click()
  await expect(page).toHaveURL('/quotes/kind/')
  await expect(page.locator('h2').first()).toHaveText('قول غير مباشر')
  await page.getByRole('link', { name: 'بحسب التاريخ' }).click()
  await expect(page.getByRole('link', { name: 'بحسب التاريخ' })).toHaveAttribute('aria-current', 'page')
  await expect(page.locator('h2')).toHaveText([/٢١ نوفمبر ٢٠٢٤/, 'بلا تاريخ'])
  await page.locator(`[id="${OTHER}-q3"]`).getByRole('link', { name: OTHER }).click()
  await expect(page).toHaveURL(`/articles/${OTHER}/#q3`)
  await context.close()
})

test('all quotes are filtered by speaker, kind and date together, and the address keeps it', async ({
  page,
  request,
}) => {
  const idsOf = async (query: string): Promise<string[]> => {
    const { items } = (await (await request.get(`/v1/quotes?limit=100&${query}`)).json()) as {
      items: { permalink: string; repeats: string | null; speaker: { key: string } | null }[]
    }
    return items
      .filter(({ repeats, speaker }) => repeats === null && speaker?.key === 'person-masoud-pezeshkian')
      .map(({ permalink }) => permalink)
      .sort()
  }
  const form = page.locator('#filter-form')
  const found = page.locator('#filter-found > li')
  const shown = async (): Promise<string[]> =>
    (
      await found.locator('blockquote').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('cite') ?? ''))
    ).sort()
  await page.goto('/en/quotes/kind/')
  await page.getByText('Filter by speaker, kind and date').click()
  await form.getByLabel('Speaker').selectOption('Masoud Pezeshkian')
  await expect(page.locator('#filter-status')).toHaveText(/^Quotes found: \d+$/)
  await form.getByLabel('Kind').selectOption('direct speech')
  await form.getByLabel('From').fill('2024-11-21')
  const direct = await idsOf('kind=direct&from=2024-11-21')
  expect(direct.length).toBeGreaterThan(0)
  await expect(page.locator('#filter-status')).toHaveText(`Quotes found: ${direct.length}`)
  await expect.poll(shown).toEqual(direct)
  await expect(page.locator('#all-quotes')).toBeHidden()
  await page.reload()
  await expect.poll(shown).toEqual(direct)
  await expect(form.getByLabel('Speaker')).toHaveValue('person-masoud-pezeshkian')
  await form.getByLabel('To').fill('2024-11-20')
  await expect(page.locator('#filter-status')).toHaveText('Quotes found: 0')
  await page.getByRole('button', { name: 'Clear' }).click()
  await expect(page.locator('#all-quotes')).toBeVisible()
  await expect(page).toHaveURL('/en/quotes/kind/')
})

test('every quote stands as somebody’s, in the order of the text', async ({ page, request }) => {
  const all = (await (await request.get('/v1/quotes?limit=100')).json()) as {
    items: { id: string; repeats: string | null; speaker: { entity: { latin: { name: string } } | null } | null }[]
  }
  const items = all.items.filter(({ repeats }) => repeats === null)
  await page.goto('/en/quotes/date/')
  const shown = await page.locator('main ol > li').evaluateAll((nodes) => nodes.map(({ id }) => id))
  expect(shown).toEqual(items.map(({ id }) => id))
  await expect(page.locator('main ol > li .who')).toHaveCount(items.length)
  for (const { id, speaker } of items) {
    await expect(page.locator(`[id="${id}"] .who`)).toContainText(speaker?.entity?.latin.name ?? 'Speaker unknown')
  }
})

test('the page of a person has what the texts attribute to it', async ({ page }) => {
  await page.goto('/en/people/bassam-al-sabbagh/')
  await expect(page.getByRole('heading', { name: 'Quotes that the texts attribute to this name' })).toBeVisible()
  await expect(page.locator(`[id="${OTHER}-q15"]`)).toContainText('direct speech · add')
})

test('the headline that is not shown again keeps its addresses', async ({ page }) => {
  await page.goto(`/articles/${ID}/#q2`)
  await expect(page.locator('.note #q2')).toHaveCount(1)
  const ground = await page.locator('.note').evaluate((node) => getComputedStyle(node).backgroundColor)
  expect(ground).not.toBe('rgba(0, 0, 0, 0)')
})
