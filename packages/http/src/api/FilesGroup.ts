/** Files: handed in first, named by a handle in a wish, and given out again with the matter that holds them. */
import * as Schema from "effect/Schema"
import * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint"
import * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import * as HttpApiSchema from "effect/http-api/HttpApiSchema"
import * as OpenApi from "effect/http-api/OpenApi"
import { Problems } from "./Problems.ts"
import { StaffOnly } from "./StaffOnly.ts"

const Bytes = Schema.Uint8Array.pipe(HttpApiSchema.asUint8Array({ contentType: "application/octet-stream" }))

/** A handed-in file until a wish takes it: its handle lives for a while, and for this session only. */
export const Upload = Schema.Struct({
  file: Schema.String,
  /** What it is by its bytes. */
  mediaType: Schema.String,
  size: Schema.Int,
  /** What it says about itself, to be looked at before it is released. */
  metadata: Schema.Array(Schema.Struct({ name: Schema.String, value: Schema.String }))
}).annotate({ identifier: "Upload" })
export type Upload = typeof Upload.Type

/** What a file is, its bytes tell; `application/octet-stream` is what it is sent as. */
export const FilesGroup = HttpApiGroup.make("files").add(
  HttpApiEndpoint.post("upload", "/api/files", { payload: Bytes, success: Upload.pipe(HttpApiSchema.status(201)), error: Problems }),
  HttpApiEndpoint.get("download", "/api/rooms/:room/matters/:id/files/:file", {
    params: { room: Schema.String, id: Schema.String, file: Schema.String.check(Schema.isPattern(/^[0-9a-f]{64}$/)) },
    success: Bytes,
    error: Problems
  })
).middleware(StaffOnly).annotateMerge(OpenApi.annotations({ title: "附件", description: "上传和下载" }))
