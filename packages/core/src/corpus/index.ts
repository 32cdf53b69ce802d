export { buildCorpus, type CorpusFile, toId } from './build-corpus.js'
export type { Corpus, CorpusArticle } from './corpus.js'
export { type ArticleFacts, defaultManifest, type Manifest, type Names, type Rights, rights } from './manifest.js'
