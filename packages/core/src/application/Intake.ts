/** What an applicant hands in: who asks whom for what, in which form, with what help. Personal data is sealed; files are kept elsewhere. */
import * as Schema from "effect/Schema"
import { PlainDate } from "../calendar/PlainDate.ts"
import { Attached } from "../terms/Attached.ts"
import { Channel } from "../terms/Channel.ts"
import { Personal } from "../terms/Personal.ts"
import type {} from "../terms/Zh.ts"
import { ApplicantKind } from "./ApplicantKind.ts"

/** How a proof of identity was given: shown at the counter, or handed in as files. */
export const IdentityProof = Schema.Union([
  Schema.TaggedStruct("Shown", {}),
  Schema.TaggedStruct("HandedIn", { files: Schema.NonEmptyArray(Attached) })
]).annotate({ identifier: "IdentityProof", zh: "身份证明" })
export type IdentityProof = typeof IdentityProof.Type

/** One applicant. Without proof or contact the application is incomplete, and is received all the same. */
export const Applicant = Schema.Struct({
  kind: ApplicantKind,
  name: Personal,
  proof: Schema.optionalKey(IdentityProof),
  contact: Schema.optionalKey(Personal)
}).annotate({ identifier: "Applicant", zh: "申请人", kinds: { name: "name", contact: "contact" } })
export type Applicant = typeof Applicant.Type

/** The agency that is asked, seen from the window: the government, one of its departments, or the window's own agency. */
export const Addressee = Schema.Struct({
  kind: Schema.Literals(["government", "department", "itself"]).annotate({
    zh: { government: "本级政府", department: "政府部门", itself: "本机关" }
  }),
  name: Schema.NonEmptyString,
  /** Where it is found, for an applicant who is guided to it. */
  contact: Schema.optionalKey(Schema.NonEmptyString)
}).annotate({ identifier: "Addressee", zh: "受理机关" })
export type Addressee = typeof Addressee.Type

/** The form in which the information is wanted, and the way it is to come. */
export const FormWanted = Schema.Struct({
  form: Schema.Literals(["paper", "electronic", "disc", "inspection"]).annotate({
    zh: { paper: "纸质", electronic: "电子文件", disc: "光盘", inspection: "查阅、抄录" }
  }),
  route: Schema.Literals(["pickUp", "post", "email", "fax", "onSite"]).annotate({
    zh: { pickUp: "自行领取", post: "邮寄", email: "电子邮件", fax: "传真", onSite: "当场阅读、抄录" }
  })
}).annotate({ identifier: "FormWanted", zh: "形式要求", basis: "《政府信息公开条例》第二十九条第二款第三项、第四十条" })
export type FormWanted = typeof FormWanted.Type

/** Help that was given to somebody with a difficulty. */
export const Help = Schema.Struct({
  difficulty: Schema.Literals(["reading", "sight", "hearing"]).annotate({ zh: { reading: "阅读困难", sight: "视力障碍", hearing: "听力障碍" } }),
  given: Schema.NonEmptyString
}).annotate({ identifier: "Help", zh: "必要帮助", basis: "《政府信息公开条例》第四十三条" })
export type Help = typeof Help.Type

/** What is asked for: information, or that a record of the applicant's own is put right. */
export const Subject = Schema.Literals(["information", "ownRecords"]).annotate({
  identifier: "Subject",
  zh: { information: "获取政府信息", ownRecords: "更正与本人相关的政府信息" },
  basis: "《政府信息公开条例》第二十七条、第四十一条"
})
export type Subject = typeof Subject.Type

/** What is handed in. */
export const Intake = Schema.Struct({
  channel: Channel,
  /** The day it was handed in, signed for, or arrived. */
  on: PlainDate,
  addressee: Addressee,
  applicants: Schema.NonEmptyArray(Applicant),
  description: Personal,
  /** What the description leaves open, where staff cannot search by it; left out where they can. */
  unclear: Schema.optionalKey(Schema.NonEmptyString),
  wanted: Schema.optionalKey(FormWanted),
  /** Told of the applicant's own accord; nothing depends on it. */
  purpose: Schema.optionalKey(Personal),
  /** Left out: information. */
  subject: Schema.optionalKey(Subject),
  help: Schema.optionalKey(Schema.NonEmptyArray(Help)),
  files: Schema.optionalKey(Schema.NonEmptyArray(Attached)),
  /** The number of the application whose form held this request too. */
  splitFrom: Schema.optionalKey(Schema.NonEmptyString)
}).annotate({ identifier: "Intake", zh: "申请内容" })
export type Intake = typeof Intake.Type

/** What an applicant adds to or changes in an application: only what is given changes. */
export const Supplement = Schema.Struct({
  proof: Schema.optionalKey(IdentityProof),
  contact: Schema.optionalKey(Personal),
  description: Schema.optionalKey(Personal),
  wanted: Schema.optionalKey(FormWanted),
  files: Schema.optionalKey(Schema.NonEmptyArray(Attached)),
  /** What the description still leaves open; left out where it is clear now. */
  unclear: Schema.optionalKey(Schema.NonEmptyString)
}).annotate({ identifier: "Supplement", zh: "补充内容", kinds: { contact: "contact" } })
export type Supplement = typeof Supplement.Type
