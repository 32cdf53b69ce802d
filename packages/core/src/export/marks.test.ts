import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutAt, type Mark, withMarks } from './marks.js'

const SOURCE = '0123456789'
const WHOLE = { start: 0, end: SOURCE.length }
/** `a 2-5` is a mark that may be cut, `A 2-5` one that may not. */
function marks(...forms: readonly string[]): Mark[] {
  return forms.map((form) => {
    const [name = '', start, end] = form.split(/[ -]/)
    const mark = { span: { start: Number(start), end: Number(end) }, open: `<${name}>`, close: `</${name}>` }
    return name === name.toLowerCase() ? { ...mark, again: `<${name} again>` } : mark
  })
}
const show = (...forms: readonly string[]): string => withMarks(SOURCE, WHOLE, cutAt([WHOLE], marks(...forms))[0] ?? [])

describe('withMarks', () => {
  test.each([
    ['one beside another', ['a 1-3', 'b 3-5'], '0<a>12</a><b>34</b>56789'],
    ['one in another', ['b 2-3', 'a 1-5'], '0<a>1<b>2</b>34</a>56789'],
    ['two of one length, as given', ['a 1-5', 'b 1-5'], '0<a><b>1234</b></a>56789'],
    ['crossing: the later is cut', ['a 1-5', 'b 3-7'], '0<a>12<b>34</b></a><b again>56</b>789'],
    ['what may not be cut is left out', ['a 1-5', 'B 3-7'], '0<a>1234</a>56789'],
    ['a rest and what begins beside it', ['a 1-5', 'b 3-7', 'c 5-6'], '0<a>12<b>34</b></a><b again><c>5</c>6</b>789'],
    ['all', ['a 0-10'], '<a>0123456789</a>'],
  ])('%s', (_, forms, html) => {
    expect(show(...forms)).toBe(html)
  })
})

test('marks are cut at borders and open again behind them', () => {
  const borders = [
    { start: 0, end: 4 },
    { start: 5, end: 10 },
  ]
  const pieces = cutAt(borders, marks('a 2-7', 'B 3-6', 'c 4-8'))
  expect(borders.map((border, index) => withMarks(SOURCE, border, pieces[index] ?? []))).toEqual([
    '01<a>23</a>',
    '<a again><c>56</c></a><c again>7</c>89',
  ])
})

test('of any marks: tags nest, and without them it is the text', () => {
  const form = fc
    .tuple(fc.constantFrom(...'abcABC'), fc.nat(9), fc.integer({ min: 1, max: 10 }))
    .map(([name, start, length]) => `${name} ${start}-${Math.min(10, start + length)}`)
  fc.assert(
    fc.property(fc.array(form, { maxLength: 8 }), (forms) => {
      const html = show(...forms)
      expect(html.replace(/<[^>]*>/g, '')).toBe(SOURCE)
      const open: string[] = []
      for (const [, end, name = ''] of html.matchAll(/<(\/?)(\w)(?: again)?>/g)) {
        if (end === '/') expect(open.pop()).toBe(name)
        else open.push(name)
      }
      expect(open).toEqual([])
    }),
    { numRuns: 2000 },
  )
})
