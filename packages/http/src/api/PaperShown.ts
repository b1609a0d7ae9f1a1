/** A paper of a matter as its page shows it: whether it was issued and by whom, who drew it, and how far it has come on the office's printer. */
import { PaperWords } from "@zone/core/desk"
import { Role } from "@zone/core/terms"
import * as Schema from "effect/Schema"

const By = Schema.Struct({ id: Schema.String, role: Role })

/** Where a paper stands on the office's printer. */
export const PrintStage = Schema.Literals(["waiting", "sending", "printing", "held", "unconfirmed", "completed", "cancelled", "failed"]).annotate({
  identifier: "PrintStage",
  zh: {
    waiting: "等待打印", sending: "正在送往打印机", printing: "打印机已接收，还没有印完", held: "打印机停下了", unconfirmed: "打印机没有回报结果，请看纸上是否印出",
    completed: "已打印", cancelled: "已取消", failed: "没有打印出来"
  }
})
export type PrintStage = typeof PrintStage.Type

/** What may be done with it by hand. */
export const PrintAction = Schema.Literals(["retry", "cancel", "confirm"]).annotate({
  identifier: "PrintAction", zh: { retry: "再打印一次", cancel: "不再打印", confirm: "确认已经印出" }
})
export type PrintAction = typeof PrintAction.Type

/** A paper on the office's printer. */
export const PrintShown = Schema.Struct({
  stage: PrintStage,
  /** What stands in the way, and what would help, in Chinese. */
  trouble: Schema.optionalKey(Schema.String),
  /** The first print is 1. */
  attempt: Schema.Int,
  /** Whether it is marked 副本. */
  copy: Schema.Boolean,
  actions: Schema.Array(PrintAction)
}).annotate({ identifier: "PrintShown", zh: "打印情况" })
export type PrintShown = typeof PrintShown.Type

/** Something that somebody did with a paper, the newest last. */
export const PaperEvent = Schema.Struct({
  at: Schema.String, by: By,
  /** `drawn` opened in a browser · the others on the office's printer. */
  what: Schema.Literals(["drawn", "queued", "retry", "cancel", "confirm"]).annotate({
    zh: { drawn: "打开或者用浏览器打印", queued: "送到打印机", retry: "再打印一次", cancel: "不再打印", confirm: "确认已经印出" }
  })
}).annotate({ identifier: "PaperEvent", zh: "文书的出具与打印" })
export type PaperEvent = typeof PaperEvent.Type

/** Something that a person hands in for a paper, since no fact and no office holds it. */
export const PaperAsk = Schema.Struct({
  /** The key in the words that are handed in. */
  word: Schema.String,
  /** In Chinese. */
  label: Schema.String,
  /** Whether the paper is not made without it. */
  needed: Schema.Boolean,
  /** Whether it is a list; of `count` entries where it says so. */
  many: Schema.Boolean,
  count: Schema.optionalKey(Schema.Int)
}).annotate({ identifier: "PaperAsk", zh: "文书要另给的内容" })
export type PaperAsk = typeof PaperAsk.Type

const many = Schema.optionalKey(Schema.Union([Schema.String, Schema.Array(Schema.String)]))

/** What is handed in as the form of a page sends it: of a list, one text or several. */
export const PaperForm = Schema.Struct({ ...PaperWords.fields, enclosures: many, handedIn: many }).annotate({ identifier: "PaperForm" })
export type PaperForm = typeof PaperForm.Type

/** A paper that a matter has now. */
export const PaperShown = Schema.Struct({
  paper: Schema.String, title: Schema.String,
  /** When and by whom it was issued, where a fact says so; a paper without one may be issued now. */
  issued: Schema.optionalKey(Schema.Struct({ at: Schema.String, by: By, fact: Schema.String })),
  events: Schema.Array(PaperEvent),
  asks: Schema.Array(PaperAsk),
  /** The office's printer, where there is one. */
  printer: Schema.optionalKey(Schema.String),
  print: Schema.optionalKey(PrintShown)
}).annotate({ identifier: "Paper", zh: "文书" })
export type PaperShown = typeof PaperShown.Type
