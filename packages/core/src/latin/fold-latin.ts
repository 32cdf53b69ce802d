/** Letters that Unicode does not take apart into a base and a mark. */
const SINGLE: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ə: 'e',
}

/**
 * Latin text in lower case without marks, and without the signs of transliteration for hamza and ayn.
 *
 * @example
 * foldLatin('Ṣabbāgh') // 'sabbagh'
 */
export function foldLatin(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}ʿʾʻʼ‘’'`´]/gu, '')
    .replace(/[ıßæœøłđðþə]/g, (letter) => SINGLE[letter] ?? letter)
}
