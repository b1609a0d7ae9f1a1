/** Carries out one wish on one application, and says what came of it. */
import { type Command, room } from "@zone/core/application"
import { Refused, sealBy } from "@zone/core/desk"
import { nearest } from "@zone/core/rules"
import { Role } from "@zone/core/terms"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Path from "effect/Path"
import { exitCodes } from "../../Ended.ts"
import { endWith } from "../../terminal/endWith.ts"
import { findMatter } from "../../office/findMatter.ts"
import { useOffice } from "../../office/useOffice.ts"
import { zhOf } from "../../pack/zhOf.ts"
import { plain } from "../../terminal/plain.ts"
import { keepWith } from "../clear/keepWith.ts"
import { wishSchemas } from "../clear/wishSchemas.ts"
import { sayDueWithBasis } from "../sayDue.ts"
import { sayFact } from "../sayFact.ts"
import { wishesOf, wishTags } from "../wishes/wishesOf.ts"
import { wishNames } from "../wishNames.ts"
import type { PerformInput } from "./performFlags.ts"
import { readWish } from "./readWish.ts"

const role = zhOf(Role)

const tagOf = Effect.fnUntraced(function*(word: string) {
  const known = wishTags.find((tag) => tag === word || wishNames[tag] === word)
  if (known !== undefined) return known
  if (word === "Receive" || word === "Import") return yield* endWith(`${word} 用 zone ${word === "Receive" ? "apply receive" : "register import"}`, exitCodes.usage)
  const guess = nearest(word, wishTags)
  return yield* endWith(
    `没有事项 ${plain(word)}${guess === undefined ? `；有 ${wishTags.map((tag) => `${tag} ${wishNames[tag]}`).join("，")}` : `，是不是 ${guess}（${wishNames[guess as Command["_tag"]]}）？`}`,
    exitCodes.usage
  )
})

export const performWish = (input: PerformInput) =>
  useOffice(input, Effect.fnUntraced(function*(opened) {
    const { by, desk, today } = opened
    const { json, key, number, with: given } = input
    const tag = yield* tagOf(input.wish)
    const matter = yield* findMatter(opened, number)
    // where it stands is enough for a no; but a click that was answered before is answered again
    const standing = wishesOf(matter.state, opened).find(({ wish }) => wish === tag)
    if (standing?.refusal && Option.isNone(key)) return yield* new Refused({ refusal: standing.refusal })
    const file = Option.getOrUndefined(given)
    const wish = yield* readWish(tag, file, { given: Option.getOrUndefined(input.on), today })
    const { dirname } = yield* Path.Path
    const fresh = yield* desk.newSubject
    const subjectOf = (path: ReadonlyArray<string | number>): string => room.subjectOf(matter.state, wish, path) ?? fresh
    const sealed = yield* sealBy(wishSchemas.get(tag)!, wish, keepWith(opened, file === undefined || file === "-" ? "." : dirname(file), subjectOf))
    const done = yield* desk.execute(matter.stream.id, sealed as Command, { ...by, ...(Option.isSome(key) && { idempotencyKey: key.value }) })
    const { facts, obligations, repeated, row, state, version } = done
    if (json) return yield* Console.log(JSON.stringify({ number: row?.number ?? number, state: state._tag, version, repeated, facts: facts.map(({ _tag }) => _tag), obligations }))
    const said = repeated ? ["（同一个标记已经办理过）"] : facts.length === 0 ? ["没有变化"] : facts.map(sayFact)
    return yield* Console.log([
      ...said,
      ...obligations.map(({ due, owedBy, what }) => `应办：${what}（${role(owedBy)}）${due === undefined ? "" : `，${sayDueWithBasis(due)}`}`)
    ].map(plain).join("\n"))
  }))
