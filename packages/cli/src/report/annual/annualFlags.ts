/** The words of `zone report annual`. */
import * as Option from "effect/Option"
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { officeFlags } from "../../office/officeFlags.ts"
import { outputFlag } from "../../terminal/outputFlag.ts"

export const annualFlags = {
  year: Flag.String("year").pipe(
    Flag.withMetavar("<年>"),
    Flag.withDescription("报告哪一年，如 2026"),
    Flag.filterMap((text) => /^20\d\d$/.test(text) ? Option.some(Number(text)) : Option.none(), () => "年份，如 2026")
  ),
  format: Flag.Literals("format", ["table", "xlsx", "docx", "json"]).pipe(
    Flag.withMetavar("<格式>"),
    Flag.withDescription("不给出时看文件的扩展名，没有就是 table\ntable 表格\nxlsx  每表一页，须有 --output\ndocx  公布用的文档，须有 --output\njson  全部数据，附每格所计的申请"),
    Flag.optional
  ),
  facts: Flag.String("facts").pipe(
    Flag.withMetavar("<文件>"), Flag.withDescription("台账里没有的：表二的数字（two）和文字部分（texts），YAML；不给出时为零和“无”"), Flag.optional
  ),
  previous: Flag.String("previous").pipe(Flag.withMetavar("<文件>"), Flag.withDescription("上一年的报告（json、xlsx、docx），核对结转"), Flag.optional),
  cell: Flag.String("cell").pipe(
    Flag.withMetavar("<表.行.列>"), Flag.withDescription("打开一格，列出所计的申请编号，如 3.1.7：表三第1行第7列（总计）；表四如 4.1.5"), Flag.optional
  ),
  output: outputFlag,
  ...officeFlags
}

/** These words, read. */
export type AnnualInput = Command.Command.Config.Infer<typeof annualFlags>
