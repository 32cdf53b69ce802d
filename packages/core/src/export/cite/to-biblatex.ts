import type { Citation } from './citation.js'
import { toCsl } from './to-csl.js'

/** An entry of BibLaTeX in UTF-8; needs biber, as all Arabic bibliographies do. */
export function toBiblatex(citation: Citation): string {
  const item = toCsl(citation)
  const isPage = item.type === 'webpage'
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', item.author?.map(({ literal }) => `{${escapeText(literal)}}`).join(' and ')],
    ['title', item.title && escapeText(item.title)],
    [isPage ? 'organization' : 'journaltitle', item['container-title'] && escapeText(item['container-title'])],
    ['entrysubtype', isPage ? undefined : 'newspaper'],
    ['date', citation.published?.slice(0, 10)],
    ['url', escapeUrl(item.URL)],
    ['urldate', citation.accessed ?? undefined],
    ['note', item.note && escapeText(item.note)],
    ['library', escapeText(item.archive)],
    ['addendum', `\\url{${escapeUrl(item.archive_location)}}`],
    ['langid', 'arabic'],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []))
  return `@${isPage ? 'online' : 'article'}{${item.id},\n${lines.join('\n')}\n}\n`
}

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Letters of any script stay; signs that mean something to TeX are written so that they do not. */
function escapeText(text: string): string {
  return text.replace(/[\\{}~^]|[%&#$_]/gu, (sign) => SIGNS[sign] ?? `\\${sign}`)
}

/** A URL is read as it stands, but for braces and what ends a line. */
function escapeUrl(url: string): string {
  return url.replace(/[{}\\\s]/gu, (sign) => encodeURIComponent(sign))
}
