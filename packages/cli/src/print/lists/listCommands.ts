/** The commands that print a list of what only an office knows: `zone print contact-sheet` and its like. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { listFlags } from "./listFlags.ts"

const load = Effect.promise(() => import("./printList.ts"))
const codes = "退出码：0 已写入或已打印；1 规则包在那一天没有施行，或者没有要求这份名单；2 命令有误、内容有误、不能写入或不能打印。"

const contactSheet = Command.make("contact-sheet", listFlags, (input) => Effect.flatMap(load, ({ printList }) => printList.contacts(input))).pipe(
  Command.withDescription(
    "印制依申请公开联系电话及接收地址，内容来自 --from 的 YAML：\n" +
      "asOf: 2026年11月\nagencies:\n  - agency: 示例区民政局\n    office: 办公室            # 受理机构，可以不写\n    phone: \"000-00000000\"\n    address: 示例区示例路1号\n    hours: 工作日9:00—17:00   # 可以不写\n" + codes
  ),
  Command.withShortDescription("依申请公开联系电话及接收地址"),
  Command.withExamples([{ command: "zone print contact-sheet --from contacts.yaml --pack cn-500105/zone --out 联系电话.pdf", description: "份数和用纸按当地规则" }])
)
const staffList = Command.make("staff-list", listFlags, (input) => Effect.flatMap(load, ({ printList }) => printList.staff(input))).pipe(
  Command.withDescription(
    "印制专区建设工作人员名单（江北 附件1），须有 --pack；不给出 --from 的是空白表。内容：\nunit: 示例街道办事处\nstaff:\n  - name: 方大暑\n    phone: \"（略）\"\n    remark: 分管领导\n" + codes
  ),
  Command.withShortDescription("专区建设工作人员名单"),
  Command.withExamples([{ command: "zone print staff-list --pack cn-500105/zone --from staff.yaml --out 名单.pdf", description: "填好的" }])
)
const communityList = Command.make("community-list", listFlags, (input) => Effect.flatMap(load, ({ printList }) => printList.communities(input))).pipe(
  Command.withDescription(
    "印制符合条件的社区（村）专区建设名单（江北 附件2），须有 --pack；不给出 --from 的是空白表。内容：\n" +
      "unit: 示例街道办事处\ncommunities:\n  - community: 示例社区\n    contact: 谷雨\n    phone: \"（略）\"\n    remark: 主任\n" + codes
  ),
  Command.withShortDescription("社区（村）专区建设名单"),
  Command.withExamples([{ command: "zone print community-list --pack cn-500105/zone --out 名单.pdf", description: "空白表" }])
)

export const listCommands = [contactSheet, staffList, communityList] as const
