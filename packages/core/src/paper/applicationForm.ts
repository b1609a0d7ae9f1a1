/** 《政府信息公开申请表》: blank, or with what somebody said, e.g. when staff fill it in for an applicant who asks orally. */
import { articles } from "../application/articles.ts"
import { ApplicantKind } from "../application/ApplicantKind.ts"
import { FormWanted } from "../application/Intake.ts"
import type { Cell } from "./Block.ts"
import { type Issued, issuePaper } from "./issuePaper.ts"
import { mayNeed, mayNeedDay, need, type Needed } from "./need.ts"
import type { PaperFrame } from "./PaperFrame.ts"
import { sayDay } from "./sayDay.ts"
import { wordOf } from "../rules/wordOf.ts"
import { write } from "./write.ts"

const { asks, blank, line, plain, room, says, ticks } = write

/** A natural person on the form. */
export interface PersonSaid {
  readonly name: string
  readonly proof?: string
  readonly proofNumber?: string
  readonly phone?: string
  readonly address?: string
  readonly email?: string
  /** How identity was proven, where no more than that is recorded: in place of the name and the number of the document. */
  readonly identity?: string
  /** The contact where it is recorded as one text: in place of telephone and addresses. */
  readonly contact?: string
}

/** A legal person or another organisation on the form. */
export interface OrganisationSaid {
  readonly name: string
  readonly kind?: Exclude<typeof ApplicantKind.Type, "person">
  readonly code?: string
  readonly representative?: string
  readonly contactPerson?: string
  readonly phone?: string
  readonly address?: string
  readonly email?: string
  /** As with a person. */
  readonly identity?: string
  readonly contact?: string
}

/** What is written into the form. */
export interface ApplicationSheet {
  readonly person?: PersonSaid
  readonly organisation?: OrganisationSaid
  readonly description: string
  readonly form?: typeof FormWanted.Type["form"]
  readonly route?: typeof FormWanted.Type["route"]
  /** Never asked for. */
  readonly purpose?: string
  /** Who filled it in for an applicant who asked orally. */
  readonly filledInBy?: string
}

/** The form, and for whom. */
export interface ApplicationFormContents extends PaperFrame {
  /** The agency that is asked; a line to write on when left out. */
  readonly agency?: string
  /** Whose part of the form is shown; both when left out. */
  readonly for?: "person" | "organisation"
  /** Left out: blank. */
  readonly written?: ApplicationSheet
  /** The number in the register and the day of arrival, where it is registered already. */
  readonly registered?: { readonly number: string; readonly on: string }
}

const wordsOf = (members: ReadonlyArray<string>, word: (member: string) => string): readonly [string, ...ReadonlyArray<string>] =>
  members.map(word) as [string, ...Array<string>]

const formWord = wordOf(FormWanted.fields.form)
const routeWord = wordOf(FormWanted.fields.route)
const kindWord = wordOf(ApplicantKind)
const forms = wordsOf(FormWanted.fields.form.literals, formWord)
const routes = wordsOf(FormWanted.fields.route.literals, routeWord)
const organisationKinds = wordsOf(ApplicantKind.literals.filter((kind) => kind !== "person"), kindWord)

/** Whether it stands there as it is recorded: identity and contact in one text each. */
const isRecorded = ({ contact, identity }: { readonly contact?: string; readonly identity?: string }): boolean => contact !== undefined || identity !== undefined

const recordedRows = ({ contact, identity }: { readonly contact?: string; readonly identity?: string }): ReadonlyArray<ReadonlyArray<Cell>> =>
  [[asks("身份证明"), says(identity, 3)], [asks("联系方式"), says(contact, 3)]]

const personRows = (person: Partial<PersonSaid> = {}): ReadonlyArray<ReadonlyArray<Cell>> => isRecorded(person) ? [[asks("姓名"), says(person.name, 3)], ...recordedRows(person)] : [
  [asks("姓名"), says(person.name), asks("联系电话"), says(person.phone)],
  [asks("证件名称"), says(person.proof), asks("证件号码"), says(person.proofNumber)],
  [asks("联系地址"), says(person.address), asks("电子邮箱"), says(person.email)]
]

const organisationRows = (organisation: Partial<OrganisationSaid> = {}): ReadonlyArray<ReadonlyArray<Cell>> => [
  [asks("名称"), says(organisation.name, 3)],
  [asks("类别"), ticks(organisationKinds, organisation.kind === undefined ? [] : [kindWord(organisation.kind)], 3)],
  ...(isRecorded(organisation) ? recordedRows(organisation) : [
    [asks("统一社会信用代码"), says(organisation.code), asks("法定代表人"), says(organisation.representative)],
    [asks("联系人"), says(organisation.contactPerson), asks("联系电话"), says(organisation.phone)],
    [asks("联系地址"), says(organisation.address), asks("电子邮箱"), says(organisation.email)]
  ])
]

/** The rows of one sort of applicant behind their common label. */
const under = (label: string, rows: ReadonlyArray<ReadonlyArray<Cell>>): ReadonlyArray<ReadonlyArray<Cell>> =>
  rows.map((row, i) => (i === 0 ? [asks(label, 1, rows.length), ...row] : row))

