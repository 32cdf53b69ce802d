/** Lists of documents: ascending numbers. */
export type Documents = Uint32Array

export function intersect(a: Documents, b: Documents): Documents {
  const found: number[] = []
  let j = 0
  for (let i = 0; i < a.length && j < b.length; i++) {
    const document = a[i] as number
    while (j < b.length && (b[j] as number) < document) j++
    if (b[j] === document) found.push(document)
  }
  return Uint32Array.from(found)
}

export function without(a: Documents, b: Documents): Documents {
  let j = 0
  return a.filter((document) => {
    while (j < b.length && (b[j] as number) < document) j++
    return b[j] !== document
  })
}

/** Those in any of the lists, out of `all` documents. */
export function uniteAll(lists: readonly Documents[], all: number): Documents {
  if (lists.length === 1) return lists[0] as Documents
  const seen = new Uint8Array(all)
  let count = 0
  for (const list of lists) {
    for (const document of list) {
      if (seen[document] === 1) continue
      seen[document] = 1
      count++
    }
  }
  const found = new Uint32Array(count)
  let at = 0
  for (let document = 0; at < count; document++) if (seen[document] === 1) found[at++] = document
  return found
}

export function everyDocument(all: number): Documents {
  return Uint32Array.from({ length: all }, (_, i) => i)
}
