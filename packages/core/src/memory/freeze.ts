/** A copy of JSON that nobody can change any more, neither who handed it in nor who reads it. */
import type { Json } from "../ports/FactStore.ts"

const fix = (json: Json): Json => {
  if (json === null || typeof json !== "object") return json
  for (const each of Object.values(json)) fix(each)
  return Object.freeze(json)
}

/** @internal */
export const freeze = (json: Json): Json => fix(JSON.parse(JSON.stringify(json)) as Json)
