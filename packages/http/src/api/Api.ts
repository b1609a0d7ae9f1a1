/** The whole API: what the server serves, what its OpenAPI document says, and what clients are derived from. */
import * as HttpApi from "effect/http-api/HttpApi"
import * as OpenApi from "effect/http-api/OpenApi"
import { AccountsGroup } from "./AccountsGroup.ts"
import { BoardGroup } from "./BoardGroup.ts"
import { FilesGroup } from "./FilesGroup.ts"
import { HandOverGroup } from "./HandOverGroup.ts"
import { KiosksGroup } from "./KiosksGroup.ts"
import { MattersGroup } from "./MattersGroup.ts"
import { PublicGroup } from "./PublicGroup.ts"
import { QuestionsGroup } from "./QuestionsGroup.ts"
import { Request } from "./Request.ts"
import { SessionGroup } from "./SessionGroup.ts"
import { SheetsGroup } from "./SheetsGroup.ts"
import { SystemGroup } from "./SystemGroup.ts"

const strict = { errors: "all", onExcessProperty: "error" } as const

/**
 * The API of an office, for servers and for clients of effect/http-api.
 *
 * @example
 * ```ts
 * import { Api } from "@zone/http/api"
 *
 * Object.keys(Api.groups) // => ["system", "session", "matters", "files", "board", "handOver", "sheets", "accounts", "kiosks", "questions", "public"]
 * ```
 */
export const Api = HttpApi.make("zone")
  .add(SystemGroup, SessionGroup, MattersGroup, FilesGroup, BoardGroup, HandOverGroup, SheetsGroup, AccountsGroup, KiosksGroup, QuestionsGroup, PublicGroup)
  .middleware(Request)
  // what nobody knows is refused: a slip of the pen shall not pass as said
  .annotate(HttpApi.PayloadParseOptions, strict)
  .annotate(HttpApi.QueryParseOptions, strict)
  .annotateMerge(OpenApi.annotations({
    title: "政务公开专区",
    version: "1.0.0",
    description: "政务公开专区的办理、台账、看板和自助服务。错误按 RFC 9457 用 application/problem+json 表示，带标识、依据和办法。"
  }))
