/** The words of `zone audit`. */
import * as Argument from "effect/cli/Argument"
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { dayFlag } from "../terminal/dayFlag.ts"
import { outputFlag } from "../terminal/outputFlag.ts"

export const auditFlags = {
  files: Argument.String("文件").pipe(
    Argument.withDescription("检查记录（YAML 或 JSON），- 表示标准输入；给出文件夹时，检查其中（各级）所有的 .yaml、.yml、.json"),
    Argument.variadic({ min: 1 })
  ),
  pack: Flag.String("pack").pipe(
    Flag.withMetavar("<规则包>"),
    Flag.withDescription("按哪个规则包检查，如 cn-500105/zone；不给出时按检查记录里的 pack"),
    Flag.optional
  ),
  at: dayFlag("at", "按哪一天的规则、豁免和证据判断；不给出时为检查之日"),
  against: Flag.String("against").pipe(
    Flag.withMetavar("<文件>"),
    Flag.withDescription("与以前的检查记录（或其文件夹）比较，按专区的代号对应，列出改善和变差的（table、json、html、xlsx）"),
    Flag.optional
  ),
  format: Flag.Literals("format", ["table", "json", "html", "xlsx", "junit", "sarif", "oscal"]).pipe(
    Flag.withMetavar("<格式>"),
    Flag.withDescription(
      "不给出时看文件的扩展名，没有就是 table\ntable 表格\njson  机器可读，附规则包版本和输入的 SHA-256\nhtml  一个可以打印的网页\nxlsx  电子表格，须有 --output\n" +
        "junit XML，供持续集成\nsarif SARIF 2.1.0，供代码平台和编辑器\noscal OSCAL 1.1.3 assessment-results，供合规系统"
    ),
    Flag.optional
  ),
  output: outputFlag,
  all: Flag.Boolean("all").pipe(
    Flag.withDescription("也列出符合和不适用的（table、html；其他格式总是全部）"),
    Flag.withoutNegation,
    Flag.withDefault(false)
  )
}

/** The words of `zone audit`, read. */
export type AuditInput = Command.Command.Config.Infer<typeof auditFlags>
