import { expect, test } from 'vitest'
import { tokenize } from '../../words/index.js'
import { readContext } from './context.js'
import { readForm } from './features.js'
import { LOOKS } from './name-look.js'
import { readNameWords } from './read-words.js'
import { LIST, makeLists } from './word-lists.js'

const lists = makeLists({ places: ['كاف الدور'], bodies: [] })
const clusters = { toMiddle: new Uint16Array(1), toCoarse: new Uint16Array(1), looks: new Int8Array(LOOKS) }

function contextOf(text: string): ReturnType<typeof readContext> {
  const words = readNameWords(text, tokenize(text))
  return readContext(
    words.map(({ form }) => readForm(form, { words: new Map(), clusters, lists })),
    words,
    lists,
  )
}

test('words of a listed phrase are marked', () => {
  const town = Math.log2(LIST.town)
  for (const place of ['أبو ظبي', 'كاف الدور']) {
    expect([...contextOf(`عاد إلى ${place}`).phrases]).toEqual([0, 0, 4 * town + 1, 4 * town + 3])
  }
})

test('a word of office before a name is seen from a distance, but not over a sign', () => {
  expect(contextOf('قال وزير الخارجية سامر').before[3]).toBeGreaterThan(0)
  expect(contextOf('قال وزير الخارجية ، سامر').before[4]).toBe(0)
  expect(contextOf('سامر وزير').after[0]).toBeGreaterThan(0)
})
