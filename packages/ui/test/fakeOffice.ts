/** An office in memory that answers as a server would, with invented matters, and fails when it is told to. For tests and for looking at screens. */
import type { Basis } from "@zone/core/terms"
import { facilitySheet, readingSheet, staffSheet } from "./fakeSheets.ts"
import type { Problem } from "../src/backend/Problem.ts"
import type { Owed } from "../src/backend/Owed.ts"
import type { Field, MatterInfo, OwedItem, RoomInfo, Session, StaffBackend, WishDraft, WishStanding } from "../src/backend/StaffBackend.ts"

const basis = (clause: string, article: string, reading: Basis["reading"] = "text"): Basis => ({ document: "cn/foi-regulation", clause, reading, cite: `《政府信息公开条例》${article}` })

const day = (date: string, certainty: "settled" | "provisional" = "settled") => ({ date, certainty, calendar: "2026.1", basis: basis("33(1)", "第三十三条第二款") })

const posts: Session["posts"] = [{ id: "p-1", title: "三号窗口", role: "clerk" }, { id: "p-2", title: "信息公开科承办", role: "handler" }, { id: "p-3", title: "信息公开科科长", role: "head" }]

const rooms: ReadonlyArray<RoomInfo> = [
  {
    room: "application", title: "依申请公开", ended: ["archived"],
    register: {
      title: "政府信息公开申请登记表",
      columns: [
        { title: "编号", kind: "text", width: 16 }, { title: "收到日期", kind: "day", width: 12 }, { title: "申请人", kind: "text", width: 12, personal: "name" },
        { title: "渠道", kind: "text", width: 10 }, { title: "所需信息", kind: "text", width: 40, personal: "other" }, { title: "届满日", kind: "day", width: 12 }, { title: "延长工作日", kind: "number", width: 8 }, { title: "状态", kind: "text", width: 10 }
      ]
    },
    statuses: [{ value: "arrived", zh: "已到件" }, { value: "processing", zh: "办理中" }, { value: "awaitingCorrection", zh: "待补正" }, { value: "archived", zh: "已归档" }],
    wishes: [
      { wish: "Receive", name: "登记申请", roles: ["clerk", "head"], begins: true },
      { wish: "Extend", name: "延长答复期限", roles: ["head"], begins: false }
    ]
  },
  {
    room: "enquiry", title: "政策咨询", ended: ["answered"],
    register: { title: "政策咨询登记表", columns: [{ title: "编号", kind: "text", width: 16 }, { title: "日期", kind: "day", width: 12 }, { title: "咨询事项", kind: "text", width: 40 }] },
    wishes: [{ wish: "Ask", name: "登记咨询", roles: ["clerk", "handler", "head"], begins: true }]
  },
  { room: "feedback", title: "意见与投诉", ended: [], register: { title: "意见投诉登记表", columns: [{ title: "编号", kind: "text", width: 16 }] }, wishes: [] },
  { room: "reading", title: "公开查阅", ended: [], register: { title: "查阅登记表", columns: [{ title: "日期", kind: "day", width: 12 }] }, wishes: [] }
]

/** A form with every kind of field. */
const everyKind: Field = {
  kind: "group", fields: [
    { key: "channel", required: true, zh: "渠道", field: { kind: "choice", choices: [{ value: "inPerson", zh: "当面" }, { value: "post", zh: "邮寄" }, { value: "oral", zh: "口头" }] } },
    {
      key: "applicants", required: true, field: {
        kind: "list", zh: "申请人", some: true, item: {
          kind: "group", zh: "申请人", fields: [
            { key: "name", required: true, zh: "姓名或者名称", field: { kind: "personal" } }, { key: "contact", required: false, zh: "联系方式", field: { kind: "personal" } }, { key: "proof", required: false, field: { kind: "proof", zh: "身份证明" } }
          ]
        }
      }
    },
    { key: "description", required: true, zh: "所需信息的描述", field: { kind: "text" } },
    { key: "arrivedOn", required: true, zh: "收到日期", field: { kind: "day" } },
    { key: "pages", required: false, zh: "材料页数", field: { kind: "number", minimum: 1, maximum: 500 } },
    { key: "urgent", required: false, zh: "是否要求加急", field: { kind: "boolean" } },
    { key: "letter", required: false, zh: "来信扫描件", field: { kind: "file" } },
    {
      key: "delivery", required: true, field: {
        kind: "cases", zh: "答复送达方式", cases: [
          { tag: "Post", field: { kind: "group", zh: "邮寄", fields: [{ key: "address", required: true, zh: "地址", field: { kind: "personal" } }] } },
          { tag: "Collect", field: { kind: "group", zh: "自取", fields: [] } }
        ]
      }
    },
    { key: "help", required: false, field: { kind: "group", zh: "代为填写", fields: [{ key: "by", required: true, zh: "代填人", field: { kind: "text" } }] } }
  ]
}

