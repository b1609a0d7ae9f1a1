/** How a desk says no: by law or by permission, with the basis and what would make it a yes; or because it cannot read the wish. */
import * as Data from "effect/Data"
import * as Schema from "effect/Schema"
import type { Refusal } from "../rules/Room.ts"
import type { Role } from "../terms/Role.ts"

/** The wish is for other roles than the actor's. */
export interface NotPermitted extends Refusal {
  readonly _tag: "NotPermitted"
  /** The roles that may wish it. */
  readonly roles: ReadonlyArray<Role>
}

/** What was wished is refused; nothing was kept. The refusal is the room's own, or that the actor is not permitted. */
export class Refused<No extends Refusal = Refusal> extends Data.TaggedError("Refused")<{ readonly refusal: No | NotPermitted }> {
  declare readonly refusal: No | NotPermitted
  override get message(): string {
    const { _tag, basis, remedy } = this.refusal
    return `${_tag}（${basis.reading === "interpretation" ? "⚖ " : ""}${basis.cite}）：${remedy}`
  }
}

/** What was handed in is no wish of this room. Values are left out of it, since they may be somebody's data. */
export class NoCommand extends Schema.TaggedError<NoCommand>()("NoCommand", {
  /** Where it is wrong, e.g. `applicant.kind`; empty for the whole. */
  paths: Schema.Array(Schema.String),
  remedy: Schema.String
}) {
  override get message(): string {
    return `no command of this room: ${this.paths.join(", ")}`
  }
}

/** The idempotency key was used for a matter of another room. */
export class KeyUsedElsewhere extends Schema.TaggedError<KeyUsedElsewhere>()("KeyUsedElsewhere", { room: Schema.String, id: Schema.String }) {}
