import type { Messages } from '../messages'
import { ar } from './ar'
import { en } from './en'
import type { MeetingMessages } from './messages'

export type { MeetingMessages } from './messages'

export const meetingLanguages: Readonly<Record<Messages['lang'], MeetingMessages>> = { ar, en }