const extend: Field = {
  kind: "group", fields: [
    { key: "workingDays", required: true, zh: "延长工作日数", field: { kind: "number", minimum: 1, maximum: 20 } }, { key: "reason", required: true, zh: "延长理由", field: { kind: "text" } }
  ]
}

const owedOf = (what: string, owedBy: Owed["owedBy"], more: Partial<Owed>): Owed => ({ what, owedBy, basis: basis("33(1)", "第三十三条第二款"), standing: "due", ...more })

const wish = (name: string, tag: string, roles: WishStanding["roles"], permitted: boolean, refusal?: readonly [string, string, string]): WishStanding => ({
  wish: tag, name, roles, permitted, standing: refusal ? "no" : "may", ...(refusal && { refusal: { tag: refusal[0], remedy: refusal[1], basis: basis("40", refusal[2], "interpretation") } })
})

const matterOf = (id: string, number: string, version: number): MatterInfo => ({
  room: "application", id, version, number, status: "processing", on: "2026-11-10", zone: "hall",
  row: [number, "2026-11-10", { text: "林＊满", masked: true, kind: "name" }, "当面", { text: "江岸片区2025年道路改造工程的批准文件和预算", masked: false, kind: "other" }, "2026-12-08", null, "办理中"],
  state: {
    _tag: "Processing",
    application: {
      applicants: [{ name: { text: "林＊满", masked: true, kind: "name" }, contact: { text: "1＊＊＊＊＊＊＊＊01", masked: true, kind: "phone" } }],
      description: { text: "江岸片区2025年道路改造工程的批准文件和预算", masked: false, kind: "other" },
      letter: { file: "a".repeat(64), mediaType: "application/pdf", size: 48_210 }
    }
  },
  obligations: [
    owedOf("答复申请", "handler", { assignedTo: "城建科", due: day("2026-12-08"), workingDaysLeft: 6 }),
    owedOf("通知第三方结果", "handler", { standing: "undetermined", due: { certainty: "undetermined", gap: "2027-01-04", calendar: "2026.1", basis: basis("32", "第三十二条", "interpretation") } })
  ],
  history: [
    { version: 1, at: "2026-11-10T01:12:00Z", actor: { id: "w-03", role: "clerk" }, fact: "Received", name: "收到申请", body: {} },
    { version: 2, at: "2026-11-10T08:40:00Z", actor: { id: "w-03", role: "clerk" }, fact: "HandedOver", name: "移交承办", body: {} },
    { version: 3, at: "2026-11-18T02:05:00Z", actor: { id: "c-11", role: "handler" }, fact: "Consulted", name: "征求第三方意见", body: {} }
  ].filter((each) => each.version <= version).map((each) => ({ ...each, actor: { id: each.actor.id, role: each.actor.role as "clerk" } })),
  wishes: [
    wish("延长答复期限", "Extend", ["head"], true), wish("登记答复", "Reply", ["handler", "head"], true), wish("收费通知", "Charge", ["head"], true), wish("登记征求意见的回复", "Answer", ["clerk"], false),
    wish("要求补正", "AskCorrection", ["handler"], true, ["CorrectionTooLate", "收到申请之日起7个工作日内才能一次性告知补正；现在可以直接答复", "第三十条"]),
    wish("归档", "Archive", ["clerk"], false, ["NotReplied", "先答复并送达，再归档", "第四十条"])
  ]
})

