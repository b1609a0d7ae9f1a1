/** `zone apply receive`: takes an application in, and prints its receipt. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { receiveFlags } from "./receiveFlags.ts"

export const receive = Command.make("receive", receiveFlags, (input) =>
  Effect.flatMap(Effect.promise(() => import("./receiveForm.ts")), ({ receiveForm }) => receiveForm(input))).pipe(
  Command.withDescription(
    "登记一件申请：核对窗口的接收范围，封存个人信息，编号，计算答复期限，打印接收回执。\n" +
      "不属于本窗口接收的，告诉申请人向谁提出。\n退出码：0 已登记；1 不能登记，或者已引导到别处；2 命令或申请表有误；3 期限要等放假通知。"
  ),
  Command.withShortDescription("登记申请"),
  Command.withExamples([{ command: "zone apply receive form.yaml --channel inPerson", description: "今天当面提交的申请" }])
)
