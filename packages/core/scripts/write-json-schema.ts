import { writeFileSync } from 'node:fs'
import { z } from 'zod'
import { articleSchema, corpusSchema, manifestSchema, overridesSchema } from '../dist/schema/index.js'

/** Writes the JSON Schemas beside the zod schemas they are made from. */
const schemas = { article: articleSchema, corpus: corpusSchema, manifest: manifestSchema, entities: overridesSchema }

for (const [name, schema] of Object.entries(schemas)) {
  const file = new URL(`../dist/schema/${name}.schema.json`, import.meta.url)
  writeFileSync(file, `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`)
}
