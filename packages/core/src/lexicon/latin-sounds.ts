/**
 * How Latin spellings of Arabic names write each letter, folded to a–z; an empty string: it may go unwritten. `usual` is
 * what the transliteration writes where no spelling is known. Source: the romanization tables of ALA-LC, IJMES, BGN/PCGN
 * and DIN 31635, French and Turkish habits, and spellings of the press. Vowels stand for the long vowels and for
 * diphthongs; short vowels, which Arabic leaves out, are free.
 */
export interface LatinSound {
  readonly letter: string
  readonly usual: string
  readonly written: readonly string[]
}

export const latinSounds: readonly LatinSound[] = [
  { letter: 'ء', usual: '', written: ['', 'e', 'i'] },
  { letter: 'ا', usual: 'a', written: ['a', 'aa', 'e', 'o', 'i', 'u', 'ah', 'ae', 'ea', 'au', 'ou', 'oa', ''] },
  { letter: 'ب', usual: 'b', written: ['b', 'p'] },
  { letter: 'ت', usual: 't', written: ['t', 'd', 'th'] },
  { letter: 'ث', usual: 'th', written: ['th', 's', 't'] },
  { letter: 'ج', usual: 'j', written: ['j', 'dj', 'g', 'gu', 'gh', 'dzh', 'zh', 'c', 'ch', 'x', 'tj', 'ts'] },
  { letter: 'ح', usual: 'h', written: ['h'] },
  { letter: 'خ', usual: 'kh', written: ['kh', 'h', 'x', 'ch', 'k', 'j'] },
  { letter: 'د', usual: 'd', written: ['d', 't'] },
  { letter: 'ذ', usual: 'dh', written: ['dh', 'th', 'd', 'z'] },
  { letter: 'ر', usual: 'r', written: ['r', 'rh'] },
  { letter: 'ز', usual: 'z', written: ['z', 's', 'ts', 'tz', 'zh', 'j'] },
  { letter: 'س', usual: 's', written: ['s', 'c', 'sc', 'z', 'ts', 'st', 'x'] },
  { letter: 'ش', usual: 'sh', written: ['sh', 'ch', 'sch', 's', 'sj', 'shch', 'c', 'ti', 'sz', 'x'] },
  { letter: 'ص', usual: 's', written: ['s', 'c', 'z'] },
  { letter: 'ض', usual: 'd', written: ['d', 'dh', 'z', 'th'] },
  { letter: 'ط', usual: 't', written: ['t', 'th'] },
  { letter: 'ظ', usual: 'z', written: ['z', 'dh', 'th', 'd', 'zh'] },
  { letter: 'ع', usual: '', written: ['', 'a', 'aa', 'e', 'o', 'i', 'u'] },
  { letter: 'غ', usual: 'gh', written: ['gh', 'g', 'gu', 'r', 'q', 'ng', 'h'] },
  { letter: 'ف', usual: 'f', written: ['f', 'v', 'ph', 'w', 'ff'] },
  { letter: 'ق', usual: 'q', written: ['q', 'k', 'c', 'g', 'gh', 'ck'] },
  { letter: 'ك', usual: 'k', written: ['k', 'c', 'ck', 'ch', 'q', 'qu', 'cq', 'g', 'kh', 'cc'] },
  { letter: 'ل', usual: 'l', written: ['l'] },
  { letter: 'م', usual: 'm', written: ['m'] },
  { letter: 'ن', usual: 'n', written: ['n', 'm', 'gn'] },
  { letter: 'ه', usual: 'h', written: ['h', 'a', 'ah', 'eh', 'e', 'at', 'et', 'aa', 'o', 'i', ''] },
  {
    letter: 'و',
    usual: 'u',
    written: ['w', 'v', 'u', 'o', 'oo', 'ou', 'ow', 'au', 'aw', 'ew', 'eu', 'oe', 'uw', 'wh', 'f', 'b'],
  },
  {
    letter: 'ي',
    usual: 'i',
    written: ['y', 'i', 'e', 'ee', 'ei', 'ai', 'ay', 'ie', 'ey', 'ea', 'iy', 'a', 'j', 'ae', 'oi', 'u', 'ui'],
  },
  { letter: 'پ', usual: 'p', written: ['p', 'b'] },
  { letter: 'چ', usual: 'ch', written: ['ch', 'tch', 'c', 'tsh', 'g', 'j'] },
  { letter: 'ژ', usual: 'zh', written: ['zh', 'j', 'g'] },
  { letter: 'ڤ', usual: 'v', written: ['v', 'f', 'w'] },
  { letter: 'گ', usual: 'g', written: ['g', 'gh', 'gu'] },
]
