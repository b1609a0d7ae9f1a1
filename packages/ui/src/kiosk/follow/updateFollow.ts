/** Tells where a matter stands, for whoever has its number and its code. */
import { step } from "../../screen/Screen.ts"
import type { KioskMessage, KioskNews } from "../KioskMessage.ts"
import type { KioskModel, Trouble } from "../KioskModel.ts"
import { askFor, focusOn, type KioskStep, without } from "../KioskStep.ts"

/** @internal */
export const updateFollow = (
  model: KioskModel,
  message: Extract<KioskMessage | KioskNews, { readonly _tag: "TypeFollow" | "Follow" | "FollowAnother" | "FollowCame" | "FollowFailed" }>
): KioskStep => {
  const { follow, props: { messages } } = model
  switch (message._tag) {
    case "TypeFollow": {
      const troubles = follow.troubles.filter(({ place }) => place !== message.field)
      const typed = { ...follow, troubles, [message.field]: message.value }
      // whoever types another number wants no answer to the one before, nor may see it
      if (follow.busy && message.value.trim() !== follow.asked?.[message.field]) return step({ ...model, follow: { ...without(typed, "asked"), busy: false } })
      return step({ ...model, follow: typed })
    }
    case "Follow": {
      const [number, code] = [follow.number.trim(), follow.code.trim()]
      const troubles: ReadonlyArray<Trouble<"number" | "code">> = [
        ...(number === "" ? [{ place: "number" as const, remedy: messages.followEmpty.number }] : []),
        ...(code === "" ? [{ place: "code" as const, remedy: messages.followEmpty.code }] : [])
      ]
      if (troubles.length > 0) return step(focusOn({ ...model, follow: { ...without(follow, "problem"), troubles } }, "troubles"))
      if (follow.busy) return step(model)
      return step(
        { ...model, follow: { ...without(follow, "found", "problem"), troubles, busy: true, asked: { number, code } } },
        askFor(
          "follow",
          model,
          async ({ backend }) => ({ _tag: "FollowCame", found: await backend.public.follow({ params: { number }, headers: { "x-zone-code": code } }) }),
          (problem) => ({ _tag: "FollowFailed", problem })
        )
      )
    }
    case "FollowAnother":
      return step(focusOn({ ...model, follow: { number: "", code: "", busy: false, troubles: [] } }, "heading"))
    case "FollowCame":
      return step(!follow.busy ? model : focusOn({ ...model, follow: { ...follow, busy: false, found: message.found } }, "heading", "follow"))
    default:
      return step(!follow.busy ? model : focusOn({ ...model, follow: { ...without(follow, "asked"), busy: false, problem: message.problem } }, "problem", "follow"))
  }
}
