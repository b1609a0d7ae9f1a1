/** The person or device behind a command, by an id that is no personal data. */
import * as Schema from "effect/Schema"
import type {} from "./Zh.ts"
import { Role } from "./Role.ts"

/** Who acts: an id that is no personal data, and a role. */
export const Actor = Schema.Struct({ id: Schema.NonEmptyString, role: Role }).annotate({ identifier: "Actor", zh: "经办人" })
export type Actor = typeof Actor.Type
