/** The page that the browser tests open: a kiosk or a zone page on a server that is only pretended, and can be told what to answer. */
import type { ApplicationDraft, Followed, Lacking, ZoneInfo } from "@zone/ui"
import type { GivenBackend } from "../src/outside/backendOf.ts"
import { defineKiosk, defineZonePage, type ZoneKioskElement } from "../src/index.ts"

const zone: ZoneInfo = {
  zone: "hall", agency: "澄江区人民政府办公室", title: "澄江区政务公开专区",
  functions: [
    { function: "selfQuery", name: "信息查询" }, { function: "reading", name: "资料阅览" },
    { function: "intake", name: "公开申请" }, { function: "consultation", name: "政策解读" }
  ],
  areas: [
    { name: "信息查询区", functions: ["selfQuery"], about: "两台查询机，可以打印", signs: ["信息查询区标识牌"], at: { x: 0, y: 0, width: 5, height: 4 } },
    { name: "资料阅览区", functions: ["reading"], about: "政府公报、政策汇编", signs: ["资料阅览区标识牌"], at: { x: 5, y: 0, width: 7, height: 4 } },
    { name: "申请接收窗口", functions: ["intake"], about: "低位柜台、无障碍窗口", signs: ["台卡"], at: { x: 0, y: 4, width: 7, height: 3 } },
    { name: "政策咨询与解读区", functions: ["consultation"], about: "每个工作日有专人值守", signs: ["台卡"], at: { x: 7, y: 4, width: 5, height: 3 } }
  ],
  entrance: { x: 7, y: 7 },
  addressees: [
    { kind: "government", name: "澄江区人民政府" },
    { kind: "department", name: "澄江区住房和城乡建设局", contact: "住建局一楼信息公开窗口" },
    { kind: "itself", name: "澄江区人民政府办公室" }
  ],
  openingHours: [{ days: "星期一至星期五（工作日）", hours: "9:00—12:00，13:30—17:30" }, { days: "调休上班日", hours: "9:00—17:00" }],
  opening: [
    ...["2026-11-27", "2026-11-28", "2026-11-29", "2026-11-30", "2026-12-01", "2026-12-02"].map((day, at) => ({
      day, kind: at === 1 || at === 2 ? "weekend" as const : "workday" as const, spans: at === 1 || at === 2 ? [] : [{ opens: "09:00", closes: "12:00" }, { opens: "13:30", closes: "17:30" }]
    })),
    { day: "2026-12-03", kind: "workday", spans: [{ opens: "09:00", closes: "12:00" }], reason: "设备检修，下午不开放" },
    { day: "2026-12-04", kind: "makeUpDay", name: "示例节", spans: [{ opens: "09:00", closes: "17:00" }] },
    { day: "2026-12-05", kind: "holiday", name: "示例节", spans: [] },
    { day: "2026-12-06", kind: "unknown", spans: [] }
  ],
  materials: [
    { title: "澄江区人民政府公报（2026年第10期）", area: "资料阅览区", updatedOn: "2026-11-02" },
    { title: "惠企政策汇编", area: "资料阅览区", updatedOn: "2026-09-18" },
    { title: "政府信息公开指南", area: "申请接收窗口", version: "2025版", source: "澄江区人民政府办公室", updatedOn: "2025-03-01", stale: true }
  ],
  contact: "专区咨询台，example.org/zone", today: "2026-11-27", workingDay: true
}

const problem = (status: number, tag: string, remedy: string, more: object = {}) => Object.assign(new Error(tag), { problem: { status, title: tag, tag, remedy, ...more } })

/** What the pretended server is told, and what it was asked. */
export interface Fake {
  /** What the next calls of a method reject with. */
  readonly fail: { [method: string]: unknown }
  readonly asked: Array<{ readonly method: string; readonly given: unknown }>
  paper: "shown" | "printed" | "paperOut" | "failed"
}

const fake: Fake = { fail: {}, asked: [], paper: "printed" }
Object.assign(window, { fake, problem })

/** Whether answers are to be as late as on an unsteady line: see `unsteady.shared.ts`. */
declare const UNSTEADY: boolean

const answer = async <A>(method: string, given: unknown, result: A): Promise<A> => {
  fake.asked.push({ method, given: structuredClone(given) })
  const failed = fake.fail[method] ?? fake.fail["all"]
  if (UNSTEADY) await fetch(`/late/${method}`)
  return failed === undefined ? result : Promise.reject(failed)
}

const personal = (zh: string) => ({ kind: "personal", zh }) as const

const grades = {
  kind: "choice", choices: [["verySatisfied", "非常满意"], ["satisfied", "满意"], ["fairlySatisfied", "基本满意"], ["dissatisfied", "不满意"], ["veryDissatisfied", "非常不满意"]]
    .map(([value = "", zh = ""]) => ({ value, zh }))
} as const

