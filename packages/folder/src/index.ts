export { FolderError } from './folder-error.js'
export { type RawFolder, readFolder, readRawFolder, toCorpus } from './read-folder.js'
