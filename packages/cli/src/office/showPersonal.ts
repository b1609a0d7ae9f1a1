/** Puts sealed personal data into words: masked, or whole where it is asked for with a reason and the role may see it. Each opening is recorded. */
import type { AnyRoom } from "@zone/core/rules"
import type { Personal, PersonalKind } from "@zone/core/terms"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import { exitCodes } from "../Ended.ts"
import { plain } from "../terminal/plain.ts"
import { endWith } from "../terminal/endWith.ts"
import type { SeeInput } from "./seeFlags.ts"
import type { Opened } from "./useOffice.ts"

/** Without a reason nothing is shown whole. */
export const checkWhy = ({ unmask, why }: SeeInput) =>
  unmask && Option.isNone(why) ? endWith("--unmask：须用 --why 说明查看的原因，如 --why 打印接收回执", exitCodes.usage) : Effect.void

/** `matter` is the id of the matter; a room that conceals people from some actors shows nothing without it. */
export const showPersonal = ({ actor, agency, desk, deskFor, masking }: Opened, { unmask, why }: SeeInput, usual: string, room?: AnyRoom) => {
  const looking = room ? deskFor(room, !unmask) : unmask ? desk : masking
  return (personal: Personal, kind: PersonalKind, matter?: string) =>
    looking.reveal(personal, kind, { agency, actor, why: Option.getOrElse(why, () => usual), ...(matter !== undefined && { matter }) }).pipe(
      Effect.map((shown) => plain(shown.masked ? shown.text : Redacted.value(shown.text))),
      Effect.catchTags({ Forgotten: () => Effect.succeed("（已删除）"), SealBroken: () => Effect.succeed("（无法打开）") }),
      // a look that cannot be recorded is none: a copy that is only to be read shows nobody
      Effect.catchTag("StoreError", (error) => error.reason === "readOnly" ? Effect.succeed("****") : Effect.fail(error))
    )
}
