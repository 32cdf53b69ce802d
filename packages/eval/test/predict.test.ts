import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArticle } from '@corpus/core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

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

/** The gold annotations are not part of the project; without them these are skipped, and the report says so. */
describe.skipIf(!existsSync(EVAL))('against the gold annotations', () => {
  const score = (set: string) => {
    node(PREDICT, join(EVAL, set), join(folder, set))
    const { accuracy, spans } = JSON.parse(
      node(join(EVAL, 'score.mjs'), join(EVAL, set), join(folder, set), '--json').stdout,
    )
    return (key: string): number =>
      accuracy[key]?.acc ?? spans.find(({ task }: { task: string }) => task === key)?.F1 ?? Number.NaN
  }

  test('seeds: every block and the date of publication', () => {
    const accuracy = score('seeds')
    expect(accuracy('block type by line (strict)')).toBe(1)
    expect(accuracy('published (all docs, exact)')).toBe(1)
  })

  test('development texts: block types by line, and the date of publication', () => {
    const accuracy = score('dev')
    expect(accuracy('block type by line (strict)')).toBeGreaterThanOrEqual(0.9)
    expect(accuracy('published (all docs, exact)')).toBe(1)
  })

  test('seeds: both meetings with their people, the dated one alone dated, no place made up', () => {
    const accuracy = score('seeds')
    for (const key of [
      'meetings (participants F1>=0.5)',
      'meeting all participants',
      'meeting place',
      'meeting date',
    ]) {
      expect(accuracy(key), key).toBe(1)
    }
  })

  test('development texts: meetings by their people', () => {
    expect(score('dev')('meetings (participants F1>=0.5)')).toBeGreaterThanOrEqual(0.8)
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
