/** The columns of a question bank as a table: what each is called, and what of an entry stands in it. */
import type { BankEntry } from "../QuestionBank.ts"

/** A column of the table. @internal */
export interface BankColumn {
  readonly title: string
  readonly kind: "text" | "day"
  readonly width: number
  readonly cell: (entry: BankEntry) => string | undefined
}

const text = (title: string, width: number, cell: BankColumn["cell"]): BankColumn => ({ title, kind: "text", width, cell })
const day = (title: string, cell: BankColumn["cell"]): BankColumn => ({ title, kind: "day", width: 12, cell })

/** @internal */
export const bankColumns: ReadonlyArray<BankColumn> = [
  text("编号", 14, ({ id }) => id),
  text("问题", 40, ({ question }) => question),
  text("其他问法", 40, ({ phrasings }) => phrasings.join("\n")),
  text("答案", 60, ({ answer }) => answer),
  text("答复单位", 20, ({ unit }) => unit),
  text("主题", 16, ({ topic }) => topic),
  text("区划", 14, ({ division }) => division),
  text("依据名称", 30, ({ source }) => source.title),
  text("文号", 20, ({ source }) => source.number),
  text("依据地址", 30, ({ source }) => source.id),
  text("发文机关", 20, ({ source }) => source.issuer),
  text("依据版本", 14, ({ source }) => source.version),
  day("生效日期", ({ validFrom }) => validFrom),
  day("失效日期", ({ validThrough }) => validThrough),
  day("审核日期", ({ reviewedOn }) => reviewedOn),
  text("审核人", 14, ({ reviewedBy }) => reviewedBy),
  day("复核期限", ({ reviewBy }) => reviewBy)
]
