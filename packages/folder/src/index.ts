export { FolderError } from './folder-error.js'
export { type RawFolder, type ReadOptions, readFolder, readRawFolder, toCorpus } from './read-folder.js'
