/** The paper that was made, or the end of the command with everything that is missing or wrong in what was handed in. */
import type { Issued, Paper } from "@zone/core/paper"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { type Ended, exitCodes } from "../Ended.ts"
import { endWith } from "../terminal/endWith.ts"
import { plain } from "../terminal/plain.ts"

export const issued = (made: Issued): Effect.Effect<Paper, Ended> =>
  Result.isSuccess(made) ? Effect.succeed(made.success) : endWith(plain(made.failure.message), exitCodes.usage)
