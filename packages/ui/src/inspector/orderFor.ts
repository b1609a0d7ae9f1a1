/** Who is to mend a requirement and in how many working days: what was said of it, else what holds for all. */
import type { Kept, KeptOrder } from "./Kept.ts"

/** @internal */
export const orderFor = ({ orders = {} }: Kept, requirement: string): KeptOrder => {
  const [usual, own] = [orders[""] ?? {}, orders[requirement] ?? {}]
  const who = own.who ?? usual.who
  const workingDays = own.workingDays ?? usual.workingDays
  return { ...(who !== undefined && { who }), ...(workingDays !== undefined && { workingDays }) }
}
