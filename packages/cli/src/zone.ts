/** The root of the command: what it is for, and its subcommands. */
import * as Command from "effect/cli/Command"
import { apply } from "./apply/apply.ts"
import { audit } from "./audit/audit.ts"
import { board } from "./board/board.ts"
import { calendar } from "./calendar/calendar.ts"
import { deadline } from "./deadline/deadline.ts"
import { due } from "./due/due.ts"
import { office } from "./office/office.ts"
import { pack } from "./pack/pack.ts"
import { print } from "./print/print.ts"
import { register } from "./register/register.ts"
import { report } from "./report/report.ts"
import { roomCommands } from "./room/roomCommands.ts"
import { serve } from "./serve/serve.ts"
import { sign } from "./sign/sign.ts"
import { stats } from "./stats/stats.ts"
import { survey } from "./survey/survey.ts"
import { today } from "./today/today.ts"
import { verify } from "./verify/verify.ts"

/** The `zone` command: due dates in Chinese working days, calendars, rule packs, audits of zones, applications, and the reasons of all. */
export const zone = Command.make("zone").pipe(
  Command.withDescription("政务公开专区：按国务院放假通知计算法定期限，查看和核对工作日历，编写和查阅各地的规则，按规则检查专区，办理政府信息公开申请。"),
  Command.withSubcommands([deadline, calendar, pack, survey, audit, office, apply, register, due, report, verify, print, sign, ...roomCommands, board, today, stats, serve]),
  Command.withExamples([
    { command: "zone deadline --term reply --received 2026-02-13", description: "2月13日收到的申请，最迟哪天答复" },
    { command: "zone deadline --batch cases.jsonl > answers.jsonl", description: "一行一件，成批计算" },
    { command: "zone calendar show 2026", description: "看一年的放假与调休上班" },
    { command: "zone pack show cn-500105/zone", description: "看一个地方的现行规则" },
    { command: "zone audit hall.yaml", description: "按检查记录检查一处专区" },
    { command: "zone apply receive form.yaml --channel inPerson", description: "登记一件申请，打印接收回执" },
    { command: "zone today", description: "今天要办的" },
    { command: "zone board --within 5", description: "各项业务谁该办什么" },
    { command: "zone due --within 5", description: "5个工作日以内到期的、逾期的" },
    { command: "zone print blank-form --pack cn-500105/zone --out form.pdf", description: "印制空白申请表" },
    { command: "zone sign 政务公开专区 --size 1200x300 --out board.svg", description: "画一块标识牌" }
  ])
)
