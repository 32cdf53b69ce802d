import type { Mention } from '../mentions/index.js'
import type { Block, Sentence } from '../structure/index.js'
import type { NormalView } from '../text/index.js'
import type { CueWord } from './cues.js'
import type { Draft } from './draft.js'
import { findDrafts } from './find-drafts.js'
import type { Party } from './noun-phrase.js'
import { findAddressee, findSources } from './parties.js'
import type { Cue, Quote, QuoteOptions, Source, Speaker } from './quote.js'
import { read, spanOf } from './reading.js'
import { findSpeakers } from './speakers/find-speakers.js'
import type { Turn } from './speakers/sieve.js'

/**
 * Finds what is reported as said: the words, the word that reports them, and who speaks. One pass over the words of the
 * text, then a bounded look round each word that may report.
 */
export function findQuotes(
  view: NormalView,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  options: QuoteOptions = {},
): Quote[] {
  const reading = read(view, blocks, sentences, mentions)
  const drafts = findDrafts(reading)
  const parents = findParents(drafts)
  const turns = findSpeakers(reading, drafts, parents, options)
  const toSource = ({ range, mention, skip }: Party): Source => ({
    span: mention ? { start: mention.span.start, end: mention.span.end } : spanOf(reading, range, skip),
    mention: mention?.id ?? null,
  })
  return drafts.map((draft, index): Quote => {
    const parent = parents[index] ?? -1
    return {
      id: `q${index + 1}`,
      kind: draft.kind,
      span: spanOf(reading, draft.range, draft.skip),
      cue: draft.cue && toCue(draft.cue),
      speaker: toSpeaker(turns[index]),
      addressee: findAddressee(reading, draft),
      sources: findSources(reading, draft).map(toSource),
      parent: parent < 0 ? null : `q${parent + 1}`,
      rule: draft.rule,
    }
  })

  function toSpeaker(turn: Turn | undefined): Speaker | null {
    if (!turn?.party || turn.rule === null) return null
    return { ...toSource(turn.party), name: turn.name, rule: turn.rule }
  }
}

function toCue({ span, verb, phrase, form, negated }: CueWord): Cue {
  const denies = verb?.verb.class === 'deny'
  return {
    span,
    verb: verb?.verb.key ?? phrase?.key ?? '',
    class: verb?.verb.class ?? 'attribution',
    form,
    negated: negated !== denies,
  }
}

/** For each report, in text order, the index of the smallest one around it, or -1. */
function findParents(drafts: readonly Draft[]): number[] {
  const open: number[] = []
  return drafts.map(({ range }, index) => {
    while (open.length > 0 && (drafts[open.at(-1) as number] as Draft).range.end < range.end) open.pop()
    const parent = open.at(-1) ?? -1
    open.push(index)
    return parent
  })
}
