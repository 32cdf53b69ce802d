export { findMentions } from './find-mentions.js'
export { namePartsOf } from './link/name-parts.js'
export type {
  AgencyMention,
  KnownOutlet,
  Mention,
  MentionKind,
  OrganizationMention,
  PersonMention,
  PlaceMention,
  Role,
  RoleMention,
} from './mention.js'
export type { NamesModel } from './model/model.js'
export { isGivenName } from './names/given-name.js'
export { nationalityOf } from './names/nationality.js'
export { nameParticles } from './names/particles.js'
