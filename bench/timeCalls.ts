/**
 * Times one function on varied inputs: a turn is as many calls as take about a millisecond, and gives nanoseconds per call. Where other
 * programs want the core too, a turn so short is over in most cases before they get it; one of ten milliseconds seldom was.
 *
 * All candidates run through this one loop, so none is inlined into it: each pays the price of a call from other code. Every
 * answer is kept for a while in a place that the engine cannot prove unread, so no call can be left out.
 */

const turn = 1
/**
 * Milliseconds after which it is warm. The engine compiles beside the program, and where other programs want the cores it is late: with
 * a tenth of this, what had most code was measured before it was compiled.
 */
const warm = 300
const kept: Array<unknown> = Array.from({ length: 256 })

/** Reads what was kept, so that keeping it is not in vain. */
const spent = (): number => kept.filter((each) => each !== undefined).length

export const timeCalls = <Input>(call: (input: Input) => unknown, inputs: ReadonlyArray<Input>): (() => number) => {
  let next = 0
  let calls = 1
  const pass = (): number => {
    const count = calls
    const length = inputs.length
    let at = next
    const start = performance.now()
    for (let i = 0; i < count; i++) {
      kept[i & 255] = call(inputs[at] as Input)
      if (++at === length) at = 0
    }
    const elapsed = performance.now() - start
    next = at
    return elapsed
  }

  // warms up and finds out how many calls fill a turn
  let elapsed = pass()
  while (elapsed < warm) {
    calls *= 2
    elapsed = pass()
  }
  calls = Math.max(1, Math.round((calls * turn) / elapsed))
  if (spent() === 0) throw new Error("Nothing was answered")
  return () => {
    // a run-up: what the candidate before left in the processor's caches is not this one's cost
    pass()
    return (pass() * 1e6) / calls
  }
}
