/** What an application lacks in words, for the screen and for the voice. */
import type { Lacking } from "../../backend/PublicBackend.ts"
import type { Messages } from "../messages.ts"

/** @internal */
export const sayLacking = ({ asked, by, certainty, guidance, parts }: Lacking, messages: Messages) => {
  const day = by === undefined ? undefined : `${messages.day(by)}${certainty === undefined || certainty === "settled" ? "" : `（${messages.certainties[certainty]}）`}`
  return {
    title: asked ? messages.lackingAsked : messages.lackingYet,
    parts: parts.map((part) => messages.missing[part]),
    ...(guidance !== undefined && { guidance: `${messages.guidance}：${guidance}` }),
    help: [
      ...(day === undefined ? [] : [asked ? messages.correctBy(day) : messages.askedBy(day)]),
      asked ? messages.correctHow : messages.mendHow
    ]
  }
}
