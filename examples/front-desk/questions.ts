/** The question bank of the invented office, which people search at the kiosk. */
import type { ServeOptions } from "@zone/http"

/** Answered questions. */
export const questions: NonNullable<ServeOptions["questions"]> = [
  { id: "q-1", question: "灵活就业人员怎样申请社会保险补贴？", answer: "凭身份证和缴费凭证到示例区人力资源和社会保障局窗口申请，每半年一次。", source: "《示例区灵活就业人员社会保险补贴办法》", updatedOn: "2026-01-01" },
  { id: "q-2", question: "申请高校毕业生租房补贴要带哪些材料？", answer: "身份证、毕业证、劳动合同和租房合同。\n可以在网上提交，也可以到窗口提交。", source: "《示例区高校毕业生租房补贴办法》", updatedOn: "2026-08-12" },
  { id: "q-3", question: "退休人员的医保关系怎么转移？", answer: "由本人或者委托人到转入地医疗保障经办窗口办理，转出地不必再去。", source: "《示例区医疗保障关系转移接续规程》", updatedOn: "2026-05-20" },
  { id: "q-4", question: "申请公开政府信息要不要交费？", answer: "不收费。只有在数量、频次明显超过合理范围时才收取信息处理费。", source: "《中华人民共和国政府信息公开条例》第四十二条", updatedOn: "2019-05-15" },
  { id: "q-5", question: "老旧小区加装电梯有没有补助？", answer: "有。竣工验收以后由业主代表向街道办事处申请，按台补助。", source: "《示例区既有住宅增设电梯补助办法》", updatedOn: "2026-06-30" },
  { id: "q-6", question: "高龄津贴从多少岁开始发？", answer: "年满80周岁的当月起发放，由本人或者家属到社区登记。", source: "《示例区高龄津贴发放办法》", updatedOn: "2026-02-10" }
]
