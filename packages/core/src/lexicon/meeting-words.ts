/**
 * Words that tell of a meeting, by key: verb in perfect and imperfect (third person masculine singular), active
 * participle, and nouns. `subject` is what the subject is to the other side. `behind` is a word one of which must
 * follow the noun, which else means something wider: اتصال هاتفي.
 * Source: verbs of meeting in protocol news (Hans Wehr; usage of the press).
 */
export interface MeetingWord {
  readonly key: string
  readonly kind: 'call' | 'meeting' | 'reception' | 'visit'
  readonly subject: 'guest' | 'host' | 'party'
  readonly perfect?: string
  readonly imperfect?: string
  readonly participle?: string
  readonly nouns: readonly string[]
  readonly behind?: readonly string[]
}

export const meetingWords: readonly MeetingWord[] = [
  { key: 'assemble', kind: 'meeting', subject: 'party', perfect: 'اجتمع', imperfect: 'يجتمع', nouns: ['اجتماع'] },
  {
    key: 'call',
    kind: 'call',
    subject: 'party',
    nouns: ['اتصال', 'محادثة', 'مكالمة'],
    behind: ['الهاتفي', 'الهاتفية', 'هاتفي', 'هاتفيا', 'هاتفية', 'هاتفيين'],
  },
  {
    key: 'confer',
    kind: 'meeting',
    subject: 'party',
    perfect: 'تباحث',
    imperfect: 'يتباحث',
    nouns: ['مباحثات', 'محادثات', 'مشاورات'],
  },
  { key: 'face', kind: 'meeting', subject: 'party', perfect: 'قابل', imperfect: 'يقابل', nouns: [] },
  { key: 'meet', kind: 'meeting', subject: 'party', perfect: 'التقى', imperfect: 'يلتقي', nouns: ['لقاء'] },
  {
    key: 'receive',
    kind: 'reception',
    subject: 'host',
    perfect: 'استقبل',
    imperfect: 'يستقبل',
    participle: 'مستقبل',
    nouns: ['استقبال'],
  },
  { key: 'session', kind: 'meeting', subject: 'party', nouns: ['جلسة مباحثات', 'جلسة محادثات', 'قمة'] },
  { key: 'telephone', kind: 'call', subject: 'party', perfect: 'هاتف', imperfect: 'يهاتف', nouns: ['مهاتفة'] },
  { key: 'visit', kind: 'visit', subject: 'guest', perfect: 'زار', imperfect: 'يزور', nouns: ['زيارة'] },
]
