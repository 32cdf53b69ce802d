import { ar } from './ar'
import { en } from './en'
import type { Messages } from './messages'

export type { Messages } from './messages'

export const languages: Readonly<Record<Messages['lang'], Messages>> = { ar, en }
