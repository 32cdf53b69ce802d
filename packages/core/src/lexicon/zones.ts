/**
 * Zones as time lines name them, for zones whose offset from UTC is the same the whole year and has been since 2000.
 * Source of the offsets: IANA Time Zone Database 2025b, zone in `key`. Zones with summer time are not in this table:
 * their offset would need the day.
 */
export interface ZoneName {
  readonly key: string
  readonly word: string
  readonly offset: string
}

export const zones: readonly ZoneName[] = [
  { key: 'Africa/Algiers', word: 'الجزائر', offset: '+01:00' },
  { key: 'Asia/Aden', word: 'صنعاء', offset: '+03:00' },
  { key: 'Asia/Dubai', word: 'أبوظبي', offset: '+04:00' },
  { key: 'Asia/Dubai', word: 'أبو ظبي', offset: '+04:00' },
  { key: 'Asia/Dubai', word: 'الإمارات', offset: '+04:00' },
  { key: 'Asia/Dubai', word: 'دبي', offset: '+04:00' },
  { key: 'Asia/Kuwait', word: 'الكويت', offset: '+03:00' },
  { key: 'Asia/Muscat', word: 'مسقط', offset: '+04:00' },
  { key: 'Asia/Qatar', word: 'الدوحة', offset: '+03:00' },
  { key: 'Asia/Riyadh', word: 'الرياض', offset: '+03:00' },
  { key: 'Asia/Riyadh', word: 'السعودية', offset: '+03:00' },
  { key: 'Asia/Riyadh', word: 'مكة المكرمة', offset: '+03:00' },
  { key: 'Asia/Riyadh', word: 'مكة', offset: '+03:00' },
  { key: 'Etc/UTC', word: 'جرينتش', offset: '+00:00' },
  { key: 'Etc/UTC', word: 'جرينيتش', offset: '+00:00' },
  { key: 'Etc/UTC', word: 'غرينتش', offset: '+00:00' },
  { key: 'Etc/UTC', word: 'غرينيتش', offset: '+00:00' },
  { key: 'Etc/UTC', word: 'غرينيش', offset: '+00:00' },
]
