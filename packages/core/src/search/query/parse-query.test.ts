import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseQuery, queryLimits } from './parse-query.js'
import type { Query } from './query.js'

const FIELDS = ['block', 'date', 'speaker', 'quote']

/** A query in brackets, as a reader would check it. */
function show(query: Query): string {
  switch (query.kind) {
    case 'word':
      return `${query.text}${query.prefix ? '*' : ''}${query.level ? `/${query.level}` : ''}`
    case 'phrase':
      return `"${query.words.map((word) => (word ? show(word) : '_')).join(' ')}"`
    case 'near':
      return `(${show(query.first)} ~${query.distance} ${show(query.second)})`
    case 'not':
      return `!${show(query.part)}`
    case 'field':
      return `${query.field}${{ is: '=', before: '<', after: '>' }[query.test]}${query.value ?? '?'}`
    case 'within':
      return `(${show(query.part)} in ${show(query.field)})`
    default:
      return `(${query.parts.map(show).join(query.kind === 'and' ? ' & ' : ' | ')})`
  }
}

function read(text: string): string {
  const parsed = parseQuery(text, FIELDS)
  if (parsed.ok) return show(parsed.query)
  const { code, span, expected } = parsed.error
  return `${code} at ${span.start}: ${expected.join(', ')}`
}

describe('a query', () => {
  test.each([
    ['words', 'وزير الخارجية', '(وزير & الخارجية)'],
    ['a phrase, in three kinds of marks', '"مجلس الأمن" «في دمشق» “غدا”', '("مجلس الأمن" & "في دمشق" & غدا)'],
    ['operators, AND before OR', 'أ OR ب ج', '(أ | (ب & ج))'],
    ['brackets', '(أ OR ب) ج', '((أ | ب) & ج)'],
    ['Arabic operators with a stroke', 'دمشق /أو بيروت /و /ليس حلب', '(دمشق | (بيروت & !حلب))'],
    ['Arabic operators without one are words', 'دمشق أو بيروت', '(دمشق & أو & بيروت)'],
    ['a hyphen for NOT', 'دمشق -حلب', '(دمشق & !حلب)'],
    ['a hyphen inside a word joins a phrase', 'ولي-العهد', '"ولي العهد"'],
    ['near', 'وزير NEAR/3 "مجلس الأمن"', '(وزير ~3 "مجلس الأمن")'],
    ['a prefix', 'اقتصاد*', 'اقتصاد*'],
    ['levels', '=وزير وزير/stem', '(وزير/exact & وزير/stem)'],
    ['fields', 'speaker:"عباس عراقجي" before:2024-11', '(speaker=عباس عراقجي & date<2024-11)'],
    ['within a field', 'النووي within speaker:عراقجي', '(النووي in speaker=عراقجي)'],
    ['within any stretch of a field', '(حرب سلام) within quote', '((حرب & سلام) in quote=?)'],
    ['tokens', '[lemma="وزير"] [] [word="الخارجية"]', '"وزير/lemma _ الخارجية/exact"'],
    ['words that JavaScript knows', 'constructor toString', '(constructor & toString)'],
    ['Latin names and addresses', 'NATO http://a.org/b', '(NATO & http://a.org/b)'],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test.each(['دمشق – بيروت', 'دمشق ـ بيروت', 'دمشق . بيروت', 'دمشق - بيروت', '؟ دمشق بيروت !'])(
    'signs alone are passed over: %s',
    (text) => {
      expect(read(text)).toBe('(دمشق & بيروت)')
    },
  )

  test('a sign is no value of a field', () => {
    expect(read('speaker:– دمشق')).toBe('no-word at 8: word')
  })

  test.each([
    ['nothing', '', 'unexpected at 0: word, ", ('],
    ['an open phrase', 'دمشق "مجلس', 'unclosed at 5: "'],
    ['an open bracket', '(دمشق', 'unclosed at 5: )'],
    ['a bracket too many', 'دمشق)', 'unexpected at 4: AND, OR, word'],
    ['an operator without its word', 'دمشق OR', 'unexpected at 7: word, ", ('],
    ['a field that is not there', 'author:س', 'unknown-field at 0: block, date, speaker, quote'],
    ['a field without a word', 'speaker:"،"', 'no-word at 8: word'],
    ['no date', 'before:أمس', 'date at 7: YYYY, YYYY-MM, YYYY-MM-DD'],
    ['no month', 'before:2024-13', 'date at 7: YYYY, YYYY-MM, YYYY-MM-DD'],
    ['too far', 'أ NEAR/99 ب', 'distance at 2: NEAR/0 – NEAR/30'],
    ['a short prefix', 'و*', 'short-prefix at 0: 2'],
    [
      'a token attribute that is not there',
      '[pos="x"]',
      'unknown-level at 0: word, exact, folded, clitic, lemma, stem, root',
    ],
    ['only signs', '؟', 'no-word at 0: word'],
  ])('names the place and what was expected: %s', (_, text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test('is refused when it is too long, too deep or has too many words', () => {
    expect(read('و'.repeat(10_000))).toMatch(/^too-long/)
    expect(read(`${'('.repeat(100)}أ${')'.repeat(100)}`)).toMatch(/^too-deep/)
    expect(read('NOT '.repeat(100))).toMatch(/^too-deep/)
    expect(read('أ '.repeat(queryLimits.words + 1))).toMatch(/^too-many-words/)
  })

  test('any string is read or refused', () => {
    const piece = fc.constantFrom(
      ...'()[]"«»-*=:/ ',
      'AND',
      'OR',
      'NOT',
      'NEAR/2',
      'within',
      'block:',
      'before:',
      'وزير',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        const parsed = parseQuery(text, FIELDS)
        if (parsed.ok) return
        expect(parsed.error.span.start).toBeGreaterThanOrEqual(0)
        expect(parsed.error.span.end).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 3000 },
    )
  })
})
