/**
 * Phrases that a site prints around a text and that are no part of it.
 * `whole`: the line is nothing else. `opening`: the rest of the line belongs to it too.
 * Source: furniture of Arabic news sites and agencies (share bars, tag lists, end marks, copyright lines).
 */
export interface StockPhrase {
  readonly key:
    | 'comments'
    | 'copyright'
    | 'end'
    | 'link'
    | 'more'
    | 'next'
    | 'reads'
    | 'related'
    | 'share'
    | 'source'
    | 'subscribe'
    | 'tags'
  readonly place: 'opening' | 'whole'
  readonly word: string
}

export const stockPhrases: readonly StockPhrase[] = [
  { key: 'comments', place: 'opening', word: 'أضف تعليق' },
  { key: 'comments', place: 'opening', word: 'اترك تعليق' },
  { key: 'comments', place: 'opening', word: 'التعليقات' },
  { key: 'comments', place: 'opening', word: 'تعليقات الزوار' },
  { key: 'comments', place: 'opening', word: 'شروط التعليق' },
  { key: 'copyright', place: 'opening', word: 'جميع الحقوق محفوظة' },
  { key: 'copyright', place: 'opening', word: 'حقوق النشر' },
  { key: 'copyright', place: 'opening', word: 'كافة الحقوق محفوظة' },
  { key: 'end', place: 'whole', word: 'انتهى' },
  { key: 'end', place: 'whole', word: 'انتهى الخبر' },
  { key: 'end', place: 'whole', word: 'انتهي' },
  { key: 'end', place: 'whole', word: 'يتبع' },
  { key: 'link', place: 'opening', word: 'الرابط المختصر' },
  { key: 'link', place: 'opening', word: 'رابط الخبر' },
  { key: 'link', place: 'opening', word: 'رابط المقال' },
  { key: 'link', place: 'opening', word: 'رابط مختصر' },
  { key: 'more', place: 'opening', word: 'لقراءة المزيد' },
  { key: 'more', place: 'opening', word: 'للمزيد من الأخبار' },
  { key: 'more', place: 'whole', word: 'اقرأ المزيد' },
  { key: 'more', place: 'whole', word: 'المزيد' },
  { key: 'more', place: 'whole', word: 'للمزيد' },
  { key: 'next', place: 'whole', word: 'التالي' },
  { key: 'next', place: 'whole', word: 'السابق' },
  { key: 'next', place: 'whole', word: 'الخبر التالي' },
  { key: 'next', place: 'whole', word: 'الخبر السابق' },
  { key: 'reads', place: 'opening', word: 'عدد القراءات' },
  { key: 'reads', place: 'opening', word: 'عدد المشاهدات' },
  { key: 'reads', place: 'opening', word: 'مدة القراءة' },
  { key: 'reads', place: 'opening', word: 'وقت القراءة' },
  { key: 'reads', place: 'whole', word: 'دقائق قراءة' },
  { key: 'reads', place: 'whole', word: 'دقيقة قراءة' },
  { key: 'reads', place: 'whole', word: 'مشاهدات عالية' },
  { key: 'related', place: 'opening', word: 'أخبار ذات صلة' },
  { key: 'related', place: 'opening', word: 'اقرأ أيضا' },
  { key: 'related', place: 'opening', word: 'إقرأ أيضا' },
  { key: 'related', place: 'opening', word: 'اقرؤوا أيضا' },
  { key: 'related', place: 'opening', word: 'الأخبار ذات الصلة' },
  { key: 'related', place: 'opening', word: 'شاهد أيضا' },
  { key: 'related', place: 'opening', word: 'طالع أيضا' },
  { key: 'related', place: 'opening', word: 'قد يهمك' },
  { key: 'related', place: 'opening', word: 'مواضيع ذات صلة' },
  { key: 'related', place: 'whole', word: 'ذات صلة' },
  { key: 'share', place: 'opening', word: 'شارك الخبر' },
  { key: 'share', place: 'opening', word: 'شارك المقال' },
  { key: 'share', place: 'opening', word: 'شارك على' },
  { key: 'share', place: 'opening', word: 'شارك هذا' },
  { key: 'share', place: 'opening', word: 'مشاركة عبر' },
  { key: 'share', place: 'whole', word: 'انسخ الرابط' },
  { key: 'share', place: 'whole', word: 'تويتر' },
  { key: 'share', place: 'whole', word: 'حفظ' },
  { key: 'share', place: 'whole', word: 'شارك' },
  { key: 'share', place: 'whole', word: 'طباعة' },
  { key: 'share', place: 'whole', word: 'فيسبوك' },
  { key: 'share', place: 'whole', word: 'مشاركة' },
  { key: 'share', place: 'whole', word: 'نسخ الرابط' },
  { key: 'share', place: 'whole', word: 'واتساب' },
  { key: 'source', place: 'opening', word: 'المصدر:' },
  { key: 'source', place: 'opening', word: 'المصدر :' },
  { key: 'subscribe', place: 'opening', word: 'اشترك في' },
  { key: 'subscribe', place: 'opening', word: 'تابعنا على' },
  { key: 'subscribe', place: 'opening', word: 'تابعونا على' },
  { key: 'subscribe', place: 'opening', word: 'للاشتراك في' },
  { key: 'tags', place: 'opening', word: 'الكلمات الدلالية' },
  { key: 'tags', place: 'opening', word: 'الكلمات المفتاحية' },
  { key: 'tags', place: 'opening', word: 'الوسوم' },
  { key: 'tags', place: 'opening', word: 'سمات' },
  { key: 'tags', place: 'opening', word: 'كلمات دلالية' },
  { key: 'tags', place: 'opening', word: 'كلمات مفتاحية' },
  { key: 'tags', place: 'opening', word: 'وسوم' },
]
