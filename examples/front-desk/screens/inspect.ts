/** The page of an inspector: the rules come with it, so that it needs no network where the zone has none. */
import { resolve } from "@zone/core/rules"
import { makeClient } from "@zone/http/client"
import { packs } from "@zone/packs/all"
import { defineInspector } from "@zone/ui-element"
import * as Result from "effect/Result"
import { whenLetters } from "../whenLetters.ts"

const chinaToday = (): string => new Date(Date.now() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10)

const zone = makeClient()

await whenLetters()
defineInspector({
  backend: () => zone,
  worker: { script: "/inspect-worker.js", scope: "/inspect" },
  source: () => ({
    load: async () => ({
      book: Result.getOrThrow(resolve("cn-500105/zone", packs, chinaToday())),
      zones: [
        { id: "example-hall", name: "示例区行政服务中心政务公开专区", division: "cn-500105", tier: "county", venue: "serviceHall" },
        { id: "example-street", name: "示例街道便民服务中心政务公开专区", division: "cn-500105", tier: "township", venue: "convenienceCentre" },
        { id: "example-archive", name: "示例区档案馆政务公开专区", division: "cn-500105", tier: "county", venue: "archive" },
        { id: "example-library", name: "示例区图书馆政务公开专区", division: "cn-500105", tier: "county", venue: "library" }
      ]
    })
  })
})
