/** Invented applications, in every state that somebody at the counter meets. */
import type { Login } from "../staff.ts"
import type { Life, Step, Wish } from "./Life.ts"

const civilAffairs = { kind: "department", name: "示例区民政局", contact: "示例路2号" } as const
const housing = { kind: "department", name: "示例区住房和城乡建设委员会", contact: "示例路3号" } as const
const itself = { kind: "itself", name: "示例区人民政府办公室" } as const

const received = (ago: number, applicant: string, description: string, more: Partial<Wish> = {}, by: Login = "clerk"): Step => [ago, by, (on) => ({
  _tag: "Receive", channel: "inPerson", on, addressee: itself,
  applicants: [{ kind: "person", name: applicant, proof: "shown", contact: "示例区和平路1号，zone@example.org" }],
  description, wanted: { form: "paper", route: "pickUp" }, ...more
})]
const handedOver = (ago: number, to: string): Step => [ago, "clerk", (on) => ({ _tag: "HandOver", to, on, receivedBy: "承办科室", receivedOn: on })]
const reviewed = (ago: number, touchesThirdParty = false): Step => [ago, "handler", () => ({ _tag: "ReviewSecrecy", releasable: true, touchesThirdParty })]
const disclosed = (ago: number): Step => [ago, "handler", () => ({
  _tag: "Reply", reply: { _tag: "disclosed", given: { _tag: "ToObtain", how: "凭回执领取纸质件", where: "示例区行政服务中心政务公开专区", when: "工作日9:00至17:00" } }
})]
const delivered = (ago: number): Step => [ago, "clerk", (on) => ({ _tag: "Deliver", route: { _tag: "PickUp", on } })]
const archived = (ago: number): Step => [ago, "clerk", () => ({ _tag: "Archive" })]

const life = (key: string, ...steps: Life["steps"]): Life => ({ key: `demo-application-${key}`, room: "application", steps })

/** From the counter to the archive, and what stops in between. */
export const applications: ReadonlyArray<Life> = [
  life("school", received(46, "林小满", "示例区2026年小学学区划分的文件"), reviewed(40), disclosed(38), delivered(37), archived(36)),
  life("road", received(41, "欧阳试", "和平路改造工程的施工合同", { addressee: housing, unclear: "没有写明是哪一段道路", wanted: { form: "paper", route: "post" } }),
    handedOver(41, housing.name),
    [39, "handler", () => ({ _tag: "AskCorrection", parts: ["description"], guidance: "请写明道路的名称和起止点", workingDays: 7 })],
    [36, "clerk", (on) => ({ _tag: "RecordCorrection", on, description: "和平路（示例桥至示例广场段）改造工程的施工合同" })],
    [34, "handler", () => ({ _tag: "Consult", id: "第三方1", party: { _tag: "ThirdParty", name: "示例建设公司" } })],
    [32, "clerk", (on) => ({ _tag: "RecordConsultationReceipt", id: "第三方1", on })],
    [26, "clerk", (on) => ({ _tag: "RecordOpinion", id: "第三方1", on, position: "objects", reason: "报价明细属于商业秘密" })],
    [24, "head", () => ({ _tag: "Extend", workingDays: 10, reason: "需要区分处理的材料较多" })],
    [24, "clerk", (on) => ({ _tag: "NotifyExtension", on })],
    reviewed(18, true),
    [14, "head", () => ({
      _tag: "Withhold", reply: {
        _tag: "partlyDisclosed", given: { _tag: "ToObtain", how: "随信寄送纸质件", where: "申请人所留地址", when: "答复之日寄出" },
        rest: [{ ground: "thirdPartyRights", reasons: "报价明细属于第三方商业秘密，第三方有合理理由不同意公开" }]
      }
    })],
    [13, "clerk", (on) => ({ _tag: "Deliver", route: { _tag: "Post", on, by: "postalEnterprise", item: "示例挂号信" } })]),
  life("minutes", received(30, "示例环境研究院", "示例河水质监测的会议纪要", {
    applicants: [{ kind: "research", name: "示例环境研究院", proof: "shown", contact: "示例大道9号" }], wanted: { form: "electronic", route: "email" }
  }), [25, "handler", () => ({ _tag: "Reply", reply: { _tag: "nonexistent", searched: "检索了2024年以来的会议纪要和收发文登记" } })]),
  life("overdue", received(24, "赵一帆", "示例街道老旧小区改造的资金安排")),
  life("soon", received(18, "钱多多", "示例区2025年度城市更新项目清单", {}, "clerk2"), reviewed(9)),
  life("letter", received(6, "孙见山", "示例村集体土地征收的补偿方案", { channel: "ordinaryPost", wanted: { form: "electronic", route: "email" } }),
    [5, "clerk", (on) => ({ _tag: "RecordContact", on, reached: false, note: "电话无人接听" })]),
  life("correction", received(5, "周知遥", "养老的文件", { addressee: civilAffairs, unclear: "没有写明是哪一年、哪一类文件" }), handedOver(5, civilAffairs.name),
    [4, "handler", () => ({ _tag: "AskCorrection", parts: ["description"], guidance: "请写明文件的名称、年份或者其他特征", workingDays: 7 })]),
  life("consulting", received(8, "吴语", "示例公园音乐节的安全评估报告"),
    [6, "handler", () => ({ _tag: "Consult", id: "第三方1", party: { _tag: "ThirdParty", name: "示例文化公司" } })],
    [5, "clerk", (on) => ({ _tag: "RecordConsultationReceipt", id: "第三方1", on })]),
  // a character outside of the plane that old programs know
  life("rare-name", received(2, "林𬭎满", "示例区公共充电桩布点规划", { help: [{ difficulty: "sight", given: "代为填写并朗读核对" }] })),
  life("hand-over", received(0, "郑可可", "示例区婚姻登记处搬迁的批复", { addressee: civilAffairs }))
]
