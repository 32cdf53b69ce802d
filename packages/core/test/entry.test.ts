import { expect, test } from 'vitest'
import * as exporting from '../src/export/index.js'
import * as entry from '../src/index.js'
import * as schema from '../src/schema/index.js'
import * as search from '../src/search/index.js'

test('the main entry exports these values and no others', () => {
  expect(Object.keys(entry).sort()).toEqual([
    'ID_PATTERN',
    'blockKinds',
    'buildCorpus',
    'compareArticles',
    'decodeText',
    'defaultManifest',
    'diagnose',
    'diagnosticCodes',
    'eventsOf',
    'findEntities',
    'foldLevels',
    'identityByName',
    'identityIn',
    'isDay',
    'linkEvents',
    'listQuotes',
    'newNameSearch',
    'newQuoteSearch',
    'normalize',
    'parseArticle',
    'parseBytes',
    'readDates',
    'rights',
    'segment',
    'splitSentences',
    'toId',
    'tokenize',
  ])
})

test('the schema entry exports schemas only', () => {
  for (const [name, value] of Object.entries(schema)) {
    expect(name).toMatch(/Schema$/)
    expect(value).toHaveProperty('safeParse')
  }
})

test('the search entry exports these values and no others', () => {
  expect(Object.keys(search).sort()).toEqual([
    'LONGEST_QUOTATION',
    'concordance',
    'explainQueryError',
    'indexBuilder',
    'loadAhead',
    'meet',
    'openIndex',
    'openPacked',
    'packIndex',
    'parseQuery',
    'placeWords',
    'placesIn',
    'queryErrors',
    'queryLimits',
    'search',
    'snippetOf',
    'spansOfPlaces',
    'spellNames',
    'termLevels',
    'terms',
    'toSearchDocument',
    'toSearchDocuments',
    'verdicts',
    'verify',
  ])
})

test('the export entry exports these values and no others', () => {
  expect(Object.keys(exporting).sort()).toEqual([
    'citationFormats',
    'isolate',
    'newCiter',
    'textFragment',
    'toCsl',
    'toHtml',
  ])
})
