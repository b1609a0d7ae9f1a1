/** `zone office backup`: a whole copy of an office while it is worked on. */
import * as Argument from "effect/cli/Argument"
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { officeFlags } from "../officeFlags.ts"

const target = Argument.String("备份文件夹").pipe(Argument.withDescription("新建的文件夹，不能已经有；放在另一块磁盘上"))

export const backup = Command.make("backup", { target, office: officeFlags.office }, (input) =>
  Effect.flatMap(Effect.promise(() => import("./backUpOffice.ts")), ({ backUpOffice }) => backUpOffice(input))).pipe(
  Command.withDescription(
    "备份办公文件夹：存储在同一时刻的完整副本、附件、放假通知、待打印的和 office.yaml。zone serve 和别的命令正在用也可以备份。\n" +
      "不含主密钥：主密钥另存一份，没有它备份里的个人信息打不开。恢复：把备份放到办公文件夹的位置，放回主密钥，再用 zone verify 核验。\n" +
      "退出码：0 已备份；2 命令、办公文件夹或磁盘有误（没有留下半份）。"
  ),
  Command.withShortDescription("备份办公文件夹"),
  Command.withExamples([{ command: "zone office backup /mnt/backup/2026-11-29 --office office", description: "办公时间也可以" }])
)
