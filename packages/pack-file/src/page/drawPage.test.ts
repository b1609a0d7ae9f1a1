/** The page of an invented pack, whole, as an official would sign it. */
import type { RulePack } from "@zone/core/rules"
import { expect, it } from "vitest"
import { drawPage } from "./drawPage.ts"
import { sayRequirement } from "./sayRequirement.ts"

const basis = { document: "cn-990101/zone", clause: "SL-4", reading: "text", cite: "《示例方案》第四项" } as const

const pack: RulePack = {
  id: "cn-990101/zone",
  division: "cn-990101",
  documents: [
    { id: "cn-990101/zone", title: "示例区政务公开专区建设方案", number: "示例府办〔2026〕1号", issuer: "示例区人民政府办公室", inForceFrom: "2026-03-01" },
    { id: "cn/civil", title: "示例法", number: "示例令第1号", issuer: "示例机关", inForceFrom: "2021-01-01" }
  ],
  extends: ["cn/foi-regulation"],
  clauses: { "SL-0": "前言", "SL-1": "第一项", "SL-2": "第二项", "SL-3": "第三项", "SL-4": "第四项" },
  definitions: ["SL-0"],
  names: { equipment: { kiosk: "查询一体机" }, materials: { form: "《申请表》" }, practices: { fee: "查阅收费" } },
  circumstances: { floorPlan: "大厅是否设有平面图？" },
  requirements: [
    { kind: "Area", id: "area/query", strength: "must", clauses: ["SL-1"], venues: ["serviceHall"], functions: ["selfQuery"], name: "自助查询区" },
    {
      kind: "Equipment", id: "query/terminal", strength: "must", clauses: ["SL-1"], area: "selfQuery", standards: ["GB/T 1"], replaces: "cn/foi-regulation",
      anyOf: [{ item: "kiosk", atLeast: 2 }, { item: "computer" }]
    },
    {
      kind: "Material", id: "intake/form", strength: "should", clauses: ["SL-1", "SL-2"], tiers: ["county"], onlyIf: "floorPlan", area: "intake",
      reading: "未写纸张，按A4|B5理解", anyOf: ["form"], copies: 20
    },
    { kind: "Practice", id: "reading/free", strength: "mustNot", clauses: ["SL-2"], item: "fee", does: "收取查阅费用" },
    { kind: "OpenNorm", id: "annex/missing", strength: "must", clauses: ["SL-2"], why: "附件1没有随文公布" }
  ],
  repeals: [{ requirement: "old/rule", pack: "cn/foi-regulation", clauses: ["SL-2"], reading: "理解为不再执行" }],
  terms: {
    answer: {
      id: "answer", title: "咨询答复期限", length: 5, unit: "workingDay", startsOn: "交办之日",
      countsFirstDay: { value: false, basis: { ...basis, reading: "interpretation", cite: "方案未作规定" } },
      extension: { cap: 3, basis }, movesOffHolidays: { value: true, basis }, basis
    }
  },
  replacesTerms: { answer: "cn/foi-regulation" },
  receiptRules: [{ channel: "email", receivedOn: "confirmation", basis, untilConfirmed: "与申请人确认" }],
  grades: [{ name: "三星级", stars: 3, atLeast: 60, clauses: ["SL-2"] }],
  forms: [{ id: "form/visit", title: "查阅登记表", fields: ["日期", "内容"], clauses: ["SL-4"] }]
}

