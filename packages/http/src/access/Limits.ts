/** How often somebody may do something: buckets that fill again, in memory, at most so many of them. */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { TooMany } from "../api/Problems.ts"

/** `burst` at once, and `perMinute` after that. */
export interface Limit {
  readonly burst: number
  readonly perMinute: number
}

/** The limits, by what is done. */
export type LimitTable = { readonly [what in "request" | "login" | "find" | "follow" | "followOne" | "apply" | "upload"]: Limit }

/** What is usual, for each address; `find` for each person of the staff, `followOne` for each number and address. */
const usualLimits: LimitTable = {
  request: { burst: 300, perMinute: 1200 },
  login: { burst: 20, perMinute: 20 },
  find: { burst: 30, perMinute: 30 },
  follow: { burst: 20, perMinute: 20 },
  followOne: { burst: 10, perMinute: 2 },
  apply: { burst: 20, perMinute: 20 },
  upload: { burst: 40, perMinute: 40 }
}

const MOST = 50_000

/** Counts. */
export class Limits extends Context.Service<Limits, {
  /** Takes one of what somebody may do, or says when they may again. */
  readonly take: (what: keyof LimitTable, who: string) => Effect.Effect<void, TooMany>
}>()("@zone/http/access/Limits") {}

/** Counts in memory: a restart forgets, which a lock-out does not. */
export const layerLimits = (table: Partial<LimitTable> = {}): Layer.Layer<Limits> =>
  Layer.sync(Limits, () => {
    const limits = { ...usualLimits, ...table }
    const buckets = new Map<string, { left: number; at: number }>()
    return Limits.of({
      take: Effect.fnUntraced(function*(what, who) {
        const { burst, perMinute } = limits[what]
        const now = yield* Clock.currentTimeMillis
        const key = `${what} ${who}`
        const bucket = buckets.get(key)
        const left = bucket === undefined ? burst : Math.min(burst, bucket.left + ((now - bucket.at) * perMinute) / 60_000)
        // the one that was used longest ago goes first
        buckets.delete(key)
        if (buckets.size >= MOST) buckets.delete(buckets.keys().next().value ?? "")
        buckets.set(key, { left: left >= 1 ? left - 1 : left, at: now })
        if (left >= 1) return yield* Effect.void
        const after = Math.max(1, Math.ceil(((1 - left) * 60) / perMinute))
        return yield* new TooMany({ tag: "TooMany", remedy: `请求过于频繁，请在${after}秒以后再试`, after })
      })
    })
  })
