import type { Draft } from '../draft.js'
import type { QuoteOptions } from '../quote.js'
import type { Reading } from '../reading.js'
import { bySource } from './attributed.js'
import { beforeColon } from './before-colon.js'
import { beforeVerb } from './before-verb.js'
import { comesIn } from './comes-in.js'
import { byContinuation } from './continuation.js'
import { readDirectory } from './directory.js'
import { ofMainVerb } from './main-verb.js'
import { ofNeighbour } from './neighbour.js'
import { ofOtherVerb } from './other-verb.js'
import { relayed } from './relayed.js'
import { resolveName } from './resolve-name.js'
import { LOOK_BACK, type Sieve, type Turn } from './sieve.js'
import { bySubject } from './subject.js'

/** The sieves in their order: the first that finds somebody decides. */
const SIEVES: readonly Sieve[] = [
  beforeColon,
  bySource,
  relayed,
  comesIn,
  bySubject,
  beforeVerb,
  ofOtherVerb,
  ofNeighbour,
  ofMainVerb,
  byContinuation,
]

/** Who speaks: a turn for each report, in their order. `parents` gives for each report the one that it stands in, or -1. */
export function findSpeakers(
  reading: Reading,
  drafts: readonly Draft[],
  parents: readonly number[],
  { precision = 'normal' }: QuoteOptions,
): Turn[] {
  const directory = readDirectory(reading)
  const cueAt = (draft: Draft | undefined): number => draft?.cue?.at ?? draft?.range.first ?? -1
  // In the order of the cues: a trailing attribution speaks after what stands inside its report.
  const order = [...drafts.keys()].sort((a, b) => cueAt(drafts[a]) - cueAt(drafts[b]))
  const turns: Turn[] = []
  const found = new Map<number, Turn>()
  for (const index of order) {
    const draft = drafts[index] as Draft // a key of drafts
    const parent = drafts[parents[index] ?? -1]
    const nested = parent !== undefined && cueAt(parent) < cueAt(draft)
    const turn = toTurn(draft, nested)
    turns.push(turn)
    found.set(index, turn)
  }
  return drafts.flatMap((_, index) => {
    const turn = found.get(index)
    if (!turn) return []
    return precision === 'high' && !turn.sure ? [{ ...turn, party: null, name: null, rule: null }] : [turn]
  })

  function toTurn(draft: Draft, nested: boolean): Turn {
    for (const { rule, find, sure } of isPassive(draft) ? [] : SIEVES) {
      const party = find(reading, draft, turns)
      if (!party) continue
      const resolved = resolveName(reading, directory, party, turns)
      const from = turns.slice(-LOOK_BACK).findLast((turn) => turn.party === party) // whose speaker goes on
      const held = sure(reading, party, draft) && resolved.sure && (from?.sure ?? true)
      return { draft, party, name: resolved.name, rule, nested, sure: held }
    }
    return { draft, party: null, name: null, rule: null, nested, sure: false }
  }
}

/** وُصف بأنه: what is described is not named behind the verb, so that the verb is passive and nobody speaks. */
function isPassive({ cue, range }: Draft): boolean {
  const finite = cue?.form === 'perfect' || cue?.form === 'imperfect'
  return finite && cue.verb?.verb.takes.includes('as') === true && !cue.verb.pronoun && range.first <= cue.end + 2
}
