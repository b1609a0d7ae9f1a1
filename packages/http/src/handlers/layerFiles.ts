/** Answers for files: taken in and held for a wish, and given out with the matter that has them. */
import { Attachments, metadataOf } from "@zone/core/ports"
import { Attached } from "@zone/core/terms"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as HttpEffect from "effect/http/HttpEffect"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder"
import * as Schema from "effect/Schema"
import { hashOf } from "../access/hashOf.ts"
import { Limits } from "../access/Limits.ts"
import { Api } from "../api/Api.ts"
import { Forbidden, Missing } from "../api/Problems.ts"
import { CurrentSession } from "../api/StaffOnly.ts"
import { usualVisibility } from "@zone/core/desk"
import { Office } from "../office/Office.ts"
import { answer } from "../problem/answer.ts"
import { Uploads } from "../wish/Uploads.ts"
import { actorOf } from "./actorOf.ts"
import { clientOf } from "./clientOf.ts"

/** What a browser draws and does not run. */
const PICTURES: ReadonlySet<string> = new Set(["image/png", "image/jpeg"])

/** So that a saved file opens. */
const ENDINGS: { readonly [mediaType: string]: string } = {
  "application/pdf": ".pdf", "application/ofd": ".ofd", "image/jpeg": ".jpg", "image/png": ".png", "text/plain": ".txt",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx"
}

const isAttached = Schema.is(Attached)

const findIn = (value: unknown, id: string): Attached | undefined => {
  if (typeof value !== "object" || value === null) return undefined
  if (isAttached(value)) return value.id === id ? value : undefined
  for (const each of Object.values(value)) {
    const found = findIn(each, id)
    if (found) return found
  }
  return undefined
}

/** The handlers of the group `files`. */
export const layerFiles = HttpApiBuilder.group(Api, "files", Effect.fn(function*(handlers) {
  const { agency, options: { visibility = usualVisibility }, roomOf } = yield* Office
  const attachments = yield* Attachments
  const limits = yield* Limits
  const uploads = yield* Uploads

  return handlers
    .handle("upload", ({ payload }) => answer(Effect.gen(function*() {
      yield* limits.take("upload", yield* clientOf)
      const { token } = yield* CurrentSession
      const { bytes, file, mediaType } = yield* uploads.hold(hashOf(token), payload)
      return { file, mediaType, size: bytes.length, metadata: yield* metadataOf(mediaType, bytes) }
    })))
    .handle("download", ({ params: { file, id, room: name } }) => answer(Effect.gen(function*() {
      const actor = actorOf(yield* CurrentSession)
      const { desk, room } = yield* roomOf(name)
      const { state } = yield* desk.load(agency, id)
      const attached = findIn(state, file)
      if (attached === undefined) return yield* new Missing({ tag: "AttachmentMissing", remedy: "这一件里没有这个附件" })
      const isEvidence = room.evidence?.(state).some((each) => each.id === file) === true
      if (room.conceals(state, actor) || !(isEvidence || visibility.other.includes(actor.role))) {
        return yield* new Forbidden({ tag: "NotVisible", remedy: "附件可能含有个人信息，由可以看到全部内容的人查看", roles: visibility.other })
      }
      const at = new Date(yield* Clock.currentTimeMillis).toISOString()
      const bytes = yield* attachments.open(attached, { agency, actor, why: `查看附件（${room.title}）`, at })
      // never shown in place, but for a picture that shows how something stands: whatever it says it is, it is somebody else's file
      const inPlace = isEvidence && PICTURES.has(attached.mediaType)
      yield* HttpEffect.appendPreResponseHandler((_request, response) => Effect.succeed(HttpServerResponse.setHeaders(response, {
        "content-type": attached.mediaType, "content-disposition": `${inPlace ? "inline" : "attachment"}; filename="${file.slice(0, 12)}${ENDINGS[attached.mediaType] ?? ""}"`
      })))
      return bytes
    })))
}))
