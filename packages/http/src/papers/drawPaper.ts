/** Makes a paper of a matter, and sets it: what is missing is said, and people are shown whole only to those who may see them so. */
import { Typesetter, type FactStore, type MissingGlyphs, type StoreError, type TypesetError, type Vault } from "@zone/core/ports"
import type { Paper } from "@zone/core/paper"
import type { Actor } from "@zone/core/terms"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { usualVisibility } from "@zone/core/desk"
import { Forbidden, Gone, Missing, type Problems, Refused, Broken } from "../api/Problems.ts"
import { Office, type Served } from "../office/Office.ts"
import { historyOf } from "../show/historyOf.ts"
import { Papers } from "./Papers.ts"

/** Which paper, of which matter, for whom. */
export interface PaperAsked {
  readonly served: Served
  readonly id: string
  readonly paper: string
  readonly actor: Actor
  /** Whether the one whose matter it is has it, by the code of the receipt. */
  readonly own?: boolean
  readonly code?: string
  readonly lookUp?: string
}

const none = new Missing({ tag: "NoPaper", remedy: "这一件现在没有这份文书" })

/** The paper as data, for a printer's queue. @internal */
export const makePaper = Effect.fnUntraced(function*(
  { actor, code, id, lookUp, own = false, paper, served: { desk, own: owners, room } }: PaperAsked
): Effect.fn.Return<Paper, Problems | StoreError, Office | FactStore | Vault> {
  const { agency, options, today } = yield* Office
  const maker = (yield* Papers)[room.name]?.find((each) => each.paper === paper)
  const matter = yield* desk.load(agency, id)
  if (maker === undefined || matter.version === 0) return yield* none
  const history = yield* historyOf(room, matter.stream)
  if (!maker.has(matter.state, history)) return yield* none
  const { visibility = usualVisibility } = options
  const why = `打印${maker.title}`
  const made = yield* maker.make({
    matter, history, office: options, today: yield* today, ...(code !== undefined && { code }), ...(lookUp !== undefined && { lookUp }),
    reveal: (personal, kind) => (own ? owners : desk).reveal(personal, kind, { agency, actor, why, matter: id }).pipe(
      Effect.catchTags({
        Forgotten: () => Effect.fail(new Gone({ tag: "Forgotten", remedy: "个人信息已经删除，不能再打印" })),
        SealBroken: () => Effect.fail(new Broken({ tag: "SealBroken", remedy: "封存的个人信息已被改动：请管理员核验存储" }))
      }),
      Effect.flatMap((shown) => shown.masked
        ? Effect.fail(new Forbidden({ tag: "NotVisible", remedy: "这份文书有完整的个人信息，由可以看到全部内容的人打印", roles: visibility[kind] }))
        : Effect.succeed(Redacted.value(shown.text)))
    )
  })
  if (Result.isFailure(made)) return yield* new Refused({ tag: "PaperRefused", remedy: made.failure.message })
  return made.success
})

/** @internal */
export const drawPaper = (asked: PaperAsked): Effect.Effect<Uint8Array, Problems | StoreError | MissingGlyphs | TypesetError, Office | FactStore | Vault | Typesetter> =>
  Effect.flatMap(makePaper(asked), (paper) => Effect.map(Typesetter.use((typesetter) => typesetter.set(paper)), ({ bytes }) => bytes))
