/**
 * Phrases that a site prints around a text and that are no part of it.
 * `whole`: the line is nothing else. `opening`: the rest of the line belongs to it too. `marked`: as `opening`, but
 * only with a colon or bracket behind it, since the words also begin sentences. `last`: opens the last line, a list.
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
  readonly place: 'last' | 'marked' | 'opening' | 'whole'
  readonly word: string
}

export const stockPhrases: readonly StockPhrase[] = [
  { key: 'comments', place: 'marked', word: 'أضف تعليق' },
  { key: 'comments', place: 'marked', word: 'اترك تعليق' },
  { key: 'comments', place: 'marked', word: 'التعليقات' },
  { key: 'comments', place: 'whole', word: 'التعليقات' },
  { key: 'comments', place: 'opening', word: 'تعليقات الزوار' },
  { key: 'comments', place: 'marked', word: 'شروط التعليق' },
  { key: 'copyright', place: 'opening', word: 'جميع الحقوق محفوظة' },
  { key: 'copyright', place: 'marked', word: 'حقوق النشر' },
  { key: 'copyright', place: 'opening', word: 'كافة الحقوق محفوظة' },
  { key: 'end', place: 'whole', word: 'انتهى' },
  { key: 'end', place: 'whole', word: 'انتهى الخبر' },
  { key: 'end', place: 'whole', word: 'يتبع' },
  { key: 'link', place: 'opening', word: 'الرابط المختصر' },
  { key: 'link', place: 'marked', word: 'رابط الخبر' },
  { key: 'link', place: 'marked', word: 'رابط المقال' },
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
  { key: 'reads', place: 'marked', word: 'عدد القراءات' },
  { key: 'reads', place: 'marked', word: 'عدد المشاهدات' },
  { key: 'reads', place: 'marked', word: 'مدة القراءة' },
  { key: 'reads', place: 'marked', word: 'وقت القراءة' },
  { key: 'reads', place: 'whole', word: 'دقائق قراءة' },
  { key: 'reads', place: 'whole', word: 'دقيقة قراءة' },
  { key: 'reads', place: 'whole', word: 'مشاهدات عالية' },
  { key: 'related', place: 'marked', word: 'أخبار ذات صلة' },
  { key: 'related', place: 'whole', word: 'أخبار ذات صلة' },
  { key: 'related', place: 'opening', word: 'اقرأ أيضا' },
  { key: 'related', place: 'opening', word: 'اقرؤوا أيضا' },
  { key: 'related', place: 'marked', word: 'الأخبار ذات الصلة' },
  { key: 'related', place: 'whole', word: 'الأخبار ذات الصلة' },
  { key: 'related', place: 'opening', word: 'شاهد أيضا' },
  { key: 'related', place: 'opening', word: 'طالع أيضا' },
  { key: 'related', place: 'marked', word: 'قد يهمك' },
  { key: 'related', place: 'opening', word: 'قد يهمك أيضا' },
  { key: 'related', place: 'marked', word: 'مواضيع ذات صلة' },
  { key: 'related', place: 'whole', word: 'مواضيع ذات صلة' },
  { key: 'related', place: 'whole', word: 'ذات صلة' },
  { key: 'share', place: 'marked', word: 'شارك الخبر' },
  { key: 'share', place: 'marked', word: 'شارك المقال' },
  { key: 'share', place: 'marked', word: 'شارك على' },
  { key: 'share', place: 'marked', word: 'شارك هذا' },
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
  { key: 'source', place: 'marked', word: 'المصدر' },
  { key: 'subscribe', place: 'opening', word: 'اشترك في النشرة' },
  { key: 'subscribe', place: 'opening', word: 'اشترك في قناتنا' },
  { key: 'subscribe', place: 'opening', word: 'اشترك في نشرتنا' },
  { key: 'subscribe', place: 'opening', word: 'تابعنا على' },
  { key: 'subscribe', place: 'opening', word: 'تابعونا على' },
  { key: 'subscribe', place: 'opening', word: 'للاشتراك في' },
  { key: 'tags', place: 'marked', word: 'الكلمات الدلالية' },
  { key: 'tags', place: 'marked', word: 'الكلمات المفتاحية' },
  { key: 'tags', place: 'marked', word: 'الوسوم' },
  { key: 'tags', place: 'whole', word: 'الوسوم' },
  { key: 'tags', place: 'last', word: 'سمات' },
  { key: 'tags', place: 'marked', word: 'كلمات دلالية' },
  { key: 'tags', place: 'marked', word: 'كلمات مفتاحية' },
  { key: 'tags', place: 'marked', word: 'وسوم' },
]
