/** Takes an application in from its form: every mistake at its line, personal data sealed before it goes anywhere, one key for one click. */
import type { Command } from "@zone/core/application"
import { sealBy } from "@zone/core/desk"
import { readYaml } from "@zone/pack-file"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Path from "effect/Path"
import * as Result from "effect/Result"
import { Ended, exitCodes } from "../../Ended.ts"
import { endWith } from "../../terminal/endWith.ts"
import { useOffice } from "../../office/useOffice.ts"
import { sayRefusal } from "../../pack/sayRefusal.ts"
import { readBytes } from "../../terminal/readBytes.ts"
import { hideGiven } from "../clear/hideGiven.ts"
import { keepWith } from "../clear/keepWith.ts"
import { wishSchemas } from "../clear/wishSchemas.ts"
import { Form } from "./Form.ts"
import type { ReceiveInput } from "./receiveFlags.ts"
import { sayGuidance, sayReceipt } from "./sayReceipt.ts"

const readForm = Effect.fnUntraced(function*(file: string) {
  const name = file === "-" ? "标准输入" : file
  const bytes = yield* readBytes(file).pipe(Effect.catch((why) => endWith(sayRefusal(name, why), exitCodes.usage)))
  const read = readYaml(Form, bytes)
  return Result.isSuccess(read) ? read.success.value : yield* endWith(sayRefusal(name, hideGiven(read.failure)), exitCodes.usage)
})

export const receiveForm = (input: ReceiveInput) =>
  useOffice(input, Effect.fnUntraced(function*(opened) {
    const { by, desk, today } = opened
    const { form: file, json, key, number } = input
    const filled = yield* readForm(file)
    const channel = Option.getOrUndefined(input.channel) ?? filled.channel
    if (channel === undefined) return yield* endWith("缺少提出方式：用 --channel 给出，如 --channel inPerson，或者写在申请表的 channel", exitCodes.usage)
    const on = Option.getOrUndefined(input.on) ?? filled.on ?? today
    // what is asked for is the first applicant's
    const subjects = yield* Effect.forEach(filled.applicants, () => desk.newSubject)
    const subjectOf = ([first, i]: ReadonlyArray<string | number>): string => subjects[first === "applicants" ? Number(i) : 0] ?? ""
    const { dirname } = yield* Path.Path
    const wish = { _tag: "Receive", ...filled, channel, on }
    const id = yield* desk.newSubject
    const sealed = yield* sealBy(wishSchemas.get("Receive")!, wish, keepWith(opened, file === "-" ? "." : dirname(file), subjectOf))
    const done = yield* desk.execute(id, sealed as Command, {
      ...by,
      ...(Option.isSome(key) && { idempotencyKey: key.value }),
      ...(Option.isSome(number) && { setAside: number.value })
    })
    const { facts, repeated, row, state, stream } = done
    if (json) yield* Console.log(JSON.stringify({ id: stream.id, number: row?.number ?? null, repeated, state: state._tag, facts: facts.map(({ _tag }) => _tag), obligations: done.obligations }))
    else yield* Console.log(state._tag === "Guided" ? sayGuidance(state, stream.id) : sayReceipt(done, opened))
    return yield* state._tag === "Guided" ? Effect.fail(new Ended({ exitCode: exitCodes.no })) : Effect.void
  }))
