/** So many matters of an agency that owe something, in three zones: the recorded histories that end so, again and again under new ids. */
import type { Append } from "@zone/core/ports"
import { recordedMatters } from "./recordedMatters.ts"

export const openMatters = (agency: string, count: number): ReadonlyArray<Append> => {
  const open = recordedMatters().filter(({ isOpen }) => isOpen)
  return Array.from({ length: count }, (_, i): Append => {
    const { entry, facts, room: { factVersion, name } } = open[i % open.length]!
    return {
      stream: { agency, room: name, id: `o-${i}` }, zone: `z-${i % 3}`, expected: 0, schema: factVersion, at: "2026-11-20T01:00:00.000Z",
      actor: { id: "clerk-1", role: "clerk" }, idempotencyKey: undefined, number: undefined, draft: () => ({ facts, entry, names: undefined })
    }
  })
}
