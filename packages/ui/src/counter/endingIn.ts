/** When a session is about to end, because nobody did anything or because it has lasted long enough. */
import type { CounterModel } from "./CounterModel.ts"

/** It is said so long before. */
const BEFORE = 3 * 60 * 1000

/** How long it lasts still, and whether going on helps; nothing while there is time. @internal */
export const endingIn = ({ gate, heard, now }: CounterModel): { readonly minutes: number; readonly firm: boolean } | undefined => {
  if (gate._tag !== "In" || now === 0) return undefined
  const { idleSeconds, until } = gate.session
  const end = Date.parse(until)
  const idle = heard + idleSeconds * 1000
  const left = Math.min(Number.isNaN(end) ? Infinity : end, idle) - now
  return left > BEFORE ? undefined : { minutes: Math.max(1, Math.ceil(left / 60_000)), firm: end <= idle }
}
