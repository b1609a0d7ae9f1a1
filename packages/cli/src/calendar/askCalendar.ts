/** Asks a calendar for days that it may not know: a day beyond the notices ends the command, and says what can be done. */
import { CalendarGap } from "date-fns-holiday-cn"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import { Ended, exitCodes } from "../Ended.ts"
import { sayGap } from "./sayGap.ts"

/** Anything thrown that is no gap is a defect. */
export const askCalendar = <A>(ask: () => A): Effect.Effect<A, Ended> =>
  Effect.try({
    try: ask,
    catch: (error) => {
      if (error instanceof CalendarGap) return error
      throw error
    }
  }).pipe(
    Effect.catch((gap) => Effect.andThen(Console.error(sayGap(gap)), Effect.fail(new Ended({ exitCode: exitCodes.gap }))))
  )
