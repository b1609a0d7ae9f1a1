/** Who may send what changes something. */
import { describe, expect, it } from "vitest"
import { fromHere } from "./fromHere.ts"

const host = "127.0.0.1:3000"
const post = (headers: { readonly [name: string]: string }) => fromHere({ method: "POST", headers: { host, ...headers } }, ["https://zone.example.org"])

describe("fromHere", () => {
  it("takes what a page of this server sends", () => {
    expect(post({ origin: "http://127.0.0.1:3000", "sec-fetch-site": "same-origin" })).toBe(true)
    expect(post({ origin: "http://127.0.0.1:3000" })).toBe(true)
    expect(post({ origin: "https://zone.example.org", "sec-fetch-site": "same-origin" })).toBe(true)
    // the form of a page that tells no referrer
    expect(post({ origin: "null", "sec-fetch-site": "same-origin" })).toBe(true)
  })

  it("refuses what another site sends, whatever else it says", () => {
    expect(post({ origin: "https://evil.example.org", "sec-fetch-site": "cross-site", "x-zone-client": "1" })).toBe(false)
    expect(post({ origin: "null", "x-zone-client": "1" })).toBe(false)
    for (const site of ["cross-site", "same-site", "none"]) expect(post({ origin: "null", "sec-fetch-site": site, "x-zone-client": "1" })).toBe(false)
    expect(post({ origin: "http://127.0.0.1:3000", "sec-fetch-site": "cross-site" })).toBe(false)
    expect(post({ origin: "http://127.0.0.1:3001" })).toBe(false)
    expect(post({ "sec-fetch-site": "same-site", "x-zone-client": "1" })).toBe(false)
    expect(post({ origin: "not an origin" })).toBe(false)
  })

  it("takes a program that says that it is one, and nobody who says nothing", () => {
    expect(post({ "x-zone-client": "1" })).toBe(true)
    expect(post({})).toBe(false)
  })

  it("lets everybody look", () => {
    expect(fromHere({ method: "GET", headers: { host, origin: "https://evil.example.org" } }, [])).toBe(true)
  })
})
