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

/** Those that the test keeps, asked by their places. Faster than `filter`, which gathers in a list first. */
export function keep(list: Documents, isKept: (i: number) => boolean): Documents {
  const kept = new Uint32Array(list.length)
  let count = 0
  for (let i = 0; i < list.length; i++) if (isKept(i)) kept[count++] = list[i] as number
  return kept.slice(0, count)
}

export function without(a: Documents, b: Documents): Documents {
  let j = 0
  return keep(a, (i) => {
    while (j < b.length && (b[j] as number) < (a[i] as number)) j++
    return b[j] !== a[i]
  })
}

/** Used again and again, and all zero between two uses: fresh ones for each query keep the collector busy. */
let seen = new Uint8Array(0)

/** Those in any of the lists, out of `all` documents. */
export function uniteAll(lists: readonly Documents[], all: number): Documents {
  if (lists.length === 1) return lists[0] as Documents
  if (seen.length < all) seen = new Uint8Array(all)
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
  for (let document = 0; at < count; document++) {
    if (seen[document] === 0) continue
    seen[document] = 0
    found[at++] = document
  }
  return found
}

export function everyDocument(all: number): Documents {
  return Uint32Array.from({ length: all }, (_, i) => i)
}

/** The documents that two lists share: their places in the one and in the other, the first `count` of each array. */
interface Common {
  readonly count: number
  readonly inList: Uint32Array
  readonly inOther: Uint32Array
}

/** A list this many times as long as the other is not read through, but asked by halves. */
const MUCH_LONGER = 16

/**
 * Compares one list with many others. The arrays of an answer are used again for the next one.
 *
 * @param all the number of all documents
 */
export function commonWith(list: Documents, all: number): (other: Documents) => Common {
  const inList = new Uint32Array(list.length)
  const inOther = new Uint32Array(list.length)
  return (other) => {
    let count = 0
    if (list.length * MUCH_LONGER < other.length) {
      let low = 0
      for (let i = 0; i < list.length; i++) {
        const wanted = list[i] as number
        let high = other.length
        while (low < high) {
          const middle = (low + high) >> 1
          if ((other[middle] as number) < wanted) low = middle + 1
          else high = middle
        }
        if (other[low] !== wanted) continue
        inList[count] = i
        inOther[count++] = low
      }
      return { count, inList, inOther }
    }
    const slots = slotsOf(list, all)
    for (let i = 0; i < other.length; i++) {
      const slot = slots[other[i] as number] as number
      if (slot < 0) continue
      inList[count] = slot
      inOther[count++] = i
    }
    return { count, inList, inOther }
  }
}

/** Those of the list that was compared last; -1 for documents that are not in it. */
let slots = new Int32Array(0)
let slotted: Documents = new Uint32Array(0)

/** For each document its place in the list, or -1. A list is compared by several steps of a query. */
function slotsOf(list: Documents, all: number): Int32Array {
  if (slots.length < all) {
    slots = new Int32Array(all).fill(-1)
    slotted = new Uint32Array(0)
  }
  if (slotted === list) return slots
  for (let i = 0; i < slotted.length; i++) slots[slotted[i] as number] = -1
  for (let i = 0; i < list.length; i++) slots[list[i] as number] = i
  slotted = list
  return slots
}
