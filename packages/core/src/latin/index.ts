export { foldLatin } from './fold-latin.js'
export { type LatinName, romanize, type Spellings } from './romanize.js'
export { distanceOf } from './same-sound.js'
