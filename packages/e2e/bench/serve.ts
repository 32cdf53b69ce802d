import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createSecureServer, type Http2SecureServer } from 'node:http2'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { makeCertificate } from './certificate.ts'

const DIST = fileURLToPath(new URL('../../../apps/site/dist/', import.meta.url))

/** What static hosts compress; fonts and unknown types they send as they are. */
const TYPES: Readonly<Record<string, { readonly type: string; readonly compressed: boolean }>> = {
  '.css': { type: 'text/css', compressed: true },
  '.html': { type: 'text/html', compressed: true },
  '.js': { type: 'text/javascript', compressed: true },
  '.json': { type: 'application/json', compressed: true },
  '.svg': { type: 'image/svg+xml', compressed: true },
  '.woff2': { type: 'font/woff2', compressed: false },
}
const OTHER = { type: 'application/octet-stream', compressed: false }

/** What was sent for one request: head and body. */
export interface Sent {
  readonly path: string
  readonly bytes: number
}

export interface Host {
  readonly url: string
  readonly sent: Sent[]
  readonly server: Http2SecureServer
}

/** Serves the built site as static hosts do, over HTTP/2, with other data to search; notes what it sends. */
export async function serve(data: ReadonlyMap<string, Uint8Array>): Promise<Host> {
  const sent: Sent[] = []
  const server = createSecureServer(makeCertificate(), (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const body = read(path, data)
    if (!body) {
      response.writeHead(404).end()
      return
    }
    const { type, compressed } = TYPES[extname(path) || '.html'] ?? OTHER
    const packed = compressed ? gzipSync(body) : body
    response.writeHead(200, {
      'Content-Type': type,
      'Content-Length': packed.length,
      'Cache-Control': 'public, max-age=600',
      ...(compressed ? { 'Content-Encoding': 'gzip' } : {}),
    })
    response.end(packed)
    sent.push({ path, bytes: packed.length + HEAD })
  }).listen(0)
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('no address')
  return { url: `https://localhost:${address.port}`, sent, server }
}

/** Bytes of the lines above a body, about. */
const HEAD = 200

function read(path: string, data: ReadonlyMap<string, Uint8Array>): Uint8Array | undefined {
  const [, name] = /^\/search-data\/[^/]+\/(.+)$/.exec(path) ?? []
  if (name !== undefined) return data.get(name)
  try {
    return readFileSync(join(DIST, path, path.endsWith('/') ? 'index.html' : ''))
  } catch {
    return undefined
  }
}
