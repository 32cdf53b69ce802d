/**
 * Names that two countries have for places of which the press speaks: the capital of Jordan is spelled like Oman, and
 * Lebanon and Libya have a Tripoli each. Source: the ISO 3166-1 country names and the gazetteers of these countries.
 */
export interface SharedPlace {
  readonly countries: readonly string[]
  readonly word: string
}

export const sharedPlaces: readonly SharedPlace[] = [
  { countries: ['GE', 'US'], word: 'جورجيا' },
  { countries: ['LB', 'LY'], word: 'طرابلس' },
  { countries: ['JO', 'OM'], word: 'عمان' },
]
