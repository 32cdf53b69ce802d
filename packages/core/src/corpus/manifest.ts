/** How much of an article may be shown: all of it, its head and two sentences, or its bibliographic facts only. */
export const rights = ['full', 'excerpt', 'metadata'] as const
export type Rights = (typeof rights)[number]

/** One name in both languages of the interface. */
export interface Names {
  readonly ar: string
  readonly en: string
}

/** What is known of an article besides its text. */
export interface ArticleFacts {
  /** For texts without a headline, and for articles whose text is not shown. */
  readonly title?: string | undefined
  readonly outlet?: Names | undefined
  readonly author?: string | undefined
  /** The publisher's page. */
  readonly url?: string | undefined
  readonly rights?: Rights | undefined
  /** The day the text was taken, `YYYY-MM-DD`; dates that the text leaves open are counted from it. */
  readonly referenceDate?: string | undefined
}

/** `corpus.json` in a corpus folder. */
export interface Manifest {
  readonly title: Names
  readonly description?: Names | undefined
  /** For articles that do not say otherwise. */
  readonly rights: Rights
  /** By the file's name without `.txt`, or the article's id. */
  readonly articles?: Readonly<Record<string, ArticleFacts>> | undefined
}

/** For a folder that has no `corpus.json`. */
export const defaultManifest: Manifest = {
  title: { ar: 'مدونة نصية', en: 'Corpus' },
  rights: 'full',
}
