/**
 * Clusters of words with the same neighbours: the exchange algorithm over a bigram model of classes (Martin, Liermann,
 * Ney 1998). Each word in turn moves to the class where the text becomes most likely. No chance is in it.
 */

/** Bigrams of units: for each unit its neighbours to the other side and how often they stand there. */
export interface Bigrams {
  readonly size: number
  /** Pairs `before * size + after`, and how often each stands in the text. */
  readonly pairs: ReadonlyMap<number, number>
}

/** The class of each unit, from 0. `order` lists the units, the commonest first. */
export function cluster({ size, pairs }: Bigrams, classes: number, rounds: number): Uint16Array {
  const after = toLists(size, pairs, (a, b) => [a, b])
  const before = toLists(size, pairs, (a, b) => [b, a])
  const counts = new Float64Array(size)
  for (const [pair, count] of pairs)
    counts[Math.floor(pair / size)] = (counts[Math.floor(pair / size)] as number) + count
  const order = Array.from({ length: size }, (_, i) => i).sort(
    (a, b) => (counts[b] as number) - (counts[a] as number) || a - b,
  )
  const classOf = new Uint16Array(size)
  order.forEach((unit, rank) => {
    classOf[unit] = rank < classes ? rank : rank % classes
  })
  /** out[c * classes + b]: bigrams of class b before class c; into[c * classes + b]: of class c before class b. */
  const out = new Int32Array(classes * classes)
  const into = new Int32Array(classes * classes)
  const totals = new Float64Array(classes)
  for (let unit = 0; unit < size; unit++)
    totals[classOf[unit] as number] = (totals[classOf[unit] as number] as number) + (counts[unit] as number)
  for (const [pair, count] of pairs) {
    const a = classOf[Math.floor(pair / size)] as number
    const b = classOf[pair % size] as number
    out[b * classes + a] = (out[b * classes + a] as number) + count
    into[a * classes + b] = (into[a * classes + b] as number) + count
  }
  const gains = new Float64Array(classes)
  const right = new Float64Array(classes)
  const left = new Float64Array(classes)
  const rights: number[] = []
  const lefts: number[] = []
  for (let round = 0; round < rounds; round++) {
    let moved = 0
    for (const unit of order) {
      const count = counts[unit] as number
      if (count < 1) continue
      const old = classOf[unit] as number
      // How often it stands before and behind each class, itself apart.
      let self = 0
      rights.length = 0
      lefts.length = 0
      const gather = (list: Int32Array, sums: Float64Array, touched: number[], isRight: boolean): void => {
        for (let k = 0; k < list.length; k += 2) {
          const other = list[k] as number
          const times = list[k + 1] as number
          if (other === unit) {
            if (isRight) self = times
            continue
          }
          const c = classOf[other] as number
          if (sums[c] === 0) touched.push(c)
          sums[c] = (sums[c] as number) + times
        }
      }
      gather(after[unit] as Int32Array, right, rights, true)
      gather(before[unit] as Int32Array, left, lefts, false)
      const shift = (to: number, sign: number): void => {
        for (const c of rights) {
          out[c * classes + to] = (out[c * classes + to] as number) + sign * (right[c] as number)
          into[to * classes + c] = (into[to * classes + c] as number) + sign * (right[c] as number)
        }
        for (const c of lefts) {
          out[to * classes + c] = (out[to * classes + c] as number) + sign * (left[c] as number)
          into[c * classes + to] = (into[c * classes + to] as number) + sign * (left[c] as number)
        }
        out[to * classes + to] = (out[to * classes + to] as number) + sign * self
        into[to * classes + to] = (into[to * classes + to] as number) + sign * self
        totals[to] = (totals[to] as number) + sign * count
      }
      shift(old, -1)
      for (let b = 0; b < classes; b++) {
        const total = totals[b] as number
        gains[b] = -2 * (entropy(total + count) - entropy(total))
      }
      for (const c of rights) addGains(gains, out, c * classes, right[c] as number, classes)
      for (const c of lefts) addGains(gains, into, c * classes, left[c] as number, classes)
      // Within the class itself both sides and the unit behind itself add to one count.
      let best = old
      let highest = Number.NEGATIVE_INFINITY
      for (let b = 0; b < classes; b++) {
        const r = right[b] as number
        const l = left[b] as number
        if (self > 0 || (r > 0 && l > 0)) {
          const inner = out[b * classes + b] as number
          const apart = entropy(inner + r) + entropy(inner + l) - 2 * entropy(inner)
          gains[b] = (gains[b] as number) + entropy(inner + r + l + self) - entropy(inner) - apart
        }
        if ((gains[b] as number) > highest + 1e-9) {
          highest = gains[b] as number
          best = b
        }
      }
      shift(best, 1)
      if (best !== old) moved++
      classOf[unit] = best
      for (const c of rights) right[c] = 0
      for (const c of lefts) left[c] = 0
    }
    if (moved < size / 200) break
  }
  return classOf
}

function addGains(gains: Float64Array, table: Int32Array, from: number, times: number, classes: number): void {
  for (let b = 0; b < classes; b++) {
    const count = table[from + b] as number
    gains[b] = (gains[b] as number) + entropy(count + times) - entropy(count)
  }
}

const SMALL = 1 << 16
const small = Float64Array.from({ length: SMALL }, (_, n) => (n === 0 ? 0 : n * Math.log(n)))

function entropy(count: number): number {
  return count < SMALL ? (small[count] as number) : count * Math.log(count)
}

function toLists(
  size: number,
  pairs: ReadonlyMap<number, number>,
  turn: (a: number, b: number) => readonly [number, number],
): Int32Array[] {
  const lists: number[][] = Array.from({ length: size }, () => [])
  for (const [pair, count] of pairs) {
    const [from, to] = turn(Math.floor(pair / size), pair % size)
    ;(lists[from] as number[]).push(to, count)
  }
  return lists.map((list) => Int32Array.from(list))
}

/** The same text with classes in place of units. */
export function merge({ size, pairs }: Bigrams, classOf: Uint16Array, classes: number): Bigrams {
  const merged = new Map<number, number>()
  for (const [pair, count] of pairs) {
    const key = (classOf[Math.floor(pair / size)] as number) * classes + (classOf[pair % size] as number)
    merged.set(key, (merged.get(key) ?? 0) + count)
  }
  return { size: classes, pairs: merged }
}
