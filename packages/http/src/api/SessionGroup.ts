/** Log-in of staff. */
import * as Schema from "effect/Schema"
import * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint"
import * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import * as HttpApiSchema from "effect/http-api/HttpApiSchema"
import * as OpenApi from "effect/http-api/OpenApi"
import { Problems } from "./Problems.ts"
import { Session, StaffOnly } from "./StaffOnly.ts"

const Secret = Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(200))

/** A log-in: the session comes as a cookie that no script reads; its token changes with each log-in and each change of post. */
export const SessionGroup = HttpApiGroup.make("session").add(
  HttpApiEndpoint.post("open", "/api/session", {
    payload: Schema.Struct({ login: Secret, password: Secret, post: Schema.optionalKey(Schema.String) }),
    success: Session,
    error: Problems
  }),
  HttpApiEndpoint.get("current", "/api/session", { success: Session, error: Problems }).middleware(StaffOnly),
  HttpApiEndpoint.put("changePost", "/api/session/post", { payload: Schema.Struct({ post: Schema.String }), success: Session, error: Problems }).middleware(StaffOnly),
  HttpApiEndpoint.put("changePassword", "/api/session/password", {
    payload: Schema.Struct({ old: Secret, new: Schema.String.check(Schema.isMinLength(10), Schema.isMaxLength(200)) }),
    success: HttpApiSchema.NoContent,
    error: Problems
  }).middleware(StaffOnly),
  /** For the head: lets somebody in again who failed too often, or whom somebody else locked out. */
  HttpApiEndpoint.post("unlock", "/api/session/unlock", {
    payload: Schema.Struct({ login: Secret }), success: HttpApiSchema.NoContent, error: Problems
  }).middleware(StaffOnly),
  HttpApiEndpoint.delete("close", "/api/session", { success: HttpApiSchema.NoContent, error: Problems }).middleware(StaffOnly)
).annotateMerge(OpenApi.annotations({ title: "登录", description: "工作人员登录、岗位和密码" }))
