/**
 * Gives each child that has no key the place that it was written in: what stands behind something that comes and goes stays the same element,
 * and keeps the focus of whoever is typing into it.
 */
import type { Child } from "../view/h.ts"
import type { View } from "../view/View.ts"

const put = <Message>(child: View<Message> | false | null | undefined, place: string): View<Message> | false | null | undefined =>
  typeof child === "object" && child !== null && child.key === undefined ? { ...child, key: place } : child

/** @internal */
export const placed = <Message>(children: ReadonlyArray<Child<Message>>): ReadonlyArray<Child<Message>> =>
  children.map((child, i) => {
    if (typeof child === "object" && child !== null && !("tag" in child)) return child.map((each, j) => put(each, `${i}.${j}`))
    return put(child, String(i))
  })
