import { readFileSync } from 'node:fs'
import { type Article, type Entity, findEntities, parseArticle } from '@corpus/core'
import { namesModel } from '@corpus/names-ar'

interface Gold {
  readonly articles: Readonly<Record<string, { readonly file: string }>>
  readonly identities: readonly {
    readonly id: string
    readonly articles: Readonly<
      Record<
        string,
        {
          readonly forms: readonly { readonly form: string; readonly mentions: readonly { readonly start: number }[] }[]
          readonly roleOnlyMentions: readonly { readonly start: number }[]
        }
      >
    >
  }[]
}

/** What became of one identity of the gold file. */
export interface Verdict {
  readonly id: string
  /** Slugs of the entities that have its mentions. */
  readonly entities: readonly string[]
  /** Forms of mentions that no entity has. */
  readonly missing: readonly string[]
  /** Of the roles that stand for it, those that stand for somebody else. */
  readonly wrongRoles: number
}

/** Compares the people found in the two seed articles with cross.json, which says who is who in them. */
export function checkSeeds(shared: string): Verdict[] {
  const folder = `${shared}/eval/seeds`
  const gold = JSON.parse(readFileSync(`${folder}/cross.json`, 'utf8')) as Gold
  const names = namesModel()
  const articles = Object.keys(gold.articles).map((id) =>
    parseArticle(readFileSync(`${folder}/${id}.txt`, 'utf8'), { id, names }),
  )
  const people = findEntities(articles).filter(({ kind }) => kind === 'person')
  const holders = holdersOf(articles, people)
  return gold.identities.map(({ id, articles: own }) => {
    const entities = new Set<string>()
    const missing: string[] = []
    for (const [article, { forms }] of Object.entries(own)) {
      for (const { form, mentions } of forms) {
        for (const { start } of mentions) {
          const holder = holders.get(`${article} ${start}`)
          if (holder === undefined) missing.push(form)
          else entities.add(holder)
        }
      }
    }
    const roles = Object.entries(own).flatMap(([article, { roleOnlyMentions }]) =>
      roleOnlyMentions.map(({ start }) => holders.get(`${article} ${start}`)),
    )
    return {
      id,
      entities: [...entities],
      missing,
      wrongRoles: roles.filter((holder) => holder !== undefined && !entities.has(holder)).length,
    }
  })
}

/** The slug of the entity that each mention is of, by article and start. */
function holdersOf(articles: readonly Article[], people: readonly Entity[]): ReadonlyMap<string, string> {
  const starts = new Map(
    articles.flatMap(({ id, mentions }) => mentions.map((mention) => [`${id} ${mention.id}`, mention.span.start])),
  )
  return new Map(
    people.flatMap(({ slug, mentions }) =>
      mentions.map(({ article, mention }) => [`${article} ${starts.get(`${article} ${mention}`)}`, slug] as const),
    ),
  )
}
