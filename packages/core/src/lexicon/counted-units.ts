/**
 * Units of time as they are counted: one, two, three to ten, eleven and more. `clock` units are shorter than a day.
 * Source: Arabic grammar; ISO 8601 for the codes.
 */
export interface CountedUnit {
  readonly key: 'day' | 'decade' | 'hour' | 'minute' | 'month' | 'second' | 'week' | 'year'
  readonly code: string
  readonly one: string
  readonly two: readonly string[]
  readonly many: string
  readonly tamyiz: string
  readonly clock: boolean
}

export const countedUnits: readonly CountedUnit[] = [
  { key: 'day', code: 'D', one: 'يوم', two: ['يومين', 'يومان'], many: 'أيام', tamyiz: 'يوما', clock: false },
  { key: 'hour', code: 'H', one: 'ساعة', two: ['ساعتين', 'ساعتان'], many: 'ساعات', tamyiz: 'ساعة', clock: true },
  { key: 'minute', code: 'M', one: 'دقيقة', two: ['دقيقتين', 'دقيقتان'], many: 'دقائق', tamyiz: 'دقيقة', clock: true },
  { key: 'month', code: 'M', one: 'شهر', two: ['شهرين', 'شهران'], many: 'أشهر', tamyiz: 'شهرا', clock: false },
  { key: 'month', code: 'M', one: 'شهر', two: ['شهرين'], many: 'شهور', tamyiz: 'شهرا', clock: false },
  { key: 'second', code: 'S', one: 'ثانية', two: ['ثانيتين', 'ثانيتان'], many: 'ثوان', tamyiz: 'ثواني', clock: true },
  { key: 'week', code: 'W', one: 'أسبوع', two: ['أسبوعين', 'أسبوعان'], many: 'أسابيع', tamyiz: 'أسبوعا', clock: false },
  { key: 'year', code: 'Y', one: 'سنة', two: ['سنتين', 'سنتان'], many: 'سنوات', tamyiz: 'سنة', clock: false },
  { key: 'year', code: 'Y', one: 'عام', two: ['عامين', 'عامان'], many: 'أعوام', tamyiz: 'عاما', clock: false },
  { key: 'decade', code: 'Y', one: 'عقد', two: ['عقدين', 'عقدان'], many: 'عقود', tamyiz: 'عقدا', clock: false },
]