/** A server's no. */
export const problems = {
  offline: { status: 0, title: "连接不上", tag: "Offline", remedy: "检查网络以后再试；已经提交的不会重复办理" },
  unauthorised: { status: 401, title: "没有登录", tag: "NoSession", remedy: "请登录" },
  wrong: { status: 401, title: "没有登录", tag: "WrongLogin", remedy: "账号或者密码不对" },
  locked: { status: 429, title: "请求过于频繁", tag: "Locked", remedy: "请在900秒以后再试", after: 900 },
  tooMany: { status: 429, title: "请求过于频繁", tag: "TooMany", remedy: "请在5秒以后再试", after: 5 },
  stale: { status: 412, title: "别人刚刚办理过这一件", tag: "StaleStream", remedy: "请看过以后重新办理", actual: 4 },
  refused: { status: 422, title: "不能办理", tag: "ExtensionBeyondCap", remedy: "延长不得超过20个工作日", basis: basis("33(2)", "第三十三条第二款") },
  malformed: { status: 400, title: "请求有误", tag: "NoCommand", remedy: "核对所填内容", paths: ["wish.applicants.0.name"] },
  forbidden: { status: 403, title: "没有权限", tag: "NotPermitted", remedy: "这个岗位不能办理", roles: ["head"] }
} as const satisfies { readonly [name: string]: Problem }

const MONTHS = [3, 5, 8, 6, 9, 12, 7, 10, 11, 14, 9]

const MAKE_UP = new Set(["2026-02-14", "2026-02-28"])
const OFF = new Map([["2026-01-01", "元旦"], ["2026-01-02", "元旦"], ["2026-02-17", "春节"], ["2026-02-18", "春节"], ["2026-10-01", "国庆节"], ["2026-10-02", "国庆节"]])

const daysOf = (year: number) => Array.from({ length: 365 }, (_, i) => new Date(Date.UTC(year, 0, i + 1)).toISOString().slice(0, 10)).map((date) => {
  const weekend = [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay())
  const name = OFF.get(date)
  return { date, kind: name !== undefined ? "holiday" as const : MAKE_UP.has(date) ? "makeUpDay" as const : weekend ? "weekend" as const : "workday" as const, ...(name !== undefined && { name }), provisional: year > 2026 }
})

/** What was asked of the office, and how it is made to fail or to tell of something. */
export interface FakeOffice {
  readonly backend: StaffBackend
  readonly calls: Array<readonly [method: string, given: unknown]>
  /** The next call of a method comes to this. */
  readonly fail: (method: string, problem: Problem) => void
  readonly happen: (event: { readonly room: string; readonly id: string; readonly version: number }) => void
  /** Somebody else does something with the matter. */
  readonly overtake: () => void
  readonly listeners: Set<unknown>
}

