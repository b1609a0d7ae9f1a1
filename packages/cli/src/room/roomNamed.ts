/** The room of a name; the names of commands are made from the same list. */
import { rooms } from "@zone/core/desk"
import type { AnyRoom } from "@zone/core/rules"

export const roomNamed = (name: string): AnyRoom => {
  const found = rooms.find((room) => room.name === name)
  if (!found) throw new RangeError(`no room of the name ${name}`)
  return found
}
