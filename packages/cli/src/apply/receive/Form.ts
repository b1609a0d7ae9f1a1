/** An application form as it is filled in: the wish `Receive` with personal data in clear; channel and day may come with the command. */
import { clearOf, type Parts } from "@zone/core/desk"
import type { Channel } from "@zone/core/terms"
import * as Schema from "effect/Schema"
import { wishSchemas } from "../clear/wishSchemas.ts"

/** A filled-in form, as far as the command looks into it. */
export interface Filled {
  readonly channel?: Channel
  readonly on?: string
  readonly applicants: ReadonlyArray<object>
}

const { _tag, ...fields } = (wishSchemas.get("Receive") as Parts).fields!

/** Read as plain data: it is sealed by the schema of the wish, and decoded by that once more. */
export const Form = clearOf(Schema.Struct({
  ...fields, channel: Schema.optionalKey(fields["channel"]!), on: Schema.optionalKey(fields["on"]!)
})) as unknown as Schema.Codec<Filled, unknown>