/** @param loggedIn whether there is a session at the beginning */
export const fakeOffice = (loggedIn = true): FakeOffice => {
  const calls: FakeOffice["calls"] = []
  const failing = new Map<string, Array<Problem>>()
  const listeners = new Set<(event: { readonly room: string; readonly id: string; readonly version: number }) => void>()
  let post = posts[2]!
  let open = loggedIn
  let [locked, ended, devices] = [true, false, ["hall-1"]]
  let matter = matterOf("a-17", "江政公开〔2026〕17号", 3)
  const session = (): Session => ({ actor: "h-07", post, posts, until: "2026-12-05T16:00:00Z", idleSeconds: 1800 })
  const answer = <Value>(method: string, given: unknown, value: () => Value): Promise<Value> => {
    calls.push([method, given])
    const problem = failing.get(method)?.shift()
    if (problem) return Promise.reject(Object.assign(new Error(problem.title), { problem }))
    return Promise.resolve(value())
  }
  const line = (nth: number) => ({
    id: nth === 0 ? "a-17" : `a-${17 - nth}`, version: 3, zone: "hall", number: `江政公开〔2026〕${17 - nth}号`, on: "2026-11-10", status: nth % 3 === 0 ? "processing" : "awaitingCorrection", due: "2026-12-08", unsettled: nth === 2,
    cells: [`江政公开〔2026〕${17 - nth}号`, `2026-11-${String(10 - (nth % 9)).padStart(2, "0")}`, { text: ["林＊满", "周＊", "欧阳＊＊", "𠮷＊"][nth % 4]!, masked: true, kind: "name" as const }, ["当面", "邮寄", "网络"][nth % 3]!, { text: "江岸片区道路改造工程的批准文件和预算", masked: false, kind: "other" as const }, "2026-12-08", nth === 1 ? 20 : null, nth % 3 === 0 ? "办理中" : "待补正"]
  })
  const items = (): ReadonlyArray<OwedItem> => [
    { room: "application", id: "a-17", zone: "hall", number: "江政公开〔2026〕17号", status: "processing", provisional: false, owed: matter.obligations[0]! },
    { room: "application", id: "a-15", zone: "hall", number: "江政公开〔2026〕15号", status: "processing", provisional: false, owed: owedOf("答复申请", "handler", { assignedTo: "城建科", due: day("2026-11-26"), standing: "overdue", workingDaysLeft: -2 }) },
    { room: "enquiry", id: "z-4", zone: "library", number: "ZX20260004", status: "asked", provisional: false, owed: owedOf("答复咨询", "clerk", { due: day("2026-11-30"), workingDaysLeft: 0, basis: basis("J-4", "第四十条", "interpretation") }) },
    { room: "application", id: "a-9", zone: "hall", number: "江政公开〔2026〕9号", status: "processing", provisional: true, owed: owedOf("答复申请（已延长）", "handler", { assignedTo: "财政科", due: day("2027-01-06", "provisional"), workingDaysLeft: 25 }) },
    { room: "feedback", id: "f-2", zone: "hall", number: "TS20260002", status: "open", provisional: false, owed: owedOf("核查投诉", "head", { standing: "open" }) },
    { room: "application", id: "a-8", zone: "hall", number: "江政公开〔2026〕8号", status: "processing", provisional: false, owed: matter.obligations[1]! }
  ]
  const done = (name: string) => {
    matter = { ...matter, version: matter.version + 1, history: [...matter.history, { version: matter.version + 1, at: "2026-11-29T09:00:00Z", actor: { id: "h-07", role: "head" }, fact: name, name: "延长答复期限", body: {} }] }
    return { room: "application", id: "a-17", version: matter.version, number: "江政公开〔2026〕17号", facts: [name], repeated: false, obligations: [] }
  }
  const passed = new Set<string>()
  const handOvers = [["a-20", "林＊满", "示例区民政局"], ["a-21", "周＊", "示例区民政局"], ["a-22", "欧阳＊＊", "示例区财政局"]].map(([id, name, to], i) => ({
    room: "application", id: id!, version: 3, number: `江政公开〔2026〕${20 + i}号`, to: to!, applicant: { text: name!, masked: true, kind: "name" as const },
    description: { text: "江岸片区道路改造工程的批准文件", masked: false, kind: "other" as const }, arrivedOn: i === 2 ? "2026-11-27" : "2026-11-30", due: day(i === 2 ? "2026-11-27" : "2026-11-30"),
    basis: basis("A3", "附件3第三项"), late: i === 2, handedIn: ["政府信息公开申请表1份"]
  }))
  const backend: StaffBackend = {
    session: {
      open: (given) => answer("open", given, () => { open = true; return session() }),
      current: () => (open ? answer("current", undefined, session) : answer("current", undefined, () => undefined).then(() => Promise.reject(Object.assign(new Error(), { problem: problems.unauthorised })))),
      changePost: (given) => answer("changePost", given, () => { post = posts.find(({ id }) => id === given.payload.post) ?? post; return session() }),
      changePassword: (given) => answer("changePassword", given, () => undefined),
      unlock: (given) => answer("unlock", given, () => { locked = false }),
      close: () => answer("close", undefined, () => { open = false })
    },
    accounts: {
      list: () => answer("accounts", undefined, () => [
        { login: "wang", actor: "h-07", posts, failures: 0, lastLogIn: "2026-11-30T00:58:00Z", sessions: 1 },
        { login: "zhao", actor: "c-11", posts: [posts[1]!], failures: locked ? 5 : 0, ...(locked && { locked: { until: "2026-11-30T01:14:00Z", everywhere: false } }), lastLogIn: "2026-11-28T08:00:00Z", sessions: ended ? 0 : 2 },
        { login: "sun", actor: "s-02", posts: [posts[0]!], failures: 0, sessions: 0 }
      ]),
      deeds: () => answer("deeds", undefined, () => [{ at: "2026-11-29T09:00:00Z", by: "h-07", deed: "kioskSetUp" as const, whom: "hall-1" }, { at: "2026-11-01T00:00:00Z", deed: "added" as const, whom: "c-11" }, { at: "2026-11-01T00:00:00Z", by: "h-07", deed: "unlocked" as const }]),
      endSessions: (given) => answer("endSessions", given, () => { ended = true; return { ended: 2 } })
    },
    kiosks: {
      list: () => answer("kiosks", undefined, () => devices.map((device) => ({ device, title: "大厅一号", since: "2026-11-29T09:00:00Z" }))),
      setUp: (given) => answer("setUp", given, () => {
        devices = [...new Set([...devices, given.params.device])]
        return { device: given.params.device, secret: "s3cret-s3cret-s3cret" }
      }),
      remove: (given) => answer("remove", given, () => { devices = devices.filter((device) => device !== given.params.device) })
    },
    matters: {
      rooms: () => answer("rooms", undefined, () => rooms),
      form: (given) => answer("form", given, () => (given.params.wish === "Extend" ? extend : everyKind)),
      list: (given) => answer("list", given, () => {
        if (given.query?.number !== undefined) return { lines: given.params.room === "application" && given.query.number.includes("17") ? [line(0)] : [] }
        if (given.params.room !== "application") return { lines: [] }
        return given.query?.after === undefined ? { lines: Array.from({ length: 12 }, (_, i) => line(i)), next: "c-12" } : { lines: [line(12), line(13)] }
      }),
      findByName: (given) => answer("findByName", given, () => ({ lines: given.payload.name === "林小满" ? [line(0)] : [] })),
      check: (given) => answer("check", given, () => {
        const applicants = given.payload.wish["applicants"] as ReadonlyArray<{ readonly name?: string }> | undefined
        return {
          alike: applicants?.some(({ name }) => name === "周丙") === true
            ? [{
              id: "a-17", number: "江政公开〔2026〕17号", status: "processing", on: "2026-11-10", about: { text: "江岸片区2025年道路改造工程的批准文件和预算", masked: false, kind: "other" as const },
              likeness: 0.82, sameAgency: true, answered: false, says: "此前的申请还在办理；申请人没有撤回的，分别登记、分别答复", basis: basis("45", "第四十五条")
            }]
            : [],
          inYear: 3, inMonth: 1, many: { says: "数量、频次明显超过合理范围的，承办时可以要求说明理由；仍应登记", basis: basis("35", "第三十五条") },
          competence: [
            { kind: "department", zh: "政府部门", receives: true, follows: "由本窗口接收，接收当日转交被申请单位", basis: basis("A3", "附件3第三项"), chosen: true },
            { kind: "itself", zh: "本机关", receives: true, follows: "由本机关接收办理", basis: basis("A3", "附件3第三项"), chosen: false }
          ]
        }
      }),
      begin: (given) => answer("begin", given, () => ({ ...done("Received"), id: "a-17" })),
      show: (given) => answer("show", given, () => matter),
      reckoning: (given) => answer("reckoning", given, () => [{
        what: "答复申请", due: day("2026-12-08"), basis: basis("33(1)", "第三十三条第二款"), text: "期限：20个工作日。\n起算：2026-11-10，自次日起计。\n届满：2026-12-08。",
        columns: ["日期", "星期", "计数", "说明", "依据"],
        rows: [["2026-11-10", "周二", "", "起算之日，不计入（工作日）", ""], ["2026-11-11", "周三", "1", "工作日", ""], ["2026-11-14", "周六", "", "周末，不计", ""], ["2026-12-08", "周二", "20", "工作日", ""]]
      }]),
      wish: (given) => answer("wish", given, () => done(given.payload.wish._tag)),
      reveal: (given) => answer("reveal", given, () => ({ text: "林小满", masked: false, kind: "name" as const }))
    },
    files: { upload: (given) => answer("upload", given, () => ({ file: "h-1", mediaType: "application/pdf", size: given.payload.length })) },
    board: {
      board: (given) => answer("board", given, () => ({ today: "2026-11-30", workingDays: 10, items: items() })),
      today: () => answer("today", undefined, () => ({
        today: "2026-11-30", workingDay: true, due: items().slice(1, 3),
        rooms: [{ room: "application", title: "依申请公开", came: 2, byStatus: { arrived: 2, processing: 9, awaitingCorrection: 3, archived: 41 } }, { room: "enquiry", title: "政策咨询", came: 5, byStatus: { asked: 1, answered: 220 } }]
      })),
      statistics: (given) => answer("statistics", given, () => {
        const { from, through } = given.query
        const nth = Number(from.slice(5, 7)) - 1
        const times = MONTHS[nth] ?? 4
        const counts = [["依申请公开", "收到申请", { 渠道: "当面" }, times], ["依申请公开", "收到申请", { 渠道: "网络" }, times + 2], ["依申请公开", "收到申请", { 渠道: "邮寄" }, nth % 3], ["政策咨询", "答复咨询", {}, times * 4]] as const
        return { from, through, counts: counts.filter(([, , , n]) => n > 0).map(([title, what, by, n]) => ({ room: title, title, what, by: by as { readonly [key: string]: string }, times: n })) }
      }),
      report: (given) => answer("report", given, () => ({
        year: given.query.year, title: `${given.query.year}年政府信息公开工作年度报告`,
        tables: [{
          table: "three" as const, columns: [["natural", "自然人"], ["company", "商业企业"], ["research", "科研机构"], ["social", "社会公益组织"], ["legal", "法律服务机构"], ["other", "其他"], ["total", "总计"]].map(([column, title], i) => ({ column: column!, title: title!, heads: i === 0 || i === 6 ? [title!] : ["法人或其他组织", title!] })),
          rows: ["一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "（一）予以公开", "（二）部分公开", "四、结转下年度继续办理"].map((title, r) => ({
            row: `r${r}`, title, heads: title.startsWith("（") ? ["三、本年度办理结果", title] : [title], cells: Array.from({ length: 7 }, (_, c) => ({ count: (r * 3 + c * 2) % 5, cases: Array.from({ length: (r * 3 + c * 2) % 5 }, (_, i) => `江政公开〔2026〕${17 - i}号`) }))
          }))
        }],
        findings: ["自然人一列：新收与结转之和（14）不等于办理结果与结转下年度之和（13）"], oddities: [{ number: "江政公开〔2026〕3号", problem: "没有登记申请人类别" }]
      })),
      calendar: (given) => answer("calendar", given, () => ({ year: given.query.year, version: "2026.1", through: "2026-12-31", settled: given.query.year <= 2026, days: daysOf(given.query.year) })),
      addNotice: (given) => answer("addNotice", given, () => ({
        version: "2027.1", recorded: given.payload.record,
        notice: {
          title: "国务院办公厅关于2027年部分节假日安排的通知", address: "https://www.example.org/2027.htm",
          off: [{ name: "元旦", from: "2027-01-01", through: "2027-01-03" }, { name: "春节", from: "2027-02-06", through: "2027-02-06" }], work: [{ name: "春节", date: "2027-02-14" }]
        },
        matters: [{ room: "application", id: "a-9", number: "江政公开〔2026〕9号", outcome: given.payload.record ? "recorded" as const : "listed" as const, changes: [{ what: "答复申请（已延长）", kind: "moved" as const, before: "2027-01-06", after: "2027-01-07" }] }]
      })),
      papers: (given) => answer("papers", given, () => [
        {
          paper: "receipt", title: "登记回执", issued: { at: "2026-11-10T01:12:00Z", by: { id: "w-03", role: "clerk" as const }, fact: "出具接收回执" }, printer: "窗口打印机",
          events: [{ at: "2026-11-10T01:13:00Z", by: { id: "w-03", role: "clerk" as const }, what: "queued" as const }],
          print: { stage: "unconfirmed" as const, attempt: 1, copy: false, actions: ["confirm" as const, "retry" as const, "cancel" as const] }
        },
        { paper: "extension", title: "延长答复期限告知书", events: [], printer: "窗口打印机" },
        {
          paper: "fee-notice", title: "收费通知", events: [], printer: "窗口打印机",
          asks: [{ word: "number", label: "发文字号", needed: true, many: false }, { word: "enclosures", label: "附件名称", needed: true, many: true, count: 2 }, { word: "time", label: "接收的时刻", needed: false, many: false }]
        }
      ]),
      print: (given) => answer("print", given, () => ({ stage: "waiting" as const, attempt: 1, copy: given.payload.copy, actions: ["cancel" as const] })),
      printAction: (given) => answer("printAction", given, () => ({ stage: "completed" as const, attempt: 1, copy: false, actions: [] }))
    },
    handOver: {
      list: () => answer("handOvers", undefined, () => ({ today: "2026-11-30", from: "示例区政务公开专区", open: handOvers.filter(({ id }) => !passed.has(id)), done: handOvers.filter(({ id }) => passed.has(id)).map((each) => ({ ...each, done: { on: "2026-11-30", to: each.to } })) })),
      pass: (given) => answer("pass", given, () => given.payload.lines.map(({ id }, i) => {
        if (i > 0) return { id, done: false, problem: { tag: "StaleStream", title: "别人刚刚办理过这一件", remedy: "请看过以后重新办理" } }
        passed.add(id)
        return { id, done: true, version: 4 }
      }))
    },
    sheets: {
      staff: (given) => answer("staff", given, () => (given?.query?.zone === "street-1" ? { ...staffSheet, zone: "street-1", posts: [], gaps: [] } : staffSheet)),
      facility: (given) => answer("facility", given, () => facilitySheet),
      reading: (given) => answer("reading", given, () => ({ ...readingSheet, day: given?.query?.day ?? readingSheet.today })),
      rounds: (given) => answer("rounds", given, () => given.payload.lines.map(({ id }, i) => (i === 0
        ? { id, done: true }
        : { id, done: false, problem: { tag: "StaleStream", title: "别人刚刚办理过这一件", remedy: "请看过以后重新办理" } })))
    },
    questions: {
      search: (given) => answer("questions", given, () => (given.query.q.includes("公积金")
        ? [{ found: { version: 3, entry: { id: "q-7", question: "公积金怎样提取？", answer: "带身份证到窗口办理。", unit: "示例区住房公积金中心", source: { id: "gjj-1", title: "示例提取办法", version: "2026-01-01" }, validFrom: "2026-01-01" } }, score: 0.9 }]
        : []))
    },
    listen: (onEvent, { onState } = {}) => {
      listeners.add(onEvent)
      onState?.(true)
      return { close: () => { listeners.delete(onEvent) } }
    }
  }
  return {
    backend, calls, listeners,
    fail: (method, problem) => { failing.set(method, [...failing.get(method) ?? [], problem]) },
    happen: (event) => { for (const hear of listeners) hear(event) },
    overtake: () => {
      matter = {
        ...matter, version: matter.version + 1,
        history: [...matter.history, { version: matter.version + 1, at: "2026-11-29T09:01:00Z", actor: { id: "h-08", role: "head" }, fact: "Extended", name: "延长答复期限", body: {} }],
        wishes: matter.wishes.map((each) => (each.wish === "Extend" ? { ...each, standing: "no", refusal: { tag: "AlreadyExtended", remedy: "已经延长过，不能再次延长", basis: basis("33(2)", "第三十三条第二款") } } : each))
      }
    }
  }
}

/** A wish that was sent. */
export const sentWish = (call: readonly [string, unknown] | undefined): WishDraft | undefined =>
  (call?.[1] as { readonly payload?: { readonly wish?: WishDraft } } | undefined)?.payload?.wish
