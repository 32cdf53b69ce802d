import { expect, test } from '@playwright/test'

const FIRST = '000_b6773dbc3222cc6f'
const SECOND = '003_57e1fc8855b3a405'

test('the timeline has the dated meeting first, the undated ones apart, and stands in the navigation', async ({
  page,
}) => {
  await page.goto('/en/')
  await page.getByRole('navigation').getByRole('link', { name: 'Meetings' }).click()
  await expect(page).toHaveURL('/en/meetings/')
  const dated = page.locator('section', { has: page.getByRole('heading', { name: 'By date' }) })
  await expect(dated.locator('li')).toHaveCount(1)
  await expect(dated.locator('li')).toContainText('Wednesday, 20 November 2024')
  const undated = page.locator('section', { has: page.getByRole('heading', { name: 'Undated' }) })
  await expect(undated).toContainText('Ali Akbar Velayati')
  await dated.getByRole('link', { name: /Pezeshkian/ }).click()
  await expect(page).toHaveURL(`/en/meetings/${FIRST}-e1/`)
})

test('a meeting says why: the sentence, the rule, and a link to where it stands', async ({ page }) => {
  await page.goto(`/meetings/${FIRST}-e1/`)
  await expect(page.locator('dl')).toContainText('وزير الخارجية السوري')
  const why = page.locator('section', { has: page.locator('#why') })
  await expect(why.locator('mark').nth(1)).toContainText('لدى استقباله')
  await expect(why.locator('code').first()).toHaveText('event/own')
  await why.getByRole('link', { name: 'الجملة ٥', exact: true }).click()
  await expect(page).toHaveURL(`/articles/${FIRST}/#s5`)
})

test('the other report is linked as an inference, with what speaks for and against it', async ({ page }) => {
  await page.goto(`/meetings/${FIRST}-e1/`)
  const report = page.locator(`#with-${SECOND}`)
  await expect(report.getByRole('heading', { level: 3 })).toHaveText('الخبران عن زيارة واحدة على الأرجح')
  await expect(report).toContainText('هذا استنتاج من الخبرين معا، ولا يقوله أي منهما.')
  await expect(report).toContainText('ضده: التقى في كل منهما بشخص آخر')
  await report.getByRole('link', { name: 'صفحة اللقاء في الخبر الآخر' }).click()
  await expect(page).toHaveURL(`/meetings/${SECOND}-e1/`)
  await expect(page.locator('dl')).toContainText('لم يُذكر معه تاريخ')
})

test('both reports stand side by side, on a phone one below the other', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(`/meetings/${FIRST}-e1/`)
  const [first, second] = await page.locator('.pair').first().locator('.said').all()
  const boxes = async () => [await first?.boundingBox(), await second?.boundingBox()] as const
  const [wideA, wideB] = await boxes()
  expect(wideA?.x).toBeGreaterThan(wideB?.x ?? Number.NaN) // right to left: the first one before, on the right
  expect(Math.abs((wideA?.y ?? 0) - (wideB?.y ?? 99))).toBeLessThan(2)
  await page.setViewportSize({ width: 360, height: 800 })
  const [narrowA, narrowB] = await boxes()
  expect(narrowB?.y).toBeGreaterThan((narrowA?.y ?? 0) + (narrowA?.height ?? 0) - 1)
})

test('every statement has its speaker as printed and an address', async ({ page }) => {
  await page.goto(`/en/meetings/${FIRST}-e1/`)
  for (const said of await page.locator('.said').all()) {
    await expect(said.locator('.by')).not.toBeEmpty()
    await expect(said.locator('blockquote a')).toHaveAttribute('href', /^\/en\/articles\/[\w.-]+\/#q\d+$/)
    await expect(said.locator('code').first()).not.toBeEmpty()
  }
})

test('a pair has an address, and a day that differs leads to the sentence', async ({ page }) => {
  await page.goto(`/en/meetings/${FIRST}-e1/#with-${SECOND}-p2`)
  const pair = page.locator(`#with-${SECOND}-p2`)
  await expect(pair).toBeInViewport()
  expect(await pair.evaluate((node) => getComputedStyle(node).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)')
  await page.locator('.columns').getByRole('link', { name: 'Wednesday, 20 November 2024' }).click()
  await expect(page).toHaveURL(`/en/articles/${FIRST}/#s5`)
})

test('a person leads to whom they met', async ({ page }) => {
  await page.goto('/people/bassam-al-sabbagh/')
  const met = page.locator('section', { has: page.locator('#met') })
  await expect(met.locator('li')).toHaveCount(2)
  await expect(met).toContainText('علي أكبر ولايتي')
})

test('the page of a meeting names its twin in the API, and carries no script', async ({ page, request }) => {
  await page.goto(`/meetings/${FIRST}-e1/`)
  await expect(page.locator('script')).toHaveCount(0)
  const twin = await page.locator('link[rel=alternate][type="application/json"]').getAttribute('href')
  expect(await (await request.get(twin ?? '')).json()).toMatchObject({
    slug: `${FIRST}-e1`,
    date: { iso: '2024-11-20' },
    reports: [{ article: { id: SECOND }, kind: 'likely-same-visit', stated: false }],
  })
})
