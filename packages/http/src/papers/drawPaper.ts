/** Makes a paper of a matter, and sets it: what is missing is said, and people are shown whole only to those who may see them so. */
import { Typesetter, type FactStore, type MissingGlyphs, type StoreError, type TypesetError, type Vault } from "@zone/core/ports"
import type { Paper } from "@zone/core/paper"
import type { Actor } from "@zone/core/terms"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { contextOf, type PaperContents, type PaperWords, usualVisibility } from "@zone/core/desk"
import { Forbidden, Gone, Missing, type Problems, Refused, Broken } from "../api/Problems.ts"
import { Office, type Served } from "../office/Office.ts"
import { officeSays } from "./officeSays.ts"
import { historyOf } from "../show/historyOf.ts"
import { papersIn } from "./Papers.ts"

/** Which paper, of which matter, for whom. */
export interface PaperAsked {
  readonly served: Served
  readonly id: string
  readonly paper: string
  readonly actor: Actor
  /** What a person hands in for it. */
  readonly words?: PaperWords
  /** Whether the one whose matter it is has it, by the code of the receipt. */
  readonly own?: boolean
  readonly code?: string
  readonly lookUp?: string
}

const none = new Missing({ tag: "NoPaper", remedy: "这一件现在没有这份文书" })

/** The paper as data, for a printer's queue. @internal */
export const makePaper = Effect.fnUntraced(function*(
  { actor, code, id, lookUp, own = false, paper, served: { desk, own: owners, room }, words = {} }: PaperAsked
): Effect.fn.Return<Paper, Problems | StoreError, Office | FactStore | Vault> {
  const { agency, law, options, today } = yield* Office
  const { stream } = yield* desk.load(agency, id)
  const history = yield* historyOf(room, stream)
  const found = (yield* papersIn(room, history)).find((each) => each.paper === paper)
  if (found === undefined) return yield* none
  const { says, visibility = usualVisibility } = options
  const why = `打印${found.title}`
  const contents: PaperContents<Problems | StoreError, FactStore | Vault> = {
    office: { ...officeSays(options), ...(code !== undefined && { contact: `${says.contact}；查询码 ${code}` }) },
    words, today: yield* today, calendar: law.forecast ?? law.calendar, ...(lookUp !== undefined && { lookUp }),
    contextOn: (day) => Effect.fromResult(law.on(day)).pipe(
      Effect.mapError(() => new Refused({ tag: "NoRules", remedy: `没有${day}施行的规则包：装上当时的规则包以后再制作` })),
      Effect.map((then) => contextOf(then, { today: day, actor, agency }))
    ),
    reveal: (personal, kind) => (own ? owners : desk).reveal(personal, kind, { agency, actor, why, matter: id }).pipe(
      Effect.catchTags({
        Forgotten: () => Effect.fail(new Gone({ tag: "Forgotten", remedy: "个人信息已经删除，不能再打印" })),
        SealBroken: () => Effect.fail(new Broken({ tag: "SealBroken", remedy: "封存的个人信息已被改动：请管理员核验存储" }))
      }),
      Effect.flatMap((shown) => shown.masked
        ? Effect.fail(new Forbidden({ tag: "NotVisible", remedy: "这份文书有完整的个人信息，由可以看到全部内容的人打印", roles: visibility[kind] }))
        : Effect.succeed(Redacted.value(shown.text)))
    )
  }
  const made = yield* found.make(contents)
  if (Result.isFailure(made)) return yield* new Refused({ tag: "PaperRefused", remedy: made.failure.message })
  return made.success
})

/** @internal */
export const drawPaper = (asked: PaperAsked): Effect.Effect<Uint8Array, Problems | StoreError | MissingGlyphs | TypesetError, Office | FactStore | Vault | Typesetter> =>
  Effect.flatMap(makePaper(asked), (paper) => Effect.map(Typesetter.use((typesetter) => typesetter.set(paper)), ({ bytes }) => bytes))
