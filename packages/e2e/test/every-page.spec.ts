import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { PAGES, THEMES } from '../src/pages.ts'

for (const path of PAGES) {
  for (const colorScheme of THEMES) {
    test(`${path} in the ${colorScheme} theme: no axe violation, no horizontal scroll, nothing from outside`, async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width: 360, height: 800 },
        ...(baseURL ? { baseURL } : {}),
      })
      const page = await context.newPage()
      const outside: string[] = []
      const failures: string[] = []
      page.on('request', (request) => {
        if (!request.url().startsWith(`${baseURL}/`)) outside.push(request.url())
      })
      page.on('console', (message) => {
        if (message.type() === 'error' && !path.startsWith('/nothing')) failures.push(message.text())
      })
      await page.goto(path)
      await page.evaluate(() => document.fonts.ready)
      for (const details of await page.locator('details > summary').all()) {
        if (await details.isVisible()) await details.click()
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
      await page.setViewportSize({ width: 1280, height: 900 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280)
      expect(outside).toEqual([])
      expect(failures).toEqual([])
      await context.close()
    })
  }
}

test('every link inside the site leads somewhere', async ({ page, request }) => {
  const seen = new Set<string>()
  const queue: string[] = ['/', '/en/', '/docs']
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    if (seen.has(path)) continue
    seen.add(path)
    const response = await request.get(path)
    expect([path, response.status()]).toEqual([path, 200])
    if (!response.headers()['content-type']?.includes('text/html')) continue
    await page.goto(path)
    const links = await page
      .locator('a[href], link[href]')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href') ?? ''))
    queue.push(...links.filter((href) => href.startsWith('/')).map((href) => href.replace(/#.*/, '')))
  }
  expect(seen.size).toBeGreaterThan(10)
})
