export { buildCorpus, type CorpusFile, toId } from './build-corpus.js'
export type { Corpus, CorpusArticle } from './corpus.js'
export { type IdentityOf, identityByName } from './identity.js'
export { type ArticleLink, type Dated, linkEvents } from './link-events.js'
export { type ArticleFacts, defaultManifest, type Manifest, type Names, type Rights, rights } from './manifest.js'
export { profileOf } from './profile.js'
export {
  type Relation,
  type RelationReason,
  relate,
  relationKinds,
  relationReasons,
} from './relate.js'
