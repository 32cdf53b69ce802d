/** @jsxImportSource hono/jsx */
import type { OpenAPIHono } from '@hono/zod-openapi'
import { raw } from 'hono/html'
import { STYLE } from './docs-style.js'
import { problems } from './problem.js'

type Document = ReturnType<OpenAPIHono['getOpenAPI31Document']>
type Paths = NonNullable<Document['paths']>
type Operation = NonNullable<Paths[string]['get']>
type Parameter = {
  readonly name: string
  readonly in: string
  readonly description?: string
  readonly required?: boolean
  readonly schema?: object
}
type Media = { readonly schema?: object }

/** The reference page: the OpenAPI document as plain HTML, with nothing fetched from anywhere. */
export function docsPage(document: Document): string {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    (['get', 'post'] as const).flatMap((method) => {
      const operation = item[method]
      return operation ? [{ path, method, operation }] : []
    }),
  )
  const schemas = Object.entries(document.components?.schemas ?? {})
  const page = (
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Corpus API</title>
        <style>{raw(STYLE)}</style>
      </head>
      <body>
        <header>
          <h1>
            {document.info.title} API <small>{document.info.version}</small>
          </h1>
          <p>{withCode(document.info.description)}</p>
          <p>
            <a href="/openapi.json">openapi.json</a> · <a href="/en/">the site</a> ·{' '}
            <a href="/" lang="ar" dir="rtl" hreflang="ar">
              الموقع
            </a>
          </p>
          <nav aria-label="Operations">
            <ul>
              {operations.map(({ path, method, operation }) => (
                <li>
                  <a href={`#${operation.operationId}`}>
                    <code>
                      {method.toUpperCase()} {path}
                    </code>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main>
          {operations.map(({ path, method, operation }) => (
            <OperationSection path={path} method={method} operation={operation} />
          ))}
          <section id="problems">
            <h2>Problems</h2>
            <Table label="Problems" head={['code', 'status', 'meaning']}>
              {Object.entries(problems).map(([code, { status, en, ar }]) => (
                <tr id={code}>
                  <td>
                    <code>{code}</code>
                  </td>
                  <td>{status}</td>
                  <td>
                    {withCode(en)}
                    <p lang="ar" dir="rtl">
                      {ar}
                    </p>
                  </td>
                </tr>
              ))}
            </Table>
          </section>
          <section id="schemas">
            <h2>Schemas</h2>
            {schemas.map(([name, schema]) => (
              <details id={`schema-${name}`}>
                <summary>
                  <code>{name}</code>
                </summary>
                <pre tabindex={0}>{JSON.stringify(schema, null, 2)}</pre>
              </details>
            ))}
          </section>
        </main>
      </body>
    </html>
  )
  return `<!doctype html>${page}`
}

function OperationSection({ path, method, operation }: { path: string; method: string; operation: Operation }) {
  const parameters = (operation.parameters ?? []) as readonly Parameter[]
  const content = (operation.requestBody as { content?: Record<string, Media> } | undefined)?.content
  return (
    <section id={operation.operationId}>
      <h2>
        <code>
          {method.toUpperCase()} {path}
        </code>
      </h2>
      <p>{operation.summary}</p>
      {parameters.length > 0 && (
        <Table label={`Parameters of ${operation.operationId}`} head={['parameter', 'in', 'value', 'meaning']}>
          {parameters.map((parameter) => (
            <tr>
              <td>
                <code>{parameter.name}</code>
                {parameter.required ? ' (required)' : ''}
              </td>
              <td>{parameter.in}</td>
              <td>{typeOf(parameter.schema)}</td>
              <td>{withCode(parameter.description)}</td>
            </tr>
          ))}
        </Table>
      )}
      {content && (
        <Table label={`Body of ${operation.operationId}`} head={['body', 'value']}>
          {Object.entries(content).map(([type, { schema }]) => (
            <tr>
              <td>
                <code>{type}</code>
              </td>
              <td>{typeOf(schema)}</td>
            </tr>
          ))}
        </Table>
      )}
      <Table label={`Answers of ${operation.operationId}`} head={['answer', 'value', 'meaning']}>
        {Object.entries(operation.responses ?? {}).map(([status, response]) => {
          const [type, media] = Object.entries((response as { content?: Record<string, Media> }).content ?? {})[0] ?? []
          return (
            <tr>
              <td>{status}</td>
              <td>
                {type} {typeOf(media?.schema)}
              </td>
              <td>{withCode((response as { description?: string }).description)}</td>
            </tr>
          )
        })}
      </Table>
    </section>
  )
}

function Table({ label, head, children }: { label: string; head: readonly string[]; children: unknown }) {
  return (
    <section class="scroll" tabindex={0} aria-label={label}>
      <table>
        <thead>
          <tr>
            {head.map((title) => (
              <th scope="col">{title}</th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}

/** Sets what stands in backticks as code. */
function withCode(text: string | undefined) {
  return text?.split('`').map((part, index) => (index % 2 === 1 ? <code>{part}</code> : part))
}

/** A link to a named schema, or the type and its bounds. */
function typeOf(schema: object | undefined) {
  const { $ref, type, minimum, maximum, default: fallback, format } = (schema ?? {}) as Record<string, unknown>
  if (typeof $ref === 'string') {
    const name = $ref.split('/').at(-1)
    return (
      <a href={`#schema-${name}`}>
        <code>{name}</code>
      </a>
    )
  }
  const bounds = minimum === undefined ? '' : ` ${String(minimum)}–${String(maximum)}`
  const shown = fallback === undefined ? '' : `, default ${String(fallback)}`
  return `${String(type ?? '')}${format === undefined ? '' : ` (${String(format)})`}${bounds}${shown}`
}