const LABELS: Readonly<Record<string, string>> = {
  proof: "证件名称", proofNumber: "证件号码", phone: "联系电话", address: "联系地址", email: "电子邮箱",
  code: "统一社会信用代码", representative: "法定代表人", contactPerson: "联系人",
  identity: "身份证明", contact: "联系方式"
}

/** What may be left out is not blank where it is there. */
const notBlank = (who: "person" | "organisation", texts: PersonSaid | OrganisationSaid): ReadonlyArray<Needed> =>
  Object.entries(texts).flatMap(([key, text]) => (LABELS[key] === undefined ? [] : [mayNeed(`written.${who}.${key}`, LABELS[key], text as string | undefined)]))

const needsOf = (written: ApplicationSheet | undefined): ReadonlyArray<Needed> => written === undefined ? [] : [
  need("written.description", "所需政府信息", written.description),
  written.person === undefined && written.organisation === undefined ? need("written.person", "申请人", undefined) : undefined,
  ...(written.person ? [need("written.person.name", "姓名", written.person.name), ...notBlank("person", written.person)] : []),
  ...(written.organisation ? [need("written.organisation.name", "名称", written.organisation.name), ...notBlank("organisation", written.organisation)] : []),
  mayNeed("written.purpose", "用途", written.purpose),
  mayNeed("written.filledInBy", "代为填写人", written.filledInBy)
]

type Rows = readonly [readonly [Cell, ...ReadonlyArray<Cell>], ...ReadonlyArray<readonly [Cell, ...ReadonlyArray<Cell>]>]

/** The same for the form and its sample. @internal */
export const layOutForm = (contents: ApplicationFormContents, id: string, title: string, remarks: ReadonlyArray<string>): Issued => {
  const { agency, registered, written } = contents
  return issuePaper(contents, { id, title, style: "form" }, [
    mayNeed("agency", "受理机关", agency), ...needsOf(written),
    mayNeed("registered.number", "登记编号", registered?.number), mayNeedDay("registered.on", "接收日期", registered?.on)
  ], () => {
    const rows = [
      ...(contents.for === "organisation" ? [] : under("公民", personRows(written?.person))),
      ...(contents.for === "person" ? [] : under("法人或者其他组织", organisationRows(written?.organisation))),
      [asks("所需政府信息", 1, 1), { ...room(34, written?.description, 4), label: "名称、文号或者其他特征性描述" }],
      [asks("形式要求", 1, 2), asks("提供形式"), ticks(forms, written?.form === undefined ? [] : [formWord(written.form)], 3)],
      [asks("获取途径"), ticks(routes, written?.route === undefined ? [] : [routeWord(written.route)], 3)],
      [asks("用途（选填）"), room(12, written?.purpose ?? (written ? "未填写" : undefined), 4)]
    ] as unknown as Rows
    return {
      basis: [articles.application, ...(written?.filledInBy === undefined ? [] : [articles.oral])],
      blocks: [
        agency === undefined ? line("受理机关：", blank(70)) : line(`受理机关：${agency}`),
        { _tag: "Form", shares: [14, 15, 27, 15, 29], rows },
        ...remarks.map((remark) => line(remark)),
        { _tag: "Signatures", lines: [
          { label: "申请人签名或者盖章", dated: true },
          ...(written?.filledInBy === undefined ? [] : [{ label: `代为填写的工作人员（${written.filledInBy}）签名`, dated: true }])
        ] },
        { _tag: "Cut", label: "以下由接收机关填写" },
        line(plain("登记编号："), blank(40, registered?.number), plain("　接收日期："), blank(35, registered && sayDay(registered.on)), plain("　接收人："), blank(25))
      ]
    }
  })
}

const remarks = [
  "说明：申请人应当提供身份证明。用途可以不填，不影响办理。",
  "书写有困难的，可以口头提出，由工作人员代为填写。"
]

/**
 * 《政府信息公开申请表》, for a natural person and for a legal person or another organisation; blank, or with what is `written` in it. The
 * purpose may stay open, always. No text gives the form: its fields are those of the Regulation, and the words of the lists are those of
 * the annual report and of the room of applications.
 *
 * @basis 《政府信息公开条例》第二十九条
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { applicationForm, sayPaper } from "@zone/core/paper"
 *
 * const blank = Result.getOrThrow(applicationForm({ date: "2026-11-22", agency: "示例区人民政府办公室" }))
 * blank.title // => "政府信息公开申请表"
 * sayPaper(blank).includes("用途（选填）") // => true
 *
 * const [fault] = Result.getOrThrow(Result.flip(applicationForm({ date: "2026-11-22", written: { description: "某项目的批复" } }))).faults
 * fault // => { field: "written.person", label: "申请人", problem: "missing", expected: "写明申请人" }
 * ```
 */
export const applicationForm = (contents: ApplicationFormContents): Issued =>
  layOutForm(contents, "application-form", "政府信息公开申请表", remarks)
