/** What the training script and those who ship a trained ranker need; entry `@corpus/core/clitics`. */
export { CELLS, featuresOf, MAX_FEATURES } from './features.js'
export { type Cut, cutsOf } from './lattice.js'
export { countOf, kindOf, type Lexicon, packLexicon, readLexicon, toClass } from './lexicon.js'
export { type CliticModel, MAX_STEPS, type PackedCliticModel, packWeights, readCliticModel } from './model.js'
export { readWord, type Written } from './written.js'
