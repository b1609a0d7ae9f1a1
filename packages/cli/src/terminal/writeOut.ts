/** Writes texts or bytes to the output stream as fast as it takes them. A reader that goes away (`| head`) has all it wants: no error. */
import * as Effect from "effect/Effect"
import type { PlatformError } from "effect/PlatformError"
import { Stdio } from "effect/Stdio"
import * as Stream from "effect/Stream"
import type { Ended } from "../Ended.ts"

const isClosedPipe = ({ reason }: PlatformError): boolean => {
  const { cause } = reason
  return typeof cause === "object" && cause !== null && "code" in cause && cause.code === "EPIPE"
}

/** Any other trouble of the output stream is a defect. */
export const writeOut = Effect.fnUntraced(function*<R>(texts: Stream.Stream<string | Uint8Array, Ended, R>) {
  const stdio = yield* Stdio
  yield* Stream.run(texts, stdio.stdout()).pipe(
    Effect.catchTag("PlatformError", (error) => isClosedPipe(error) ? Effect.void : Effect.die(error))
  )
})
