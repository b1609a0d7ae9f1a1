/** Whether a sealed value lies somewhere in plain data, e.g. in a fact. */
import type { Json } from "../ports/FactStore.ts"
import type { Personal } from "../terms/Personal.ts"

/** @internal */
export const holds = (value: Json, personal: Personal): boolean => {
  if (typeof value !== "object" || value === null) return false
  if (!Array.isArray(value) && "sealed" in value && value["sealed"] === personal.sealed && value["subject"] === personal.subject) return true
  return Object.values(value as { readonly [key: string]: Json }).some((each) => holds(each, personal))
}
