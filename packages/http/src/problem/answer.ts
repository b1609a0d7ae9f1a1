/** Lets a program fail with problems only: whatever else it came to is said as one. */
import * as Effect from "effect/Effect"
import { AccessError } from "../access/AccessError.ts"
import { Problems, Unavailable } from "../api/Problems.ts"
import { problemOf, type Trouble } from "./problemOf.ts"

const isProblem = (error: Problems | Trouble | AccessError): error is Problems => Problems.some((each) => error instanceof each)

/** `asked` is whether the caller said which version they had seen. @internal */
export const answer = <A, R>(program: Effect.Effect<A, Problems | Trouble | AccessError, R>, asked = false): Effect.Effect<A, Problems, R> =>
  program.pipe(Effect.catch((error) => {
    if (isProblem(error)) return Effect.fail(error)
    if (!(error instanceof AccessError)) return Effect.fail(problemOf(error, asked))
    return Effect.andThen(
      Effect.logError("log-ins cannot be read or written"),
      Effect.fail(new Unavailable({ tag: "AccessUnavailable", remedy: "登录信息暂时不能读写，请稍后再试", after: 2 }))
    )
  }))
