/** `zone print all-forms`: everything on paper that a place must have at hand. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { allFormsFlags } from "./allFormsFlags.ts"

export const allForms = Command.make("all-forms", allFormsFlags, (input) =>
  Effect.flatMap(Effect.promise(() => import("./printAllForms.ts")), ({ printAllForms }) => printAllForms(input))).pipe(
  Command.withDescription(
    "印制一处专区应备的全部文书，每种一个 PDF，另有一份核对用的清单：份数、用纸、依据，条文未规定、由此处选定的标 ⚖。本单位才有的（指南、联系电话等）只列入清单。\n" +
      "退出码：0 已写入；1 规则包在那一天没有施行，或者没有要求；2 命令有误或不能写入。"
  ),
  Command.withShortDescription("一处专区应备的全部文书"),
  Command.withExamples([{ command: "zone print all-forms --pack cn-500105/zone --venue serviceHall --tier county --out 文书", description: "政务服务大厅的全套" }])
)
