/** Words that open or close the line under a photograph. Source: photo lines of Arabic news sites. */
export interface CaptionWord {
  readonly place: 'closing' | 'opening'
  readonly word: string
}

export const captionWords: readonly CaptionWord[] = [
  { place: 'closing', word: '(أرشيفية)' },
  { place: 'closing', word: '(أرشيف)' },
  { place: 'closing', word: '(صورة أرشيفية)' },
  { place: 'closing', word: 'أرشيفية' },
  { place: 'closing', word: 'صورة أرشيفية' },
  { place: 'opening', word: 'الصورة:' },
  { place: 'opening', word: 'الصورة من' },
  { place: 'opening', word: 'تعليق الصورة' },
  { place: 'opening', word: 'صورة أرشيفية' },
  { place: 'opening', word: 'صورة تعبيرية' },
  { place: 'opening', word: 'صورة توضيحية' },
  { place: 'opening', word: 'صورة من الأرشيف' },
  { place: 'opening', word: 'صورة:' },
]
