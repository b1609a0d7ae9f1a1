/**
 * Files that were handed in and that no wish has taken yet: in memory for a quarter of an hour, for whoever handed them in and nobody else.
 * Nothing of them is on the disk before it is sealed.
 */
import { mediaTypeOf } from "@zone/core/ports"
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { TooLarge, TooMany, Unsupported } from "../api/Problems.ts"
import { newToken } from "../access/newToken.ts"

/** A file that is held. */
export interface Held {
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** How much is held. */
export interface UploadOptions {
  /** Of one file, in bytes; 20 MiB where nothing is said, as much as attachments usually take. */
  readonly maxSize?: number
  /** Of all together; 256 MiB where nothing is said. */
  readonly maxHeld?: number
  /** Of one owner; 16 where nothing is said, and of these together in bytes half of what all may. */
  readonly maxFiles?: number
  /** In seconds; 15 minutes where nothing is said. */
  readonly lifetime?: number
}

const usualUploads = { maxSize: 20 * 1024 * 1024, maxHeld: 256 * 1024 * 1024, maxFiles: 16, lifetime: 15 * 60 } as const

const sizeOf = (files: ReadonlyArray<Held>): number => files.reduce((sum, { bytes }) => sum + bytes.length, 0)

/** Holds files. */
export class Uploads extends Context.Service<Uploads, {
  readonly hold: (owner: string, bytes: Uint8Array) => Effect.Effect<{ readonly file: string } & Held, TooLarge | TooMany | Unsupported>
  readonly find: (owner: string, file: string) => Effect.Effect<Held | undefined>
  /** Holds these no longer: a matter has them, or nobody wants them any more. All of an owner where none are named. */
  readonly release: (owner: string, files?: ReadonlySet<string>) => Effect.Effect<void>
}>()("@zone/http/wish/Uploads") {}

/** Holds in memory. */
export const layerUploads = (options: UploadOptions = {}): Layer.Layer<Uploads> =>
  Layer.sync(Uploads, () => {
    const { lifetime, maxFiles, maxHeld, maxSize } = { ...usualUploads, ...options }
    const held = new Map<string, Held & { readonly owner: string; readonly until: number }>()
    const expire = Effect.map(Clock.currentTimeMillis, (now) => {
      for (const [file, { until }] of held) if (until <= now) held.delete(file)
      return now
    })
    return Uploads.of({
      hold: Effect.fnUntraced(function*(owner, bytes) {
        const now = yield* expire
        if (bytes.length === 0) return yield* new Unsupported({ tag: "FileEmpty", remedy: "文件是空的，请重新选择" })
        if (bytes.length > maxSize) return yield* new TooLarge({ tag: "TooBig", remedy: `文件不超过${Math.floor(maxSize / 1048576)} MiB，请压缩或者分开提交` })
        const all = [...held.values()]
        const own = all.filter((each) => each.owner === owner)
        // nobody takes the room of all others
        if (sizeOf(all) + bytes.length > maxHeld || own.length >= maxFiles || (own.length > 0 && sizeOf(own) + bytes.length > maxHeld / 2)) {
          return yield* new TooMany({ tag: "TooManyFiles", remedy: "等待办理的文件太多，请先提交已经上传的，或者稍后再试", after: 60 })
        }
        const mediaType = mediaTypeOf(bytes)
        const file = newToken()
        held.set(file, { owner, mediaType, bytes, until: now + lifetime * 1000 })
        return { file, mediaType, bytes }
      }),
      release: (owner, files) => Effect.sync(() => {
        for (const [file, each] of held) if (each.owner === owner && (files?.has(file) ?? true)) held.delete(file)
      }),
      find: (owner, file) => Effect.map(expire, () => {
        const found = held.get(file)
        return found?.owner === owner ? found : undefined
      })
    })
  })
