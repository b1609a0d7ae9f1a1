/** Serves the screens: each file by its name, a folder by its `index.html`, and any other page by that of the root, which finds its own way. */
import * as Effect from "effect/Effect"
import * as HttpRouter from "effect/http/HttpRouter"
import { HttpServerRequest } from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Layer from "effect/Layer"
import { Missing } from "../api/Problems.ts"
import { type StaticFile, StaticFiles, type StaticSource } from "./StaticFiles.ts"

const missing = new Missing({ tag: "NoRoute", remedy: "没有这个地址" })

/** The path of a file; nothing for what is no path. */
const pathOf = (url: string): string | undefined => {
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0] ?? "").replace(/^\/+/, "")
  } catch {
    return undefined
  }
}

const find = (files: ReadonlyMap<string, StaticFile>, path: string, accept: string): StaticFile | undefined =>
  files.get(path === "" || path.endsWith("/") ? `${path}index.html` : path) ?? files.get(`${path}/index.html`)
    ?? (accept.includes("text/html") && !/^(?:api|public)(?:\/|$)/.test(path) && !/\.[a-z0-9]+$/i.test(path) ? files.get("index.html") : undefined)

const encodingFor = ({ brotli, gzip }: StaticFile, accepted: string): readonly [string, Uint8Array] | undefined =>
  brotli && /\bbr\b/.test(accepted) ? ["br", brotli] : gzip && /\bgzip\b/.test(accepted) ? ["gzip", gzip] : undefined

/** On the router at hand. */
export const layerStatic = (source: StaticSource) =>
  Layer.unwrap(Effect.map(Effect.promise(() => StaticFiles(source)), (files) =>
    HttpRouter.add("GET", "/*", Effect.gen(function*() {
      const { headers, url } = yield* HttpServerRequest
      const path = pathOf(url)
      const file = path === undefined ? undefined : find(files, path, headers["accept"] ?? "")
      if (file === undefined) return yield* Effect.die(missing)
      const cache = {
        etag: file.etag, vary: "accept-encoding, accept", "cache-control": file.immutable ? "public, max-age=31536000, immutable" : "no-cache"
      }
      if (headers["if-none-match"]?.split(/\s*,\s*/).some((each) => each.replace(/^W\//, "") === file.etag) === true) {
        return HttpServerResponse.empty({ status: 304, headers: cache })
      }
      const encoded = encodingFor(file, headers["accept-encoding"] ?? "")
      return HttpServerResponse.uint8Array(encoded?.[1] ?? file.bytes, {
        contentType: file.mediaType, headers: { ...cache, ...(encoded && { "content-encoding": encoded[0] }) }
      })
    }))))
