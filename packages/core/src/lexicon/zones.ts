/**
 * Zones as time lines name them. The offset from UTC stands where it is the same the whole year and has been since
 * 2000; where it is null (summer time, or changed since) the day tells it.
 * Source of the offsets: IANA Time Zone Database 2025b, zone in `key`.
 */
export interface ZoneName {
  readonly key: string
  readonly word: string
  readonly offset: string | null
}

export const zones: readonly ZoneName[] = [
  { key: 'Africa/Algiers', word: 'الجزائر', offset: '+01:00' },
  { key: 'Africa/Cairo', word: 'القاهرة', offset: null },
  { key: 'Africa/Cairo', word: 'مصر', offset: null },
  { key: 'Africa/Casablanca', word: 'الدار البيضاء', offset: null },
  { key: 'Africa/Casablanca', word: 'الرباط', offset: null },
  { key: 'Africa/Casablanca', word: 'المغرب', offset: null },
  { key: 'Africa/Khartoum', word: 'الخرطوم', offset: null },
  { key: 'Africa/Tripoli', word: 'طرابلس', offset: null },
  { key: 'Africa/Tripoli', word: 'ليبيا', offset: null },
  { key: 'Africa/Tunis', word: 'تونس', offset: null },
  { key: 'America/New_York', word: 'الساحل الشرقي', offset: null },
  { key: 'America/New_York', word: 'الولايات المتحدة', offset: null },
  { key: 'America/New_York', word: 'شرق الولايات المتحدة', offset: null },
  { key: 'America/New_York', word: 'نيويورك', offset: null },
  { key: 'America/New_York', word: 'واشنطن', offset: null },
  { key: 'Asia/Aden', word: 'صنعاء', offset: '+03:00' },
  { key: 'Asia/Amman', word: 'الأردن', offset: null },
  { key: 'Asia/Amman', word: 'عمان', offset: null },
  { key: 'Asia/Baghdad', word: 'العراق', offset: null },
  { key: 'Asia/Baghdad', word: 'بغداد', offset: null },
  { key: 'Asia/Bahrain', word: 'البحرين', offset: '+03:00' },
  { key: 'Asia/Bahrain', word: 'المنامة', offset: '+03:00' },
  { key: 'Asia/Beirut', word: 'بيروت', offset: null },
  { key: 'Asia/Beirut', word: 'لبنان', offset: null },
  { key: 'Asia/Damascus', word: 'دمشق', offset: null },
  { key: 'Asia/Damascus', word: 'سوريا', offset: null },
  { key: 'Asia/Dubai', word: 'أبو ظبي', offset: '+04:00' },
  { key: 'Asia/Dubai', word: 'أبوظبي', offset: '+04:00' },
  { key: 'Asia/Dubai', word: 'الإمارات', offset: '+04:00' },
  { key: 'Asia/Dubai', word: 'دبي', offset: '+04:00' },
  { key: 'Asia/Jerusalem', word: 'القدس المحتلة', offset: null },
  { key: 'Asia/Jerusalem', word: 'القدس', offset: null },
  { key: 'Asia/Jerusalem', word: 'فلسطين', offset: null },
  { key: 'Asia/Kuwait', word: 'الكويت', offset: '+03:00' },
  { key: 'Asia/Muscat', word: 'مسقط', offset: '+04:00' },
  { key: 'Asia/Qatar', word: 'الدوحة', offset: '+03:00' },
  { key: 'Asia/Qatar', word: 'قطر', offset: '+03:00' },
  { key: 'Asia/Riyadh', word: 'الرياض', offset: '+03:00' },
  { key: 'Asia/Riyadh', word: 'السعودية', offset: '+03:00' },
  { key: 'Asia/Riyadh', word: 'المملكة', offset: '+03:00' },
  { key: 'Asia/Riyadh', word: 'مكة المكرمة', offset: '+03:00' },
  { key: 'Asia/Riyadh', word: 'مكة', offset: '+03:00' },
  { key: 'Asia/Tehran', word: 'إيران', offset: null },
  { key: 'Asia/Tehran', word: 'طهران', offset: null },
  { key: 'Etc/UTC', word: 'جرينتش', offset: '+00:00' },
  { key: 'Etc/UTC', word: 'جرينيتش', offset: '+00:00' },
  { key: 'Etc/UTC', word: 'غرينتش', offset: '+00:00' },
  { key: 'Etc/UTC', word: 'غرينيتش', offset: '+00:00' },
  { key: 'Etc/UTC', word: 'غرينيش', offset: '+00:00' },
  { key: 'Europe/Istanbul', word: 'إسطنبول', offset: null },
  { key: 'Europe/Istanbul', word: 'اسطنبول', offset: null },
  { key: 'Europe/Istanbul', word: 'تركيا', offset: null },
  { key: 'Europe/London', word: 'لندن', offset: null },
  { key: 'Europe/Moscow', word: 'موسكو', offset: null },
  { key: 'Europe/Paris', word: 'باريس', offset: null },
]
