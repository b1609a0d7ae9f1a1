/** Whether the server lives, and whether it can work. */
import * as Schema from "effect/Schema"
import * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint"
import * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import * as OpenApi from "effect/http-api/OpenApi"
import { Problems } from "./Problems.ts"

const Alive = Schema.Struct({ status: Schema.Literal("ok") }).annotate({ identifier: "Alive" })

/** `/health` lives · `/ready` the store answers. */
export const SystemGroup = HttpApiGroup.make("system").add(
  HttpApiEndpoint.get("health", "/health", { success: Alive, error: Problems }),
  HttpApiEndpoint.get("ready", "/ready", { success: Alive, error: Problems })
).annotateMerge(OpenApi.annotations({ title: "运行", description: "服务器是否在运行、存储是否可用" }))
