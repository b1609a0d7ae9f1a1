/** The accounts of the office: how each stands, whose log-ins are ended, and what was done with accounts and kiosks, by whom. */
import * as Schema from "effect/Schema"
import * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint"
import * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import * as OpenApi from "effect/http-api/OpenApi"
import { Problems } from "./Problems.ts"
import { Post, StaffOnly } from "./StaffOnly.ts"

/** An account as the head sees it: how its log-ins went, and nothing that would open one. */
export const Account = Schema.Struct({
  login: Schema.String,
  actor: Schema.String,
  posts: Schema.Array(Post),
  /** Log-ins that failed and still count. */
  failures: Schema.Int,
  /** Until when nobody gets in by this name, ISO 8601 in UTC: from where they failed, or from everywhere. */
  locked: Schema.optionalKey(Schema.Struct({ until: Schema.String, everywhere: Schema.Boolean })),
  /** ISO 8601 in UTC; left out where none is known. */
  lastLogIn: Schema.optionalKey(Schema.String),
  /** Log-ins that go on. */
  sessions: Schema.Int
}).annotate({ identifier: "Account", zh: "账号" })
export type Account = typeof Account.Type

/** What may be done with accounts and kiosks. */
export const DeedKind = Schema.Literals([
  "added", "postsSet", "passwordSet", "passwordChanged", "unlocked", "sessionsEnded", "removed", "kioskSetUp", "kioskRemoved"
]).annotate({ identifier: "DeedKind", zh: "账号操作" })
export type DeedKind = typeof DeedKind.Type

/** Something that was done with an account or a kiosk. */
export const Deed = Schema.Struct({
  /** ISO 8601 in UTC. */
  at: Schema.String,
  /** The id of who did it; left out where it was whoever runs the server. */
  by: Schema.optionalKey(Schema.String),
  deed: DeedKind,
  /** The id of whose account it was, or the device; left out where nobody has the name that was unlocked. */
  whom: Schema.optionalKey(Schema.String)
}).annotate({ identifier: "Deed", zh: "账号操作记录" })
export type Deed = typeof Deed.Type

/** Names to log in by may be people's: they stand in no address. */
export const AccountsGroup = HttpApiGroup.make("accounts").add(
  HttpApiEndpoint.get("list", "/api/accounts", { success: Schema.Array(Account), error: Problems }),
  /** The latest first. */
  HttpApiEndpoint.get("deeds", "/api/accounts/deeds", {
    query: { limit: Schema.optionalKey(Schema.FiniteFromString.check(Schema.isInt(), Schema.isBetween({ minimum: 1, maximum: 500 }))) },
    success: Schema.Array(Deed), error: Problems
  }),
  /** Ends every log-in of somebody; of one's own all but this one. Tells how many. */
  HttpApiEndpoint.post("endSessions", "/api/accounts/sessions/end", {
    payload: Schema.Struct({ login: Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(200)) }),
    success: Schema.Struct({ ended: Schema.Int }), error: Problems
  })
).middleware(StaffOnly).annotateMerge(OpenApi.annotations({ title: "账号", description: "负责人查看账号、结束登录；每一步都有记录" }))
