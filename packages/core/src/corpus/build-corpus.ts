import type { Article } from '../article.js'
import { ID_PATTERN, type ParseOptions, parseArticle } from '../parse.js'
import { parseBytes } from '../parse-bytes.js'
import type { Corpus, CorpusArticle } from './corpus.js'
import { digest } from './digest.js'
import { type EntityOptions, findEntities } from './entities/index.js'
import { identityIn } from './identity.js'
import { linkEvents } from './link-events.js'
import type { ArticleFacts, Manifest } from './manifest.js'
import { toExcerpt } from './rights.js'

/** A text of the corpus folder: its name, `.txt` included, and its bytes or its text. */
export interface CorpusFile {
  readonly name: string
  readonly content: string | Uint8Array
}

export interface CorpusOptions extends Pick<ParseOptions, 'names'>, EntityOptions {}

/**
 * Parses all texts, joins them with the manifest and finds who is who in them. What an article's rights do not allow is
 * not in the result.
 *
 * @throws RangeError when two files have the same id, the manifest names one article twice, or it or the overrides
 * speak of what is not there
 * @example
 * const corpus = buildCorpus([{ name: 'a.txt', content: 'عنوان\nنص الخبر.' }], defaultManifest)
 * corpus.articles[0]?.id // 'a'
 */
export function buildCorpus(files: readonly CorpusFile[], manifest: Manifest, options: CorpusOptions = {}): Corpus {
  const names = new Map<string, string>()
  const parts: string[] = [JSON.stringify(manifest)]
  if (options.overrides) parts.push(JSON.stringify(options.overrides))
  const factsOf = readFacts(manifest)
  const articles = files.map((file): CorpusArticle => {
    const id = toId(file.name)
    const other = names.get(id)
    if (other !== undefined) throw new RangeError(`two files have the id ${id}: ${other} and ${file.name}`)
    names.set(id, file.name)
    const article = toCorpusArticle(id, file, manifest, factsOf.get(id)?.facts ?? {}, options.names)
    parts.push(id, article.full.source)
    return article.shown
  })
  for (const [id, { name }] of factsOf) {
    if (!names.has(id)) throw new RangeError(`the manifest names an article that is not there: ${name}`)
  }
  const { articles: _, ...about } = manifest
  articles.sort((a, b) => (a.id < b.id ? -1 : 1))
  // what is not shown names nobody and links nothing
  const shown = articles.flatMap(({ id, article }) =>
    article ? [{ article, day: factsOf.get(id)?.facts.referenceDate }] : [],
  )
  const entities = findEntities(
    shown.map(({ article }) => article),
    options,
  )
  return {
    manifest: about,
    articles,
    entities,
    links: linkEvents(shown, identityIn(entities)),
    digest: digest(parts.join('\0')),
  }
}

/** What the manifest says of each article, by id. */
function readFacts({ articles = {} }: Manifest): ReadonlyMap<string, { name: string; facts: ArticleFacts }> {
  const byId = new Map<string, { name: string; facts: ArticleFacts }>()
  for (const [name, facts] of Object.entries(articles)) {
    const id = toId(name)
    const other = byId.get(id)?.name
    if (other !== undefined) throw new RangeError(`the manifest names one article twice: ${other} and ${name}`)
    byId.set(id, { name, facts })
  }
  return byId
}

/**
 * The id of a file: its name without `.txt`. A name with other characters than letters, digits, `.`, `_` and `-`
 * keeps those and gets a digest of the whole, so that Arabic file names stay apart.
 */
export function toId(name: string): string {
  const stem = name.replace(/\.txt$/i, '')
  if (ID_PATTERN.test(stem)) return stem
  const ascii = stem
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '')
    .slice(0, 100)
  return `${ascii === '' ? 'text' : ascii}-${digest(stem)}`
}

function toCorpusArticle(
  id: string,
  { name, content }: CorpusFile,
  manifest: Manifest,
  facts: ArticleFacts,
  model: ParseOptions['names'],
): { full: Article; shown: CorpusArticle } {
  const options = {
    id,
    ...(facts.referenceDate === undefined ? {} : { referenceDate: facts.referenceDate }),
    ...(model === undefined ? {} : { names: model }),
  }
  const { article: full, encoding } =
    typeof content === 'string'
      ? { article: parseArticle(content, options), encoding: 'utf-8' as const }
      : parseBytes(content, options)
  const rights = facts.rights ?? manifest.rights
  const headline = full.blocks.find((block) => block.kind === 'headline')
  const lead = full.blocks.find((block) => block.kind === 'lead')
  const excerpt = toExcerpt(full)
  const first = excerpt.sentences.find((sentence) => sentence.block === lead?.id)
  const text = (span: { start: number; end: number } | undefined): string | null =>
    span && rights !== 'metadata' ? full.source.slice(span.start, span.end) : null
  return {
    full,
    shown: {
      id,
      file: rights === 'metadata' ? `${id}.txt` : name,
      encoding,
      lang: 'ar',
      dir: 'rtl',
      rights,
      title: text(headline?.span) ?? facts.title ?? null,
      outlet: facts.outlet ?? null,
      author: facts.author ?? null,
      url: facts.url ?? null,
      published: full.published?.iso ?? null,
      referenceDate: facts.referenceDate ?? null,
      opening: text(first?.span),
      article: rights === 'full' ? full : rights === 'excerpt' ? excerpt : null,
    },
  }
}
