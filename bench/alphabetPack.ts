/**
 * An invented pack of 150 requirements in the full alphabet: every letter, mixed as the notices mix them, with alternatives,
 * circumstances, venues, tiers and prohibitions. It builds on nothing, so nothing but its rules is measured.
 */
import { RulePack } from "@zone/core/rules"
import * as Schema from "effect/Schema"

type Draft = Readonly<Record<string, unknown>>

const parts = ["复印", "拍照", "查阅原文", "打印", "盖章"]
const columns = ["日期", "姓名", "事项", "方式", "结果", "经办人"]
const every = (step: number, i: number, more: Draft): Draft => (i % step === 0 ? more : {})

/** How many requirements of each letter there are, and what the one with a number says. */
const letters: ReadonlyArray<readonly [kind: string, count: number, say: (i: number) => Draft]> = [
  ["Area", 4, (i) => ({ functions: [["selfQuery", "reading", "intake", "consultation"][i]], name: `第${i + 1}功能区` })],
  ["Equipment", 22, (i) => ({
    anyOf: [{ item: `device${i}`, atLeast: 1 + i % 3 }, ...(i % 3 === 0 ? [{ item: `spare${i}` }] : [])],
    ...every(2, i, { working: true })
  })],
  ["Material", 22, (i) => ({
    anyOf: [`paper${i}`, ...(i % 6 === 0 ? [`booklet${i}`] : [])],
    copies: 1 + i % 4 * 5,
    ...every(2, i, { paper: "A4" }),
    ...every(5, i, { laminated: true }),
    ...every(7, i, { makes: ["宣传册", "工作手册", "展架"] })
  })],
  ["Sign", 14, (i) => ({
    item: `sign${i}`,
    ...every(2, i, { texts: [`示例标识${i}`, `Sample ${i}`] }),
    ...every(3, i, { forms: ["plate", "tableCard"], prominent: true }),
    ...every(2, i, { ground: "white", letters: "blue" }),
    ...every(4, i, { contrast: 4.5 }),
    ...every(5, i + 1, { onEach: "资料架" })
  })],
  ["Post", 8, (i) => ({
    item: `post${i}`,
    fullTime: 1,
    ...every(2, i, { partTime: 1, cover: true }),
    ...every(3, i, { qualifications: ["熟悉法规", "熟练操作计算机"] }),
    ...every(4, i, { certificates: ["上岗证"] })
  })],
  ["Service", 11, (i) => ({ item: `service${i}`, ...every(2, i, { parts: parts.slice(0, 2 + i % 4) }), ...every(5, i, { strength: "mustNot" }) })],
  ["Register", 10, (i) => ({ item: `register${i}`, columns: columns.slice(0, 3 + i % 4), ...every(2, i, { analysed: true }) })],
  ["Practice", 22, (i) => ({ item: `practice${i}`, does: `示例做法${i}`, ...every(4, i, { strength: "mustNot" }) })],
  ["Deadline", 12, (i) => ({
    item: `duty${i}`,
    what: `示例事项${i}`,
    owedBy: "示例单位",
    ...(i % 3 === 0 ? { by: "2026-10-31" } : { every: "每月" })
  })],
  ["Display", 8, (i) => ({ item: `board${i}`, shows: columns.slice(0, 2 + i % 4), ...every(3, i, { links: [{ text: "信息公开目录" }, { text: "指南" }] }) })],
  ["Space", 2, (i) => (i === 0 ? { squareMetres: 30, seats: 6, tiers: ["county"] } : { squareMetres: 15, tiers: ["township"] })],
  ["Hours", 2, (i) => (i === 0 ? { sameAs: "示例大厅", venues: ["serviceHall"] } : { sameAs: "示例图书馆", venues: ["library"] })],
  ["Selection", 3, (i) => ({ item: `sites${i}`, of: ["villagePoint"], inEach: "街镇", atLeast: 1, atMost: 2 })],
  ["Catalogue", 3, (i) => ({ item: `cases${i}`, entries: columns.slice(0, 3 + i).map((label, at) => ({ key: `case${at}`, label })), ...every(2, i, { closed: true }) })],
  ["OpenNorm", 7, (i) => ({ why: `附件${i + 1}原文未取得` })]
]

export const alphabetPack = Schema.decodeUnknownSync(RulePack)({
  id: "cn-990101/zone",
  division: "cn-990101",
  documents: [{ id: "cn-990101/zone", title: "示例县政务公开专区建设办法", number: "示例府办〔2026〕1号", issuer: "示例县人民政府办公室", inForceFrom: "2026-01-01" }],
  clauses: Object.fromEntries(letters.map(([kind], i) => [`X-${kind}`, `第${i + 1}条`])),
  circumstances: { floorPlan: "场所有没有平面示意图？", upstairs: "专区是否在二楼以上？", shared: "是否与其他窗口合用？" },
  requirements: letters.flatMap(([kind, count, say]) =>
    Array.from({ length: count }, (_, i) => ({
      kind,
      id: `${kind.toLowerCase()}/rule-${i}`,
      strength: ["must", "should", "must", "may"][i % 4],
      clauses: [`X-${kind}`],
      ...every(9, i + 1, { onlyIf: ["floorPlan", "upstairs", "shared"][i % 3] }),
      ...every(11, i + 1, { venues: ["archive", "library"] }),
      ...say(i)
    }))
  )
}, { errors: "all", onExcessProperty: "error" })
