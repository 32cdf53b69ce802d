/** Words for days counted from the day of writing. Source: Hans Wehr; colloquial forms are left out. */
export interface RelativeDay {
  readonly key: string
  readonly word: string
  readonly shift: number
  /** Counts only behind a part of the day: صباح غد */
  readonly behindPart?: true
}

export const relativeDays: readonly RelativeDay[] = [
  { key: 'day-after-tomorrow', word: 'بعد غد', shift: 2 },
  { key: 'day-before-yesterday', word: 'أمس الأول', shift: -2 },
  { key: 'day-before-yesterday', word: 'أول أمس', shift: -2 },
  { key: 'day-before-yesterday', word: 'أول من أمس', shift: -2 },
  { key: 'today', word: 'اليوم', shift: 0 },
  { key: 'tomorrow', word: 'غد', shift: 1, behindPart: true },
  { key: 'tomorrow', word: 'غدا', shift: 1 },
  { key: 'tomorrow', word: 'يوم الغد', shift: 1 },
  { key: 'tomorrow', word: 'يوم غد', shift: 1 },
  { key: 'yesterday', word: 'أمس', shift: -1 },
  { key: 'yesterday', word: 'البارحة', shift: -1 },
  { key: 'yesterday', word: 'يوم أمس', shift: -1 },
]