it("draws everything that a pack says", () => {
  expect(drawPage(pack)).toMatchInlineSnapshot(`
    "# 示例区政务公开专区建设方案

    | 项目 | 内容 |
    |---|---|
    | 文号 | 示例府办〔2026〕1号 |
    | 发文机关 | 示例区人民政府办公室 |
    | 施行日期 | 2026-03-01 |
    | 规则包 | cn-990101/zone |
    | 行政区划 | cn-990101 |
    | 承接 | cn/foi-regulation |
    | 引用 | 《示例法》（示例令第1号） |

    ⚖ 表示条文没有明说，按理解适用；签名前请逐条与原文核对。

    ## 要求

    ### 自助查询

    | 要求 | 强度 | 适用场所 | 依据条款 | ⚖理解 |
    |---|---|---|---|---|
    | 设有自助查询区<br>\`area/query\` | 应当 | 政务服务大厅 | 第一项（SL-1） |  |
    | 查询一体机数量不少于2；或者computer数量不少于1<br>标准：GB/T 1<br>代替 cn/foi-regulation 的同名要求<br>\`query/terminal\` | 应当 | 全部 | 第一项（SL-1） |  |

    ### 申请接收

    | 要求 | 强度 | 适用场所 | 依据条款 | ⚖理解 |
    |---|---|---|---|---|
    | 《申请表》至少20份<br>\`intake/form\` | 应 | 县（区）级；仅当：大厅是否设有平面图？ | 第一项（SL-1）<br>第二项（SL-2） | ⚖ 未写纸张，按A4\\|B5理解 |

    ### 各区共同

    | 要求 | 强度 | 适用场所 | 依据条款 | ⚖理解 |
    |---|---|---|---|---|
    | 不得收取查阅费用<br>\`reading/free\` | 不得 | 全部 | 第二项（SL-2） |  |

    ## 期限

    | 期限 | 长度 | 起算 | 首日 | 延长 | 顺延 | 依据 |
    |---|---|---|---|---|---|---|
    | 咨询答复期限<br>代替 cn/foi-regulation 的同名期限<br>\`answer\` | 5个工作日 | 交办之日 | 次日起计（⚖ 方案未作规定） | 至多3个工作日（《示例方案》第四项） | 末日放假的顺延（《示例方案》第四项） | 《示例方案》第四项 |

    ## 收到申请之日

    | 渠道 | 收到之日 | 确认之前 | 依据 |
    |---|---|---|---|
    | 电子邮件 | 双方确认之日 | 与申请人确认 | 《示例方案》第四项 |

    ## 等次

    | 等次 | 星级 | 最低分 | 依据条款 |
    |---|---|---|---|
    | 三星级 | 3 | 60 | 第二项（SL-2） |

    ## 表单

    | 表单 | 栏目 | 依据条款 |
    |---|---|---|
    | 查阅登记表<br>\`form/visit\` | 日期、内容 | 第四项（SL-4） |

    ## 废止

    | 废止的要求 | 设定者 | 依据条款 | ⚖理解 |
    |---|---|---|---|
    | \`old/rule\` | cn/foi-regulation | 第二项（SL-2） | ⚖ 理解为不再执行 |

    ## 待明确

    | 待明确的事项 | 适用场所 | 依据条款 |
    |---|---|---|
    | 附件1没有随文公布<br>\`annex/missing\` | 全部 | 第二项（SL-2） |

    ## 条款清单

    | 条款 | 位置 | 承接 |
    |---|---|---|
    | SL-0 | 前言 | 定义或说明，不设要求 |
    | SL-1 | 第一项 | \`area/query\`<br>\`query/terminal\`<br>\`intake/form\` |
    | SL-2 | 第二项 | \`intake/form\`<br>\`reading/free\`<br>\`annex/missing\`<br>\`grade:三星级\`<br>\`repeal:old/rule\` |
    | SL-3 | 第三项 | **未承接** |
    | SL-4 | 第四项 | \`term:answer\`<br>\`receipt:email\`<br>\`form:form/visit\` |

    ## 核对

    核对人：＿＿＿＿＿＿＿＿　　负责人：＿＿＿＿＿＿＿＿　　日期：＿＿＿＿年＿＿月＿＿日
    "
  `)
})

it("calls things as the packs that it builds on do, where it is told", () => {
  expect(drawPage(pack)).toContain("或者computer")
  expect(drawPage(pack, (_, item) => `〈${item}〉`)).toContain("〈computer〉")
})

it("keeps clauses that are whole numbers in the order of the law", () => {
  const clauses = { "12(1)": "第十二条第一款", "12(2)": "第十二条第二款", 9: "第九条", 17: "第十七条", payment: "缴费" }
  const page = drawPage({ ...pack, clauses, definitions: ["9"], requirements: [], forms: [{ id: "x", title: "x", clauses: ["9"] }], terms: {}, grades: [{ name: "x", atLeast: 1, clauses: ["9"] }] })
  const order = [...page.slice(page.indexOf("## 条款清单")).matchAll(/^\| ([^ ]+) \| (?:第|缴)/gm)].map(([, id]) => id)
  expect(order).toEqual(["9", "12(1)", "12(2)", "17", "payment"])
})

it("says every letter of the alphabet in words that stand by themselves", () => {
  const common = { id: "a/b", strength: "must", clauses: ["1"] } as const
  const name = (_: string, item: string): string => `某${item}`
  expect(sayRequirement({ ...common, kind: "Display", item: "board", shows: ["目录", "指南"] }, name)).toBe("某board有目录、指南")
  expect(sayRequirement({ ...common, kind: "Selection", item: "site", of: ["villagePoint"], inEach: "街镇", atLeast: 1 }, name)).toBe("某site：每个街镇至少1个")
  expect(sayRequirement({ ...common, strength: "mustNot", kind: "Display", item: "board", shows: ["广告"] }, name)).toBe("某board不得有广告")
  expect(sayRequirement({ ...common, kind: "OpenNorm", why: "附件缺" }, name)).toBe("待明确：附件缺")
})
