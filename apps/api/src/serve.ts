import { existsSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { type ServerType, serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { createApp } from './app.js'
import type { Compiled } from './compiled.js'

/** Site and API on one address, on Node. PORT (default 3000; 0 takes a free one) and HOST (default: all) are honoured. */
const SITE = fileURLToPath(new URL('../../site/dist', import.meta.url))
const COMPILED = new URL('../generated/corpus.json', import.meta.url)

const compiled: Compiled = JSON.parse(readFileSync(COMPILED, 'utf8'))
const api = createApp(compiled)
const app = new Hono()
app.get('*', serveStatic({ root: SITE }))
app.all('*', async (c) => {
  const response = await api.fetch(c.req.raw)
  const wantsPage = c.req.header('Accept')?.includes('text/html') && !c.req.path.startsWith('/v1/')
  const page = `${SITE}/404.html`
  return response.status === 404 && wantsPage && existsSync(page) ? c.html(readFileSync(page, 'utf8'), 404) : response
})

/** Bytes: a quotation of 4,000 letters as `/v1/verify` takes it, each written as six. */
const LONGEST_ADDRESS = 32_768

const port = readPort(process.env.PORT)
const host = process.env.HOST
const server = serve(
  { fetch: app.fetch, port, ...(host ? { hostname: host } : {}), serverOptions: { maxHeaderSize: LONGEST_ADDRESS } },
  announce,
)
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken. Choose another: PORT=3001 npm start\nالمنفذ ${port} مشغول. اختر غيره: PORT=3001 npm start`
      : error.message,
  )
  process.exit(1)
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(server))

function readPort(value: string | undefined): number {
  if (value === undefined || value === '') return 3000
  const number = Number(value)
  if (Number.isInteger(number) && number >= 0 && number <= 65535) return number
  console.error(
    `PORT must be a number from 0 to 65535, not ${JSON.stringify(value)}\nيجب أن يكون PORT عددا من 0 إلى 65535`,
  )
  process.exit(1)
}

function announce({ port: taken }: AddressInfo): void {
  const address = `http://localhost:${taken}`
  const id = compiled.corpus.articles[0]?.id
  console.log(`
Corpus: ${compiled.corpus.manifest.title.en} (${compiled.corpus.articles.length} articles)
المدونة: ${compiled.corpus.manifest.title.ar}

  site       ${address}/        English: ${address}/en/
  API        ${address}/v1/articles
  reference  ${address}/docs

  Try:
  curl ${address}/v1/articles/${id}
  curl ${address}/v1/parse -H 'Content-Type: text/plain' --data-binary @FILE.txt

Stop with Ctrl-C.`)
}

/** Lets running answers finish, then leaves; open keep-alive connections do not hold it up. */
function stop(running: ServerType): void {
  running.close(() => process.exit(0))
  if ('closeIdleConnections' in running) running.closeIdleConnections()
  setTimeout(() => process.exit(0), 3000).unref()
}
