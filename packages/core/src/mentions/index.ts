export { findAgencies } from './find-agencies.js'
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
