import type { Browser } from '@playwright/test'
import type { Host, Sent } from './serve.ts'

/** Network and processor of a reader. */
export interface Profile {
  readonly name: string
  /** Milliseconds from a request to the first bytes of its answer. */
  readonly latency: number
  readonly kilobitsPerSecond: number
  /** How many times slower the page's thread runs; the DevTools protocol has no brake for workers. */
  readonly slower: number
}

export interface Asked {
  readonly seconds: number
  readonly hits: number
  readonly sent: readonly Sent[]
}

/** Asks one query in a browser that has nothing in its cache, and waits for the hits. */
export type Way = (browser: Browser, host: Host, query: string, profile: Profile) => Promise<Asked>

/** On the search page, which was opened some time ago: from Enter to the hits. Its bytes are those of the page too. */
export const askTyped: Way = (browser, host, query, profile) =>
  inFreshPage(browser, host, profile, '/search/', async (page) => {
    await quiet(host)
    return page.evaluate(
      ([text]) =>
        new Promise<number>((tell) => {
          const input = document.querySelector<HTMLInputElement>('#q')
          const results = document.querySelector('#results')
          if (!input || !results) throw new Error('no search page')
          const start = performance.now()
          new MutationObserver((_, observer) => {
            if (!results.querySelector('mark')) return
            observer.disconnect()
            requestAnimationFrame(() => setTimeout(() => tell(performance.now() - start)))
          }).observe(results, { childList: true, subtree: true })
          input.value = text
          input.form?.requestSubmit()
        }),
      [query] as const,
    )
  })

/** By an address with the query in it, as of a link: from the click to the hits. */
export const askOpened: Way = (browser, host, query, profile) =>
  inFreshPage(browser, host, profile, `/search/?q=${encodeURIComponent(query)}`, async (page) => {
    await page.locator('#results mark').first().waitFor()
    return page.evaluate(() => new Promise<number>((tell) => requestAnimationFrame(() => tell(performance.now()))))
  })

/** Until nothing was sent for a while. */
async function quiet({ sent }: Host): Promise<void> {
  for (let before = -1; before < sent.length; ) {
    before = sent.length
    await new Promise((done) => setTimeout(done, 1500))
  }
}

async function inFreshPage(
  browser: Browser,
  { url, sent }: Host,
  { latency, kilobitsPerSecond, slower }: Profile,
  path: string,
  ask: (page: Awaited<ReturnType<Browser['newPage']>>) => Promise<number>,
): Promise<Asked> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  const throughput = kilobitsPerSecond === 0 ? -1 : (kilobitsPerSecond * 1000) / 8
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower })
  sent.length = 0
  await page.goto(`${url}${path}`)
  const milliseconds = await ask(page)
  const hits = await page.locator('#results > li').count()
  const asked = { seconds: milliseconds / 1000, hits, sent: [...sent] }
  await context.close()
  return asked
}
