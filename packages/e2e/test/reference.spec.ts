import { expect, test } from '@playwright/test'

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly schema: { readonly examples?: readonly string[] }
}

/** The examples of the reference are of the default corpus. */
test('every example of the reference finds something', async ({ request }) => {
  const document = (await (await request.get('/openapi.json')).json()) as {
    paths: Readonly<Record<string, { get?: { parameters?: readonly Parameter[] } }>>
  }
  const asked: string[] = []
  for (const [path, { get }] of Object.entries(document.paths)) {
    const given = (get?.parameters ?? []).filter(({ schema }) => schema.examples)
    const most = Math.max(0, ...given.map(({ schema }) => schema.examples?.length ?? 0))
    for (let nth = 0; nth < most; nth++) {
      let address = path
      const query = new URLSearchParams(path === '/v1/search' ? { q: 'وزير' } : {})
      for (const { name, in: place, schema } of given) {
        const value = schema.examples?.[nth] ?? schema.examples?.[0] ?? ''
        if (place === 'path') address = address.replace(`{${name}}`, encodeURIComponent(value))
        else query.set(name, value)
      }
      asked.push(query.size > 0 ? `${address}?${query}` : address)
    }
  }
  expect(asked.length).toBeGreaterThan(10)
  for (const address of asked) expect([address, (await request.get(address)).status()]).toEqual([address, 200])
})
