import type { Messages } from './messages'

/** Once, twice, three to ten, and eleven or more are each said in another way. */
function timesMore(times: number): string {
  if (times === 1) return 'مرة أخرى'
  if (times === 2) return 'مرتين أخريين'
  const figure = new Intl.NumberFormat('ar-EG').format(times)
  return times <= 10 ? `${figure} مرات أخرى` : `${figure} مرة أخرى`
}

export const ar: Messages = {
  lang: 'ar',
  dir: 'rtl',
  prefix: '',
  skip: 'انتقل إلى المحتوى',
  home: 'الرئيسية',
  reference: 'الواجهة البرمجية',
  otherLanguage: 'English',
  glance: 'المدونة النصية في لمحة',
  articles: 'الأخبار',
  sentences: 'الجمل',
  outlets: 'جهات النشر',
  dated: 'أخبار تذكر تاريخها',
  untitled: 'بلا عنوان',
  noOutlet: 'الناشر غير معروف',
  noDate: 'تاريخ النشر غير مذكور',
  noText: 'حقوق هذا الخبر لا تسمح بعرض نصه.',
  excerpt: 'هذا أول الخبر، وحقوقه لا تسمح بعرض ما بعده.',
  repeated: (times) => `تكرر هذا العنوان ${timesMore(times)} في الأصل.`,
  navigation: 'التنقل',
  about: 'عن هذا الخبر',
  outlet: 'الناشر',
  author: 'الكاتب',
  published: 'تاريخ النشر كما يذكره النص',
  file: 'الملف',
  encoding: 'الترميز',
  rights: 'الحقوق',
  rightsNames: { full: 'النص كاملا', excerpt: 'مقتطف', metadata: 'بيانات بلا نص' },
  original: 'صفحة الناشر',
  data: 'البيانات (JSON)',
  text: 'النص الخام',
  agencies: 'وكالات ووسائل إعلام نُسب إليها في النص',
  remarks: 'ملاحظات على النص',
  noRemarks: 'لا ملاحظات.',
  structure: 'بنية النص',
  structureNote: 'كل جزء من النص ونوعه وموضعه (وحدات UTF-16) والقاعدة التي حدّدته.',
  kind: 'النوع',
  place: 'الموضع',
  rule: 'القاعدة',
  words: 'الكلمات الأولى',
  kinds: {
    kicker: 'عنوان تمهيدي',
    headline: 'عنوان',
    dateline: 'سطر المكان والتاريخ',
    byline: 'سطر الكاتب',
    section: 'قسم',
    lead: 'مقدمة',
    paragraph: 'فقرة',
    subhead: 'عنوان فرعي',
    caption: 'تعليق صورة',
    boilerplate: 'نص مضاف من الموقع',
  },
  missing: 'الصفحة غير موجودة',
  missingText: 'لا يوجد شيء على هذا العنوان. قد يكون الرابط قديما أو فيه خطأ.',
  footer: 'النصوص مصادر، وكل قول فيها لصاحبه.',
}
