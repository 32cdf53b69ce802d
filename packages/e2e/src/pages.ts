/** One page of every type, in both languages. */
export const PAGES = [
  '/',
  '/en/',
  '/articles/000_b6773dbc3222cc6f/',
  '/en/articles/000_b6773dbc3222cc6f/',
  '/articles/003_57e1fc8855b3a405/',
  '/en/articles/003_57e1fc8855b3a405/',
  '/articles/000_b6773dbc3222cc6f/#card-m7',
  '/people/',
  '/en/people/',
  '/places/',
  '/en/organizations/',
  '/people/bassam-al-sabbagh/',
  '/en/people/bassam-al-sabbagh/',
  '/places/syria/',
  '/en/places/syria/',
  '/organizations/mehr-news-agency/',
  '/en/organizations/mehr-news-agency/',
  '/meetings/',
  '/en/meetings/',
  '/meetings/000_b6773dbc3222cc6f-e1/',
  '/en/meetings/003_57e1fc8855b3a405-e1/',
  '/nothing-here',
  '/docs',
] as const

export const THEMES = ['light', 'dark'] as const
