import type { BlockKind, EntityKind, LatinName, MergeRule, Rights } from '@corpus/core'
import type { QuoteMessages } from './quote-messages'
import type { SearchMessages } from './search-messages'

/** Everything the interface says, in one language. */
export interface Messages {
  readonly lang: 'ar' | 'en'
  readonly dir: 'ltr' | 'rtl'
  /** Before every path of this language. */
  readonly prefix: '' | '/en'
  readonly skip: string
  readonly home: string
  readonly reference: string
  /** The other language's name, in that language. */
  readonly otherLanguage: string
  readonly glance: string
  readonly articles: string
  readonly sentences: string
  readonly outlets: string
  readonly dated: string
  readonly untitled: string
  readonly noOutlet: string
  readonly noDate: string
  readonly noText: string
  readonly excerpt: string
  readonly repeated: (times: number) => string
  readonly navigation: string
  readonly about: string
  readonly outlet: string
  readonly author: string
  readonly published: string
  readonly file: string
  readonly encoding: string
  readonly rights: string
  readonly rightsNames: Readonly<Record<Rights, string>>
  readonly original: string
  readonly data: string
  readonly text: string
  readonly agencies: string
  readonly remarks: string
  readonly noRemarks: string
  readonly times: string
  readonly timesNote: string
  readonly asWritten: string
  readonly value: string
  readonly noValue: string
  /** What a value was worked out from. */
  readonly basis: string
  readonly resolvedBy: Readonly<Record<'published' | 'referenceDate' | 'text', string>>
  readonly timeKinds: Readonly<Record<'date' | 'duration' | 'recurrence', string>>
  readonly structure: string
  readonly structureNote: string
  readonly kind: string
  readonly place: string
  readonly rule: string
  readonly words: string
  readonly kinds: Readonly<Record<BlockKind, string>>
  /** Headings of the lists. */
  readonly entities: Readonly<Record<EntityKind, string>>
  readonly entityNote: string
  readonly noEntities: string
  /** Of a list that goes over several pages. */
  readonly pages: {
    readonly label: string
    readonly previous: string
    readonly next: string
    readonly place: (page: string, last: string) => string
  }
  readonly mentions: string
  readonly forms: string
  readonly roles: string
  readonly rolesNote: string
  readonly undated: string
  readonly context: string
  readonly sentence: (number: string) => string
  readonly head: string
  readonly firstMentions: (count: string) => string
  readonly latinBy: Readonly<Record<LatinName['by'], string>>
  readonly country: string
  readonly merges: string
  readonly mergesNote: string
  readonly names: string
  readonly evidence: string
  readonly mergeRules: Readonly<Record<MergeRule, string>>
  /** On the card of a name. */
  readonly stands: string
  readonly role: string
  readonly foundByRule: string
  readonly foundByModel: (score: string) => string
  readonly everyMention: string
  readonly close: string
  /** What a card is called. */
  readonly whoIs: (name: string) => string
  readonly quotes: QuoteMessages
  readonly search: SearchMessages
  readonly missing: string
  readonly missingText: string
  readonly footer: string
}
