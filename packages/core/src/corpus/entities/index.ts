export {
  type Entity,
  type EntityKind,
  entityKinds,
  type HeldRole,
  type MentionRef,
  type Merge,
  type MergeRule,
  mergeRules,
  type NameForm,
} from './entity.js'
export { type EntityOptions, findEntities } from './find-entities.js'
export { type NameSearch, newNameSearch } from './name-search.js'
export type { EntityOverrides } from './overrides.js'
