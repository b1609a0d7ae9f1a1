/** What happens to two invented applications, day by day: what the people of the office do, in the order in which they do it. */
import type { Command } from "@zone/core/application"
import type { Personal } from "@zone/core/terms"

/** One step: on which day, which application, who, and what. */
export interface Step {
  readonly day: string
  readonly id: "first" | "second"
  readonly role: "clerk" | "handler" | "head"
  readonly wish: Command
}

/** Everything personal comes sealed. */
export interface Sealed {
  readonly name: Personal
  readonly contact: Personal
  readonly description: Personal
  readonly company: Personal
}

const street = { kind: "department", name: "示例区城市管理局", contact: "示例路1号" } as const

/** 张某, at the counter: handed over, corrected, a third party asked, extended, replied in part, posted, archived. */
export const firstLife = ({ company, contact, description, name }: Sealed): ReadonlyArray<Step> => [
  {
    day: "2026-09-21", id: "first", role: "clerk",
    wish: {
      _tag: "Receive", channel: "inPerson", on: "2026-09-21", addressee: street, applicants: [{ kind: "person", name, proof: { _tag: "Shown" }, contact }],
      description, unclear: "没有写明是哪一段道路", wanted: { form: "paper", route: "post" }
    }
  },
  { day: "2026-09-21", id: "first", role: "clerk", wish: { _tag: "HandOver", to: "示例区城市管理局", on: "2026-09-21", receivedBy: "接收人甲", receivedOn: "2026-09-21" } },
  { day: "2026-09-22", id: "first", role: "handler", wish: { _tag: "AskCorrection", parts: ["description"], guidance: "请写明道路的名称和起止点", workingDays: 10 } },
  { day: "2026-09-24", id: "first", role: "clerk", wish: { _tag: "RecordCorrection", on: "2026-09-24", description } },
  { day: "2026-09-28", id: "first", role: "handler", wish: { _tag: "Consult", id: "c-1", party: { _tag: "ThirdParty", name: company } } },
  { day: "2026-09-30", id: "first", role: "clerk", wish: { _tag: "RecordConsultationReceipt", id: "c-1", on: "2026-09-30" } },
  { day: "2026-10-13", id: "first", role: "clerk", wish: { _tag: "RecordOpinion", id: "c-1", on: "2026-10-13", position: "objects" } },
  { day: "2026-10-20", id: "first", role: "head", wish: { _tag: "Extend", workingDays: 10, reason: "需要区分处理的材料较多" } },
  { day: "2026-10-20", id: "first", role: "clerk", wish: { _tag: "NotifyExtension", on: "2026-10-20" } },
  { day: "2026-11-02", id: "first", role: "handler", wish: { _tag: "ReviewSecrecy", releasable: true, touchesThirdParty: true } },
  {
    day: "2026-11-05", id: "first", role: "head",
    wish: {
      _tag: "Withhold",
      reply: {
        _tag: "partlyDisclosed", given: { _tag: "ToObtain", how: "随信寄送纸质件", where: "申请人所留地址", when: "2026年11月6日寄出" },
        rest: [{ ground: "thirdPartyRights", reasons: "报价明细属于第三方商业秘密，第三方有合理理由不同意公开" }]
      }
    }
  },
  { day: "2026-11-06", id: "first", role: "clerk", wish: { _tag: "Deliver", route: { _tag: "Post", on: "2026-11-06", by: "courier" } } },
  { day: "2026-11-06", id: "first", role: "clerk", wish: { _tag: "Deliver", route: { _tag: "Post", on: "2026-11-06", by: "postalEnterprise", item: "示例挂号信" } } },
  { day: "2026-11-09", id: "first", role: "handler", wish: { _tag: "Archive" } }
]

/** 李某, by letter: it counts from the day on which the office reached him; then it is forgotten on a desk. */
export const secondLife = ({ contact, description, name }: Sealed): ReadonlyArray<Step> => [
  {
    day: "2026-09-28", id: "second", role: "clerk",
    wish: {
      _tag: "Receive", channel: "ordinaryPost", on: "2026-09-28", addressee: { kind: "government", name: "示例区人民政府" },
      applicants: [{ kind: "person", name, proof: { _tag: "Shown" }, contact }], description, wanted: { form: "electronic", route: "email" }
    }
  },
  { day: "2026-09-28", id: "second", role: "clerk", wish: { _tag: "HandOver", to: "示例区人民政府办公室", on: "2026-09-28" } },
  { day: "2026-09-28", id: "second", role: "clerk", wish: { _tag: "RecordContact", on: "2026-09-28", reached: false, note: "电话无人接听" } },
  { day: "2026-10-08", id: "second", role: "clerk", wish: { _tag: "Confirm", on: "2026-10-08" } },
  { day: "2026-10-09", id: "second", role: "handler", wish: { _tag: "Reply", reply: { _tag: "disclosed", given: { _tag: "ToObtain", how: "下载", where: "示例网站", when: "即时" } } } }
]

/** What is done when the due list has brought it to light. */
export const secondEnd: ReadonlyArray<Step> = [
  { day: "2026-11-20", id: "second", role: "head", wish: { _tag: "Extend", workingDays: 10, reason: "事多" } },
  { day: "2026-11-20", id: "second", role: "handler", wish: { _tag: "Reply", reply: { _tag: "nonexistent", searched: "检索了2024年以来的会议纪要和收发文登记" } } },
  { day: "2026-11-20", id: "second", role: "clerk", wish: { _tag: "Deliver", route: { _tag: "Electronic", on: "2026-11-20", evidence: "邮件发送记录" } } }
]
