/** What may be done with a matter now, and what may not, with the law's reason: asked of the room itself. */
import { type ApplicationRefusal, type Command, matrix, room, type State } from "@zone/core/application"
import type { Role } from "@zone/core/terms"
import * as Result from "effect/Result"
import type { Opened } from "../../office/useOffice.ts"
import { wishSchemas } from "../clear/wishSchemas.ts"
import { wishNames } from "../wishNames.ts"

/** A wish as it stands now. */
export interface WishStanding {
  readonly wish: Command["_tag"]
  readonly name: string
  /** `may` in this state by somebody in these roles · `no` with the reason. */
  readonly standing: "may" | "no"
  readonly roles: ReadonlyArray<Role>
  /** Whether the one who asks may. */
  readonly permitted: boolean
  readonly refusal?: ApplicationRefusal
}

/** The wishes that a command line makes with `zone apply do`; the others have commands of their own. */
export const wishTags: ReadonlyArray<Command["_tag"]> = [...wishSchemas.keys()].filter((tag) => tag !== "Receive" && tag !== "Import")

export const wishesOf = (state: State, { actor, context }: Opened): ReadonlyArray<WishStanding> =>
  wishTags.map((wish): WishStanding => {
    const roles = room.permits[wish]
    const common = { wish, name: wishNames[wish], roles, permitted: roles.includes(actor.role) }
    if (matrix[wish][state._tag] === "may") return { ...common, standing: "may" }
    // where it stands is looked at before what the wish says: the tag alone is enough
    const refused = room.decide(state, { _tag: wish } as Command, context)
    return Result.isSuccess(refused) ? { ...common, standing: "may" }
      : { ...common, standing: "no", refusal: refused.failure }
  })
