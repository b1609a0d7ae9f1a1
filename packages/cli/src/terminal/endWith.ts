/** Ends a command with a sentence on the error stream and an exit code. */
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import { Ended } from "../Ended.ts"

export const endWith = (message: string, exitCode: number): Effect.Effect<never, Ended> =>
  Effect.andThen(Console.error(message), Effect.fail(new Ended({ exitCode })))