const forms: { readonly [wish: string]: Awaited<ReturnType<NonNullable<GivenBackend["public"]["form"]>>> } = {
  Receive: { kind: "group", fields: [{ key: "text", required: true, field: personal("想问什么") }, { key: "contact", required: false, field: personal("联系方式") }] },
  Suggest: {
    kind: "group", fields: [
      { key: "content", required: true, field: personal("内容") }, { key: "name", required: false, field: personal("姓名") },
      { key: "contact", required: false, field: personal("联系方式") }, { key: "noAnswerWanted", required: false, field: { kind: "boolean" } }
    ]
  },
  Rate: {
    kind: "group", fields: [
      {
        key: "scores", required: true, field: {
          kind: "group", fields: [
            { key: "finding", required: true, field: { ...grades, zh: "信息的查找和获取" } }, { key: "staff", required: false, field: { ...grades, zh: "工作人员的态度" } }
          ]
        }
      },
      { key: "name", required: false, field: personal("姓名") }, { key: "remark", required: false, field: personal("留言") }
    ]
  }
}

/** The least that is a paper. */
const PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"

const processing: Followed = {
  room: "application", title: "依申请公开", number: "", status: "processing", says: "办理中", arrivedOn: "2026-11-20", receivedOn: "2026-11-20", due: "2026-12-18", certainty: "settled",
  open: true, receipt: false
}
const lacking: Lacking = { parts: ["description", "contact"], asked: true, guidance: "请写明是哪几个小区的改造计划", by: "2026-12-11", certainty: "settled" }
const answered: Followed = {
  room: "enquiry", title: "政策咨询", number: "ZX-2026-0031", status: "closed", says: "已办结", arrivedOn: "2026-11-20", repliedOn: "2026-11-24", open: false, receipt: false,
  unit: "澄江区住房和城乡建设局", answer: { text: "租房补贴按季度发放，每季度第二个月的15日前到账。", source: "《澄江区高校毕业生租房补贴办法》（澄府办发〔2026〕12号）" }
}

const backend: GivenBackend = {
  public: {
    zone: () => answer("zone", {}, zone),
    questions: (given) => answer("questions", given, given.query.q.includes("补贴")
      ? [
        { id: "q1", question: "申请高校毕业生租房补贴要带哪些材料？", answer: "身份证、毕业证、劳动合同和租房合同。\n可以在网上提交，也可以到住建局窗口提交。", source: "《澄江区高校毕业生租房补贴办法》", updatedOn: "2026-08-12" },
        { id: "q2", question: "租房补贴多久发一次？", answer: "按季度发放。", updatedOn: "2026-03-05" }
      ]
      : []),
    check: (given) => answer("check", given, { troubles: [], missing: (given.payload as Partial<ApplicationDraft>).applicants?.every(({ proof }) => proof !== undefined) === true ? [] : ["identity"] }),
    apply: (given) => answer("apply", given, {
      number: "澄政公开〔2026〕0087号", code: "7KQM-29XT-4HPC", repeated: false,
      ...(given.payload.wanted === undefined && { lacking: { parts: ["identity", "contact", "form"] as const, asked: false, by: "2026-12-08", certainty: "settled" as const } })
    }),
    disclosed: (given) => answer("disclosed", given, given.query.q.includes("补贴")
      ? [{
        number: "GK-2026-0012", title: "澄江区高校毕业生租房补贴办法", agency: "澄江区住房和城乡建设局", field: "就业", mark: "主动公开", publishedOn: "2026-08-12",
        where: "https://www.example.org/policy/0812", channels: ["政府网站", "公开查阅点"], interpreted: { on: "2026-08-13", form: "图解" }
      }]
      : []),
    supplement: (given) => answer("supplement", given, { ...processing, number: given.params.number, receipt: true }),
    follow: (given) => given.headers["x-zone-code"].toUpperCase().includes("7KQM")
      ? answer("follow", given, given.params.number.startsWith("ZX") ? answered : { ...processing, number: given.params.number, ...(given.params.number.includes("0088") ? { status: "awaitingCorrection", says: "待补正", lacking } : { receipt: true }) })
      : Promise.reject(problem(404, "NoSuchReceipt", "编号或者查询码不对，请按接收回执核对")),
    upload: (given) => answer("upload", given.payload.length, { file: "f-1" }),
    openKiosk: (given) => answer("openKiosk", given, { device: given.payload.device }),
    receipt: (given) => answer("receipt", given, new TextEncoder().encode(PDF)),
    form: async (given) => {
      const form = forms[given.params.wish]
      if (!form) throw problem(404, "NoSuchRoom", "这里没有这项服务")
      return answer("form", given, form)
    },
    begin: (given) => answer("begin", given, given.params.room === "enquiry" ? { number: "ZX-2026-0031", code: "HPC4-29XT", repeated: false } : { repeated: false })
  }
}

const { searchParams } = new URL(location.href)
if (searchParams.get("page") === "zone") {
  defineZonePage()
  // a page of an agency has a main part of its own, in which this one is
  const main = document.createElement("main")
  main.append(Object.assign(document.createElement("zone-page"), { backend }))
  document.body.append(main)
} else {
  const element = Object.assign(document.createElement("zone-kiosk"), { printer: { print: () => Promise.resolve(fake.paper) } }) as unknown as ZoneKioskElement
  // a printer of the browser's own
  if (searchParams.has("print")) delete element.printer
  for (const name of ["page", "follow-at"]) if (searchParams.has(name)) element.setAttribute(name, searchParams.get(name) ?? "")
  element.setAttribute("idle-seconds", searchParams.get("idle") ?? "120")
  element.setAttribute("warn-seconds", searchParams.get("warn") ?? "30")
  document.body.append(element)
  defineKiosk()
  // set after it came into the document, as a client that has to be loaded is
  element.backend = backend
}
