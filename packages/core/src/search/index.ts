export { meet, type Term, type TermLevel, type TermOptions, termLevels, terms } from './terms.js'
