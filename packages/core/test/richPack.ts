/** A pack that uses every letter of the alphabet, in all that it can say: an invented county, its notice and its forms. */
import { type Rule, RulePack } from "../src/rules/index.ts"
import * as Schema from "effect/Schema"
import { bookOf } from "./samplePacks.ts"

const rule = (kind: string, id: string, more: Readonly<Record<string, unknown>>) => ({ kind, id, strength: "must", clauses: ["X-1"], ...more })

export const richPack = Schema.decodeUnknownSync(RulePack)({
  id: "cn-990101/zone",
  division: "cn-990101",
  documents: [{ id: "cn-990101/zone", title: "示例县政务公开专区建设办法", number: "示例府办〔2026〕1号", issuer: "示例县人民政府办公室", inForceFrom: "2026-01-01" }],
  clauses: { "X-0": "导语", "X-1": "第一条", "X-2": "第二条", "X-3": "附件2" },
  definitions: ["X-0"],
  names: {
    equipment: { kiosk: "触摸查询一体机", pc: "台式电脑", printer: "打印机" },
    materials: { applicationForm: "《政府信息公开申请表》", guide: "办事服务指南" },
    signs: { zonePlate: "“政务公开专区”标识牌", rackLabel: "“公开资料展示架”标识", queryCard: "“政务公开查询”标识", planMark: "专区位置标注", helpSign: "引导标识" },
    posts: { clerk: "专区工作人员" },
    services: { copying: "资料利用服务", otherAgencies: "代收其他单位申请", intake: "申请接收服务" },
    registers: { visits: "查阅登记台账" },
    displays: { board: "公示栏", home: "查询首页" },
    catalogues: { grounds: "投诉受理情形清单", declining: "投诉不予受理情形清单" },
    selections: { sites: "设专区的社区（村）" }
  },
  circumstances: { floorPlan: "场所有没有平面示意图或楼层索引图？" },
  requirements: [
    rule("Area", "area/reading", { functions: ["selfQuery", "reading"], name: "查询阅览区" }),
    rule("Area", "area/intake", { functions: ["intake"], name: "申请接收区" }),
    rule("Equipment", "self-query/device", { anyOf: [{ item: "kiosk" }, { item: "pc", atLeast: 2 }], working: true, area: "selfQuery" }),
    rule("Equipment", "self-query/printer", { anyOf: [{ item: "printer" }] }),
    rule("Material", "intake/blank-form", { anyOf: ["applicationForm"], copies: 20, paper: "A4", laminated: true }),
    rule("Material", "reading/guide", { anyOf: ["guide"], makes: ["宣传册", "工作手册"] }),
    rule("Sign", "sign/zone-plate", {
      item: "zonePlate", texts: ["政务公开专区", "Open Government Zone"], forms: ["plate"], prominent: true, ground: "white", letters: "blue",
      contrast: 4.5, standards: ["GB/T 37668-2019"], reading: "对比度参照网页内容无障碍指南"
    }),
    rule("Sign", "sign/help", { item: "helpSign", containing: ["咨询", "引导"] }),
    rule("Sign", "sign/rack-label", { item: "rackLabel", onEach: "资料架", typefaceOf: "zonePlate" }),
    rule("Sign", "sign/query-card", { item: "queryCard", onEach: "查询电脑或自助查询机", forms: ["tableCard", "sticker"] }),
    rule("Sign", "sign/plan-mark", { item: "planMark", forms: ["planMark"], onlyIf: "floorPlan" }),
    rule("Post", "staff/clerk", {
      item: "clerk", fullTime: 1, partTime: 1, cover: true, qualifications: ["熟悉法规和制度", "熟练操作计算机"], certificates: ["上岗证", "手语证"]
    }),
    rule("Service", "reading/use", { item: "copying", parts: ["复印", "拍照", "查阅原文"] }),
    rule("Service", "intake/ways", { item: "intake", parts: ["当面申请"], anyPart: ["网上申请", "信函申请"] }),
    rule("Service", "intake/others", { item: "otherAgencies", strength: "mustNot" }),
    rule("Register", "register/visits", { item: "visits", columns: ["日期", "查阅人", "事项"], analysed: true }),
    rule("Practice", "reading/order", { item: "tidy", does: "资料摆放有序、便于查找" }),
    rule("Practice", "reading/free", { item: "fee", does: "收取查阅费用", strength: "mustNot" }),
    rule("Deadline", "milestone/hall", { item: "hall", what: "政务服务大厅专区建设", owedBy: "县政务服务局", by: "2026-12-15" }),
    rule("Deadline", "report/fortnight", { item: "report", what: "报送工作信息", owedBy: "试点街镇", every: "每两周" }),
    rule("Deadline", "reading/update", { item: "update", what: "补充更新资料" }),
    rule("Display", "village/board", { item: "board", shows: ["人员分工", "工作制度、程序"], venues: ["villagePoint"] }),
    rule("Display", "self-query/home", { item: "home", links: [{ text: "政府信息公开目录" }, { text: "公开专栏", address: "https://example.org/open" }], strength: "may" }),
    rule("Display", "board/private", { item: "board", shows: ["身份证号码"], strength: "mustNot" }),
    rule("Catalogue", "complaint/grounds", { item: "grounds", entries: [{ key: "late", label: "不及时更新" }, { key: "other", label: "其他情形" }] }),
    rule("Catalogue", "complaint/declining", { item: "declining", entries: [{ key: "stranger", label: "与投诉人无关" }, { key: "vague", label: "内容不具体" }], closed: true }),
    rule("Space", "space/county", { squareMetres: 30, seats: 6, tiers: ["county"] }),
    rule("Space", "space/township", { squareMetres: 15, tiers: ["township"] }),
    rule("Hours", "hours/office", { sameAs: "县政务服务中心", venues: ["serviceHall", "convenienceCentre"] }),
    rule("Hours", "hours/library", {
      venues: ["library"],
      seasons: [
        { from: "05-01", through: "09-30", opens: "09:00", closes: "12:00" }, { from: "05-01", through: "09-30", opens: "14:30", closes: "18:00" },
        { from: "10-01", through: "04-30", opens: "09:00", closes: "17:30" }
      ]
    }),
    rule("Selection", "scope/villages", { item: "sites", of: ["villagePoint"], inEach: "街镇", atLeast: 1, atMost: 2, strength: "should" }),
    rule("OpenNorm", "annex/two", { why: "附件2原文未取得", clauses: ["X-3"] })
  ],
  forms: [{ id: "form/staff", title: "专区工作人员名单", fields: ["单位", "姓名"], clauses: ["X-2"] }],
  grades: [{ name: "五星级", stars: 5, atLeast: 90, clauses: ["X-2"] }, { name: "三星级", stars: 3, atLeast: 60, clauses: ["X-2"] }]
}, { errors: "all", onExcessProperty: "error" })

/** Its rules, ready to be asked; a function, so that the test that needs them is the one that makes them. */
export const richRules = (): ReadonlyArray<Rule> => bookOf("cn-990101/zone", [richPack]).rules
