import { describe, expect, test } from 'vitest'
import { foldLatin } from './fold-latin.js'
import { romanize } from './romanize.js'
import { distanceOf } from './same-sound.js'

const spellings = new Map([
  ['بسام', 'bassam'],
  ['صباغ', 'sabbagh'],
])

describe('romanize', () => {
  test.each([
    ['بسام الصباغ', 'Bassam al-Sabbagh', 'spellings'],
    ['بسام الحداد', 'Bassam al-Hadad', 'scheme'],
    ['عبد الله بن سالم', 'Abdullah bin Salam', 'scheme'],
    ['أبو زيد', 'Abu Zid', 'scheme'],
    ['وزارة الخارجية', 'Wazara al-Kharjiya', 'scheme'],
    ['ABC', 'ABC', 'spellings'],
    ['constructor', 'constructor', 'spellings'],
    ['', '', 'spellings'],
  ] as const)('%s', (name, latin, by) => {
    expect(romanize(name, spellings)).toEqual({ name: latin, by })
  })

  test('a word without an end', () => {
    expect(romanize('ال'.repeat(50_000)).by).toBe('scheme')
  })
})

describe('distanceOf', () => {
  test.each([
    ['صباغ', 'sabbagh'],
    ['صباغ', 'sabagh'],
    ['قذافي', 'gaddafi'],
    ['قذافي', 'qadhafi'],
    ['جبير', 'jubeir'],
    ['شكري', 'shoukry'],
    ['نتنياهو', 'netanyahu'],
    ['ترامب', 'trump'],
  ])('%s may be written %s', (arabic, latin) => {
    expect(distanceOf(arabic, latin)).toBe(0)
  })

  test.each([
    ['صباغ', 'haddad'],
    ['حسن', 'jason'],
    ['سالم', 'salim al'],
    ['', 'a'],
    ['ا'.repeat(50), 'a'.repeat(50)],
  ])('%s is not written %s', (arabic, latin) => {
    expect(distanceOf(arabic, latin)).toBeNull()
  })
})

test('marks and signs of transliteration are folded', () => {
  expect(['Ṣabbāgh', 'ʿAbd al-Raḥmān', 'Erdoğan', 'Diyarbakır', 'Şanlıurfa'].map(foldLatin)).toEqual([
    'sabbagh',
    'abd al-rahman',
    'erdogan',
    'diyarbakir',
    'sanliurfa',
  ])
})
