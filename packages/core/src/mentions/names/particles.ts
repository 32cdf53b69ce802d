/** Words between the parts of one name; the word behind one is of the name, whatever it is. */
export const nameParticles: ReadonlySet<string> = new Set([
  'بن',
  'ابن',
  'بنت',
  'ال',
  'ابو',
  'ام',
  'عبد',
  'ولد',
  'بو',
  'دي',
  'فان',
  'فون',
])
