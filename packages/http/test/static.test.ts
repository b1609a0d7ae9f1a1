/** The screens' files: by name, compressed, kept where they never change, and nothing else of the disk. */
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs"
import { request } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Opened, openServer } from "./openServer.ts"

const root = mkdtempSync(join(tmpdir(), "zone-static-"))
const folder = join(root, "dist")
let opened: Opened
const script = `console.log(${JSON.stringify("政务公开".repeat(1000))})`

beforeAll(async () => {
  mkdirSync(join(folder, "assets"), { recursive: true })
  mkdirSync(join(folder, "kiosk"))
  writeFileSync(join(root, "secret.txt"), "secret")
  writeFileSync(join(folder, ".env"), "secret")
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>专区</title>")
  writeFileSync(join(folder, "kiosk", "index.html"), "<!doctype html><title>自助终端</title>")
  writeFileSync(join(folder, "assets", "app-3fa91c2b.js"), script)
  writeFileSync(join(folder, "assets", "design-system.css"), "a{}")
  writeFileSync(join(folder, "字体.woff2"), Buffer.from([1, 2, 3]))
  symlinkSync(join(root, "secret.txt"), join(folder, "link.txt"))
  opened = await openServer({ files: folder })
})
afterAll(() => opened.close())

/** As it is, without anybody tidying the address up. */
const raw = (path: string): Promise<{ readonly status: number; readonly text: string }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(opened.url)
    request({ hostname, port, path, headers: { accept: "*/*" } }, (response) => {
      let text = ""
      response.on("data", (chunk: Buffer) => { text += chunk.toString() })
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text }))
    }).on("error", reject).end()
  })

describe("files", () => {
  it("are sent with their types, and pages that find their own way with the first one", async () => {
    const page = async (path: string) => {
      const response = await fetch(opened.url + path, { headers: { accept: "text/html" } })
      return [response.status, response.headers.get("content-type"), await response.text()]
    }
    const first = [200, "text/html; charset=utf-8", "<!doctype html><title>专区</title>"]
    expect(await page("/")).toEqual(first)
    expect(await page("/register/2026-0001")).toEqual(first)
    expect((await page("/kiosk"))[2]).toContain("自助终端")
    expect((await page("/kiosk/"))[2]).toContain("自助终端")
    expect((await page("/none.js"))[0]).toBe(404)
    expect((await page("/api/none"))[0]).toBe(404)
    const font = await fetch(`${opened.url}/${encodeURIComponent("字体.woff2")}`)
    expect([font.headers.get("content-type"), (await font.arrayBuffer()).byteLength]).toEqual(["font/woff2", 3])
    expect((await fetch(`${opened.url}/`, { method: "HEAD" })).status).toBe(200)
  })

  it("are compressed, and kept for ever where their names have a hash", async () => {
    const response = await fetch(`${opened.url}/assets/app-3fa91c2b.js`, { headers: { "accept-encoding": "gzip, br" } })
    expect(response.headers.get("content-encoding")).toBe("br")
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable")
    expect(Number(response.headers.get("content-length"))).toBeLessThan(200)
    expect(await response.text()).toBe(script)
    const zipped = await fetch(`${opened.url}/assets/app-3fa91c2b.js`, { headers: { "accept-encoding": "gzip" } })
    expect([zipped.headers.get("content-encoding"), await zipped.text()]).toEqual(["gzip", script])
    const css = await fetch(`${opened.url}/assets/design-system.css`)
    expect([css.headers.get("cache-control"), css.headers.get("vary")]).toEqual(["no-cache", "accept-encoding, accept"])
  })

  it("are not sent again to whoever has them", async () => {
    const { headers } = await fetch(`${opened.url}/`)
    const again = await fetch(`${opened.url}/`, { headers: { "if-none-match": `"other", W/${headers.get("etag")}` } })
    expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", headers.get("etag")])
  })

  it("lie in their folder, and no address leads out of it", async () => {
    for (const path of ["/../secret.txt", "/..%2fsecret.txt", "/%2e%2e/secret.txt", "/assets/../../secret.txt", "/assets/..%5c..%5csecret.txt", "/.env", "/link.txt", "//etc/passwd", "/%00", "/%E0%A4%A", "/%252e%252e/secret.txt"]) {
      const { status, text } = await raw(path)
      expect([path, status >= 400, text.includes("secret")]).toEqual([path, true, false])
    }
  })
})

it("may be given as bytes", async () => {
  const other = await openServer({ files: { "index.html": { bytes: new TextEncoder().encode("<!doctype html>") }, "sound.bin": { bytes: new Uint8Array([1]), mediaType: "audio/mpeg" } } })
  expect((await fetch(`${other.url}/sound.bin`)).headers.get("content-type")).toBe("audio/mpeg")
  expect(await (await fetch(`${other.url}/`)).text()).toBe("<!doctype html>")
  await other.close()
})

it("may lie in several places, of which the later ones come first; fonts are sent as they are", async () => {
  const bytes = new TextEncoder().encode("letters ".repeat(400))
  const other = await openServer({ files: [{ "index.html": { bytes: new TextEncoder().encode("no page") }, "fonts/letters-3fa91c2b.woff2": { bytes } }, folder] })
  expect(await (await fetch(`${other.url}/`)).text()).toContain("<title>专区</title>")
  const font = await fetch(`${other.url}/fonts/letters-3fa91c2b.woff2`, { headers: { "accept-encoding": "br, gzip" } })
  expect([font.headers.get("content-type"), font.headers.get("cache-control"), font.headers.get("content-encoding")]).toEqual(["font/woff2", "public, max-age=31536000, immutable", null])
  expect((await font.arrayBuffer()).byteLength).toBe(bytes.byteLength)
  await other.close()
})
