import type { Article } from '../article.js'
import type { Encoding } from '../decode.js'
import type { Entity } from './entities/index.js'
import type { ArticleLink } from './link-events.js'
import type { Manifest, Names, Rights } from './manifest.js'

/** An article of a corpus with the facts from the manifest, cut down to what its rights allow. */
export interface CorpusArticle {
  readonly id: string
  /** Name of the file in the corpus folder; for `metadata` made from the id, since a name may be a headline. */
  readonly file: string
  readonly encoding: Encoding
  readonly lang: 'ar'
  readonly dir: 'rtl'
  readonly rights: Rights
  /** The headline, else the manifest's title; null if there is neither. */
  readonly title: string | null
  readonly outlet: Names | null
  readonly author: string | null
  readonly url: string | null
  /** ISO 8601, as far as the text states it. */
  readonly published: string | null
  /** The day the text was taken, from the manifest. */
  readonly referenceDate: string | null
  /** The first sentence of the lead, at most 600 code units; null where the text is not shown. */
  readonly opening: string | null
  /** Null for `metadata`; for `excerpt` the article ends after the first two sentences of its lead. */
  readonly article: Article | null
}

export interface Corpus {
  readonly manifest: Omit<Manifest, 'articles'>
  /** In the order of their ids. */
  readonly articles: readonly CorpusArticle[]
  /** Who is who in what the rights of the articles show, by kind and slug. */
  readonly entities: readonly Entity[]
  /** Articles of one event, or likely of one visit, by what is shown of them. */
  readonly links: readonly ArticleLink[]
  /** Changes when a text, the manifest or the overrides change. */
  readonly digest: string
}
