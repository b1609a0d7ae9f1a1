/**
 * An outside whose answers come when chance says: in any order, late, as failures, or lost after what was asked for was done; and walks by such chances,
 * the same on any machine, so that one that fails is found again.
 */
import * as fc from "fast-check"

/** A seeded source of chance. */
export interface Chance {
  /** A whole number from 0 to below. */
  readonly below: (most: number) => number
  /** Whether something that happens `percent` times in a hundred happens now. */
  readonly happens: (percent: number) => boolean
  readonly pick: <A>(from: ReadonlyArray<A>) => A | undefined
}

/** Something that was asked and has not come back. */
interface Waiting {
  readonly method: string
  readonly come: (how: "well" | "refused" | "lost") => void
}

/** What is said where the line is cut, where the server says no, and where it does not know who asks. */
const OFFLINE = { problem: { status: 0, title: "连接不上", tag: "Offline", remedy: "稍后再试" } }
const REFUSED = { problem: { status: 422, title: "没有办成", tag: "Refused", remedy: "先到窗口说明情况" } }

const UNKNOWN = { problem: { status: 401, title: "没有办成", tag: "NoSession", remedy: "请登录" } }

/** Keeps what is asked until it is to come back. */
export const lateOutside = (chance: Chance) => {
  const waiting: Array<Waiting> = []
  return {
    /** How much is on its way. */
    onItsWay: () => waiting.length,
    /** `work` is done when it comes well, and also when it is lost: then nobody hears of it. What it throws is what the asker gets. `well` and `ill` are told before the asker is. */
    later: <A>(method: string, work: () => A, { fails = true, ill = () => {}, well = () => {} }: { readonly fails?: boolean; readonly ill?: () => void; readonly well?: (answer: A) => void } = {}): Promise<A> =>
      new Promise((resolve, reject) => {
        waiting.push({
          method,
          come: (how) => {
            if (fails && how !== "well") ill()
            if (fails && how === "refused") { reject(chance.happens(25) ? UNKNOWN : REFUSED); return }
            try {
              const answer = work()
              if (fails && how === "lost") { reject(OFFLINE); return }
              well(answer)
              resolve(answer)
            } catch (thrown) {
              reject(thrown)
            }
          }
        })
      }),
    /** One of them comes back. It gives the name of its method. */
    comeBack: async (): Promise<string | undefined> => {
      const [one] = waiting.splice(chance.below(waiting.length), 1)
      one?.come(chance.happens(78) ? "well" : chance.happens(50) ? "refused" : "lost")
      await settled()
      return one?.method
    }
  }
}

/** Whatever follows at once from what came back has happened. */
export const settled = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve) })

/** Walks many times. A walk gives what was wrong, and says how it got there. */
export const walkMany = (times: number, walk: (chance: Chance, tell: (what: string) => void) => Promise<string | undefined>): Promise<void> =>
  fc.assert(fc.asyncProperty(fc.gen(), async (draw) => {
    const below = (most: number): number => draw(fc.nat, { max: Math.max(0, most - 1) })
    const told: Array<string> = []
    const wrong = await walk({ below, happens: (percent) => below(100) < percent, pick: (from) => from[below(from.length)] }, (what) => { told.push(what) })
    if (wrong !== undefined) throw new Error(`${wrong}\n${told.slice(-25).join("\n")}`)
  }), { seed: 20_261_130, numRuns: times, plugins: [fc.unbiased()], endOnFailure: true })
