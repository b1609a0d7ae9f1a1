/** What a field of a wish is called in the words of its room, by where it stands. */
import type { FieldNames } from "../../rules/Room.ts"

/**
 * The word for `key` inside of `within`, the nearest first: the tags and keys around it. Nothing where the room has none.
 *
 * @example
 * ```ts
 * import { fieldNameOf } from "@zone/core/desk"
 *
 * const names = { to: "单位", "Refer.to": "交给哪个单位" }
 * fieldNameOf(names, ["Refer"], "to") // => "交给哪个单位"
 * fieldNameOf(names, ["Reply"], "to") // => "单位"
 * fieldNameOf(names, [], "from") // => undefined
 * ```
 */
export const fieldNameOf = (names: FieldNames, within: ReadonlyArray<string>, key: string): string | undefined =>
  within.map((each) => names[`${each}.${key}`]).find((name) => name !== undefined) ?? names[key]
