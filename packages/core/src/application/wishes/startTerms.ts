/** The facts of the day of receipt: the terms begin, and a complete application gets its 接收回执. */
import * as Result from "effect/Result"
import type { ReceiptDate } from "../../calendar/receiptDate.ts"
import type { Context } from "../../rules/Room.ts"
import type { Fact } from "../Fact.ts"
import type { Intake } from "../Intake.ts"
import { missingParts } from "../missingParts.ts"
import { startTerm } from "../replyLimit.ts"
import type { Decided } from "./Wish.ts"

/** A notice that is not out yet stops nobody: the due date is undetermined, and the application received. @internal */
export const startTerms = (intake: Pick<Intake, "applicants" | "unclear" | "wanted">, { basis, date }: ReceiptDate, context: Context): Decided =>
  Result.flatMap(startTerm("reply", date, context), (limit) =>
    Result.map(startTerm("correctionNotice", date, context), (notice): ReadonlyArray<Fact> => {
      const missing = missingParts(intake)
      return [
        { _tag: "Received", on: date, basis, limit, notice, missing },
        ...(missing.length > 0 ? [] : [{ _tag: "ReceiptIssued", on: context.today, due: limit.due, basis: context.basisOf("intake/receipt") } as const])
      ]
    }))
