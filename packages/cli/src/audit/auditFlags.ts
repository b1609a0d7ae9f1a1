/** The words of `zone audit`. */
import { isPlainDate } from "@zone/core/calendar"
import * as Option from "effect/Option"
import * as Argument from "effect/cli/Argument"
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"

export const auditFlags = {
  files: Argument.String("文件").pipe(
    Argument.withDescription("检查记录（YAML 或 JSON）；给出文件夹时，检查其中所有的 .yaml、.yml、.json"),
    Argument.variadic({ min: 1 })
  ),
  pack: Flag.String("pack").pipe(
    Flag.withMetavar("<规则包>"),
    Flag.withDescription("按哪个规则包检查，如 cn-500105/zone；不给出时按检查记录里的 pack"),
    Flag.optional
  ),
  at: Flag.String("at").pipe(
    Flag.withMetavar("<YYYY-MM-DD>"),
    Flag.withDescription("按哪一天的规则、豁免和证据判断；不给出时为检查之日"),
    Flag.filterMap((text) => isPlainDate(text) ? Option.some(text) : Option.none(), () => "YYYY-MM-DD 形式的真实日期"),
    Flag.optional
  ),
  format: Flag.Literals("format", ["table", "json", "html", "junit"]).pipe(
    Flag.withMetavar("<格式>"),
    Flag.withDescription("table 表格（不给出时）\njson  机器可读，附规则包版本和输入的 SHA-256\nhtml  一个可以打印的网页\njunit XML，供持续集成"),
    Flag.withDefault("table" as const)
  ),
  all: Flag.Boolean("all").pipe(
    Flag.withDescription("也列出符合和不适用的（table、html；json 和 junit 总是全部）"),
    Flag.withoutNegation,
    Flag.withDefault(false)
  )
}

/** The words of `zone audit`, read. */
export type AuditInput = Command.Command.Config.Infer<typeof auditFlags>
