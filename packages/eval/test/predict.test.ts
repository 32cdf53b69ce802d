import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArticle } from '@corpus/core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { countSpeakers } from '../src/speakers.ts'

const PREDICT = fileURLToPath(new URL('../src/predict.ts', import.meta.url))
const EVAL = fileURLToPath(new URL('../../../../shared/eval', import.meta.url))
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-predict-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const node = (...args: string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' })

describe('predict', () => {
  test('writes a file of the gold shape for each text', () => {
    writeFileSync(join(folder, 'a.txt'), 'عنوان الخبر\nبدأ العمل في يوم 23 يوليو بعد استكمال الإجراءات.')
    writeFileSync(
      join(folder, 'meta.jsonl'),
      '{"id": "a", "referenceDate": "2019-08-01"}\n{"id": "b", "referenceDate": null}\n',
    )
    const { status, stdout } = node(PREDICT, folder, join(folder, 'out'))
    expect([status, stdout]).toEqual([0, ''])
    expect(readdirSync(join(folder, 'out'))).toEqual(['a.json'])
    expect(JSON.parse(readFileSync(join(folder, 'out/a.json'), 'utf8'))).toEqual({
      blocks: [
        { start: 0, end: 11, type: 'headline' },
        { start: 12, end: 60, type: 'lead' },
      ],
      published: null,
      dates: [{ start: 25, end: 37, iso: null, isoRef: '2019-07-23' }],
      agencies: [],
      persons: [],
      places: [],
      organisations: [],
      quotes: [],
      meetings: [],
    })
  })

  test.each([
    ['no folder', [], /two folders are needed/],
    ['a folder that is not there', ['/nowhere', '/nowhere/out'], /not a folder: \/nowhere/],
  ])('%s', (_, args, message) => {
    const { status, stderr } = node(PREDICT, ...args)
    expect(status).toBe(2)
    expect(stderr).toMatch(message)
    expect(stderr).toContain('usage:')
  })

  test('--help', () => {
    expect(node(PREDICT, '--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('usage:') })
  })
})

/** What the layers must reach on each set, as the scorer names it: spans by F1, values by the share that is right. */
const LEAST: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  seeds: {
    'block type by line (strict)': 1,
    'published (all docs, exact)': 1,
    'date value (exact)': 1,
    'persons exact': 0.98,
    'places exact': 0.95,
    'quotes overlap': 0.92,
    'quote speaker name': 0.95,
    'meetings (participants F1>=0.5)': 1,
    'meeting all participants': 1,
    'meeting place': 1,
    'meeting date': 1,
  },
  dev: {
    'block type by line (strict)': 0.96,
    'published (all docs, exact)': 1,
    'dates exact': 0.92,
    'dates overlap': 0.96,
    'date value (exact)': 0.95,
    'agencies exact': 0.92,
    'persons exact': 0.88,
    'persons overlap': 0.93,
    'places exact': 0.88,
    'organisations exact': 0.75,
    'person role (given or null)': 0.85,
    'person canonical name': 0.92,
    'quotes overlap': 0.85,
    'quotes exact': 0.62,
    'quote kind': 0.88,
    'quote cue (overlap)': 0.85,
    'quote speaker name': 0.88,
    'meetings (participants F1>=0.5)': 1,
  },
}
const LEAST_WITH_REFERENCE = { 'date value (exact)': 0.93 }

/** The gold annotations are not part of the project; without them these are skipped, and the report says so. */
describe.skipIf(!existsSync(EVAL))('against the gold annotations', () => {
  const score = (set: string, ...options: string[]) => {
    node(PREDICT, join(EVAL, set), join(folder, set))
    const { stdout } = node(join(EVAL, 'score.mjs'), join(EVAL, set), join(folder, set), '--json', ...options)
    const { accuracy, spans } = JSON.parse(stdout)
    return (key: string): number =>
      accuracy[key]?.acc ?? spans.find(({ task }: { task: string }) => task === key)?.F1 ?? Number.NaN
  }

  test.each(Object.entries(LEAST))('%s', (set, least) => {
    const reached = score(set)
    for (const [key, figure] of Object.entries(least)) expect.soft(reached(key), key).toBeGreaterThanOrEqual(figure)
  })

  test('dev, told the date of the article', () => {
    const reached = score('dev', '--ref')
    for (const [key, figure] of Object.entries(LEAST_WITH_REFERENCE)) {
      expect.soft(reached(key), key).toBeGreaterThanOrEqual(figure)
    }
  })

  test.each([
    ['seeds', 1, 0.6],
    ['dev', 0.96, 0.6],
  ])('speakers named only when sure: %s', (set, precision, recall) => {
    const { right, named, quotes } = countSpeakers(join(EVAL, set), 'high')
    expect(right / named).toBeGreaterThanOrEqual(precision)
    expect(right / quotes).toBeGreaterThanOrEqual(recall)
  })

  test('seeds: sentences are cut where the gold cuts them', () => {
    const { articles } = JSON.parse(readFileSync(join(EVAL, 'seeds/sentences.json'), 'utf8'))
    for (const id of ['000', '003']) {
      const { sentences } = parseArticle(readFileSync(join(EVAL, `seeds/${id}.txt`), 'utf8'))
      const gold = articles[id].sentences.map(({ start, end }: { start: number; end: number }) => ({ start, end }))
      expect(sentences.map(({ span }) => span)).toEqual(gold)
    }
  })
})
