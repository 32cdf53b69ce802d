import type { Citation } from './citation.js'
import { toBiblatex } from './to-biblatex.js'
import { toCsl } from './to-csl.js'
import { toRis } from './to-ris.js'
import { toText } from './to-text.js'

/** A form of a citation. */
export interface CitationFormat {
  readonly mediaType: string
  /** Of a file that holds it. */
  readonly extension: string
  readonly write: (citation: Citation, language: 'ar' | 'en') => string
}

/** All forms, by the name under which the interfaces offer them. */
export const citationFormats: Readonly<Record<'biblatex' | 'csl-json' | 'ris' | 'text', CitationFormat>> = {
  text: { mediaType: 'text/plain; charset=utf-8', extension: 'txt', write: toText },
  'csl-json': {
    mediaType: 'application/vnd.citationstyles.csl+json',
    extension: 'json',
    write: (citation) => JSON.stringify([toCsl(citation)], null, 2),
  },
  biblatex: { mediaType: 'application/x-bibtex; charset=utf-8', extension: 'bib', write: toBiblatex },
  ris: { mediaType: 'application/x-research-info-systems; charset=utf-8', extension: 'ris', write: toRis },
}
