/** Passes several applications on in one go, each by itself. */
import type { Actor } from "@zone/core/terms"
import * as Effect from "effect/Effect"
import { Office } from "../office/Office.ts"
import { carryOutEach } from "../wish/carryOutEach.ts"

/** What is passed on. */
export interface PassingOn {
  readonly actor: Actor
  /** Whose uploads a wish might take; passing on takes none. */
  readonly owner: string
  readonly key: string | undefined
  readonly on: string
  readonly lines: ReadonlyArray<{ readonly id: string; readonly version: number; readonly to: string; readonly receivedBy?: string }>
}

/** @internal */
export const passOn = Effect.fnUntraced(function*({ lines, on, ...asked }: PassingOn) {
  const { roomOf } = yield* Office
  return yield* carryOutEach({
    ...asked, served: yield* roomOf("application"),
    lines: lines.map(({ id, receivedBy, to, version }) => ({ id, version, given: { _tag: "HandOver", to, on, ...(receivedBy !== undefined && { receivedBy, receivedOn: on }) } }))
  })
})
