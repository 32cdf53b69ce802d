export type { StatementPair } from './align-statements.js'
export { type CompareOptions, type Comparison, compareArticles, type Difference } from './compare-articles.js'
export type { PeopleComparison, PersonInBoth, PersonInOne } from './compare-people.js'
export type { Statement } from './statement.js'
