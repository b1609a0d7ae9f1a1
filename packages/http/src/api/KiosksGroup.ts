/** Kiosks: set up by staff, each bound to its device by a secret that only the device has. */
import * as Schema from "effect/Schema"
import * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint"
import * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import * as HttpApiSchema from "effect/http-api/HttpApiSchema"
import * as OpenApi from "effect/http-api/OpenApi"
import { Problems } from "./Problems.ts"
import { StaffOnly } from "./StaffOnly.ts"

const Device = Schema.String.check(Schema.isPattern(/^[a-z0-9][a-z0-9-]{0,31}$/))

/** A kiosk as staff see it. */
export const Kiosk = Schema.Struct({ device: Device, title: Schema.String, since: Schema.String, lastSeen: Schema.optionalKey(Schema.String) }).annotate({ identifier: "Kiosk" })
export type Kiosk = typeof Kiosk.Type

/** The secret is told once, when a kiosk is set up; setting it up again makes a new one, and the old one is worth nothing. */
export const KiosksGroup = HttpApiGroup.make("kiosks").add(
  HttpApiEndpoint.get("list", "/api/kiosks", { success: Schema.Array(Kiosk), error: Problems }),
  HttpApiEndpoint.put("setUp", "/api/kiosks/:device", {
    params: { device: Device }, payload: Schema.Struct({ title: Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(40)) }),
    success: Schema.Struct({ device: Device, secret: Schema.String }), error: Problems
  }),
  HttpApiEndpoint.delete("remove", "/api/kiosks/:device", { params: { device: Device }, success: HttpApiSchema.NoContent, error: Problems })
).middleware(StaffOnly).annotateMerge(OpenApi.annotations({ title: "自助终端", description: "由负责人设置" }))
