/**
 * A seeded source of chance: the same seed gives the same values on any machine, so a failure is found again by its number.
 *
 * @module
 */
export interface Chance {
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number
  /** Whether something that happens `percent` times in a hundred happens now. */
  readonly happens: (percent: number) => boolean
  readonly pick: <A>(from: ReadonlyArray<A>) => A
  readonly shuffle: <A>(list: ReadonlyArray<A>) => Array<A>
}

/** The generator named mulberry32. */
const chance = (seed: number): Chance => {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  return {
    whole,
    happens: (percent) => next() * 100 < percent,
    pick: (from) => from[whole(0, from.length - 1)]!,
    shuffle: (list) => {
      const shuffled = [...list]
      for (let i = shuffled.length - 1; i > 0; i--) {
        const j = whole(0, i)
        ;[shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!]
      }
      return shuffled
    }
  }
}

/** Tries a claim on as many made cases as asked. The claim answers with what is wrong, or with nothing; the case is then told. */
export const forAll = <A>(runs: number, make: (chance: Chance) => A, claim: (made: A) => string | undefined): void => {
  for (let seed = 1; seed <= runs; seed++) {
    const made = make(chance(seed))
    const wrong = claim(made)
    if (wrong !== undefined) throw new Error(`seed ${seed}: ${wrong}\n${JSON.stringify(made, null, 1)}`)
  }
}
