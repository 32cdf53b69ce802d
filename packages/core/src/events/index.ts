export {
  type Event,
  type EventDate,
  type EventKind,
  type EventPart,
  type EventPlace,
  type EventStatus,
  type Evidence,
  eventKinds,
  eventParts,
  eventStatuses,
  type Participant,
} from './event.js'
export { findEvents } from './find-events.js'
