/** Finds a new password: in the environment, or typed twice at the terminal. It is never on the command line, and never shown. */
import * as Effect from "effect/Effect"
import * as Prompt from "effect/cli/Prompt"
import * as Redacted from "effect/Redacted"
import { exitCodes } from "../../Ended.ts"
import { endWith } from "../../terminal/endWith.ts"

const NAME = "ZONE_STAFF_PASSWORD"
/** As the server asks it of those who change theirs. */
const [LEAST, MOST] = [10, 200]

const checked = (password: Redacted.Redacted) => {
  const { length } = Redacted.value(password)
  return length < LEAST || length > MOST ? endWith(`密码应为${LEAST}至${MOST}个字`, exitCodes.usage) : Effect.succeed(password)
}

const typed = Effect.gen(function*() {
  if (!process.stdin.isTTY) return yield* endWith(`没有终端可以输入密码：在环境变量 ${NAME} 里给出`, exitCodes.usage)
  const ask = (message: string) => Prompt.run(Prompt.Hidden({ message }))
  const one = yield* ask("新密码：")
  const other = yield* ask("再输入一次：")
  return Redacted.value(one) === Redacted.value(other) ? one : yield* endWith("两次输入的不一样，没有改动", exitCodes.usage)
}).pipe(Effect.catchTag("QuitError", () => endWith("没有输入密码，没有改动", exitCodes.usage)))

export const readPassword = Effect.suspend(() => {
  const given = process.env[NAME]
  return Effect.flatMap(given === undefined || given === "" ? typed : Effect.succeed(Redacted.make(given)), checked)
})
