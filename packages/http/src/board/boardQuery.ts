/** What somebody asks of the board, read from an address: lists have commas between. */
import type { BoardItem, BoardQuery } from "@zone/core/desk"
import { Role } from "@zone/core/terms"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { Malformed } from "../api/Problems.ts"

const isRole = Schema.is(Role)

/** The board's words, by those of the API: what has no day is open. */
const STANDING: { readonly [word: string]: BoardItem["standing"] } = { overdue: "overdue", due: "due", undetermined: "undetermined", open: "undated" }

/** How it stands, in the word of the API. @internal */
export const standingWord = (standing: BoardItem["standing"]): "overdue" | "due" | "undetermined" | "open" => standing === "undated" ? "open" : standing

interface Given {
  readonly room?: string
  readonly zone?: string
  readonly owedBy?: string
  readonly assignedTo?: string
  readonly standing?: string
  readonly document?: string
}

const wrong = (place: keyof Given, words: ReadonlyArray<string>): Effect.Effect<never, Malformed> =>
  Effect.fail(new Malformed({ tag: "Malformed", remedy: `应为 ${words.join("、")}，几个的中间用逗号`, paths: [`query.${place}`] }))

/** `rooms` are the names that there are. @internal */
export const boardQuery = (
  { assignedTo, document, owedBy, room, standing, zone }: Given, rooms: ReadonlyArray<string>
): Effect.Effect<Omit<BoardQuery, "agency" | "workingDays">, Malformed> => {
  const [names, roles, stands, documents] = [room, owedBy, standing, document].map((text) => text?.split(","))
  if (names?.some((each) => !rooms.includes(each))) return wrong("room", rooms)
  if (roles && !roles.every(isRole)) return wrong("owedBy", Role.literals)
  if (stands?.some((each) => !Object.hasOwn(STANDING, each))) return wrong("standing", Object.keys(STANDING))
  return Effect.succeed({
    ...(names && { rooms: names }), ...(roles && { owedBy: roles }), ...(documents && { documents }), ...(zone !== undefined && { zone }),
    ...(assignedTo !== undefined && { assignedTo }), ...(stands && { standing: stands.map((each) => STANDING[each]!) })
  })
}
