import { createHash } from 'node:crypto'
import { namesModel } from '@corpus/names-ar'
import { FormReader, toExample } from './examples.ts'
import { readTraining } from './training-text.ts'

/**
 * What the tagger that ships sees of its training text: a hash over the features of every word. It changes with the
 * text, the features and the word lists that they ask, and then the tagger must be trained again.
 */
export function fingerprint(shared: string): string {
  const reader = new FormReader(namesModel())
  const hash = createHash('sha256')
  for (const sentence of readTraining(shared)) {
    const { rows, gold } = toExample(sentence, reader)
    for (const row of rows) hash.update(row)
    hash.update(gold)
  }
  return hash.digest('hex')
}
