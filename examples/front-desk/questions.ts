/** The question bank of the invented office, as it is on the first day; what its head accepts comes in beside it. */
import type { ServeOptions } from "@zone/http"

type Entry = NonNullable<ServeOptions["questions"]>[number]

/** An entry that was reviewed on its first day. */
const entry = (id: string, [question, ...phrasings]: readonly [string, ...ReadonlyArray<string>], answer: string, unit: string, title: string, on: string): Entry => ({
  id, question, phrasings, answer, unit, validFrom: on, reviewedOn: on, reviewedBy: "head-1",
  source: { id: `https://www.example.org/policy/${id}`, title, version: on }
})

/** Answered questions. */
export const questions: ReadonlyArray<Entry> = [
  entry("q-2", ["申请高校毕业生租房补贴要带哪些材料？", "租房补贴材料"], "身份证、毕业证、劳动合同和租房合同。\n可以在网上提交，也可以到窗口提交。",
    "示例区住房和城乡建设委员会", "示例区高校毕业生租房补贴办法", "2026-08-12"),
  entry("q-3", ["退休人员的医保关系怎么转移？", "医保转移"], "由本人或者委托人到转入地医疗保障经办窗口办理，转出地不必再去。",
    "示例区医疗保障局", "示例区医疗保障关系转移接续规程", "2026-05-20"),
  entry("q-4", ["申请公开政府信息要不要交费？", "依申请公开收费吗"], "不收费。只有在数量、频次明显超过合理范围时才收取信息处理费。",
    "示例区人民政府办公室", "中华人民共和国政府信息公开条例第四十二条", "2019-05-15"),
  entry("q-5", ["老旧小区加装电梯有没有补助？", "加装电梯补贴"], "有。竣工验收以后由业主代表向街道办事处申请，按台补助。",
    "示例区住房和城乡建设委员会", "示例区既有住宅增设电梯补助办法", "2026-06-30"),
  entry("q-6", ["高龄津贴从多少岁开始发？", "高龄补贴"], "年满80周岁的当月起发放，由本人或者家属到社区登记。",
    "示例区民政局", "示例区高龄津贴发放办法", "2026-02-10")
]
