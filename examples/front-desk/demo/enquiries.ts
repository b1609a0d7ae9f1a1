/** Invented questions on policy, and how they were answered; what is worth keeping is in the bank of the office. */
import type { Life } from "./Life.ts"

const source = { id: "https://www.example.org/policy/1", title: "示例区灵活就业人员社会保险补贴办法", number: "示例人社〔2026〕3号", issuer: "示例区人力资源和社会保障局", version: "2026-01-01" } as const

const life = (key: string, ...steps: Life["steps"]): Life => ({ key: `demo-enquiry-${key}`, room: "enquiry", steps })

/** Answered, given on, waiting, and kept in the bank. */
export const enquiries: ReadonlyArray<Life> = [
  life("bank",
    [20, "clerk", (on) => ({
      _tag: "Receive", channel: "counter", on, enquirer: { name: "冯晓", contact: "feng@example.org" },
      about: { _tag: "Words", text: "灵活就业人员怎样申请社会保险补贴？", topic: "社会保险" }, search: { found: [] }
    })],
    [20, "clerk", (on) => ({ _tag: "Refer", to: "示例区人力资源和社会保障局", on })],
    [18, "clerk", (on) => ({
      _tag: "RecordAnswer", on, told: "phone", answer: { _tag: "FromUnit", unit: "示例区人力资源和社会保障局", text: "凭身份证和缴费凭证到窗口申请，每半年一次。", source }
    })],
    [17, "clerk", () => ({ _tag: "ProposeEntry", question: "灵活就业人员怎样申请社会保险补贴？", phrasings: ["社保补贴怎么领"], topic: "社会保险", unit: "示例区人力资源和社会保障局" })],
    [16, "head", (on) => ({ _tag: "AcceptEntry", validFrom: on })]),
  life("referred",
    [3, "clerk", (on) => ({
      _tag: "Receive", channel: "phone", on, enquirer: { name: "陈可", contact: "chen@example.org" },
      about: { _tag: "Words", text: "退休人员的医保关系怎么转移？", topic: "医疗保障" }, search: { found: [] }
    })],
    [3, "clerk", (on) => ({ _tag: "Refer", to: "示例区医疗保障局", on, note: "咨询人希望电话答复" })]),
  life("today",
    [0, "clerk2", (on) => ({ _tag: "Receive", channel: "counter", on, about: { _tag: "Topic", topic: "租房补贴的发放时间" }, search: { found: [] } })])
]
