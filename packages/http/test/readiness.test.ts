/** Whether the server says that it can work exactly when it can. */
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { afterEach, expect, it } from "vitest"
import { type Opened, openServer } from "./openServer.ts"

let opened: Opened
afterEach(() => opened.close())

const ready = async (): Promise<readonly [number, string]> => {
  const response = await fetch(`${opened.url}/ready`)
  const { status, tag } = await response.json() as { readonly status: string; readonly tag?: string }
  return [response.status, tag ?? status]
}
const beside = (): DatabaseSync => new DatabaseSync(join(opened.folder, "office", "office.sqlite"))

it("not while nothing can be written, and again when it can", { timeout: 30_000 }, async () => {
  opened = await openServer()
  const other = beside()
  other.exec("BEGIN EXCLUSIVE")
  expect(await ready()).toEqual([503, "NotReady"])
  // it lives all the while
  expect((await fetch(`${opened.url}/health`)).status).toBe(200)
  other.exec("ROLLBACK")
  other.close()
  expect(await ready()).toEqual([200, "ok"])
  expect(opened.log.some((line) => line.includes("\"not ready\"") && line.includes("NotReady"))).toBe(true)
})

it("not when the store is broken", async () => {
  opened = await openServer()
  const other = beside()
  other.exec("DROP TABLE http_marks")
  other.close()
  expect(await ready()).toEqual([503, "NotWritable"])
})

it("not when the disk is nearly full", async () => {
  opened = await openServer({ server: { minFree: 2 ** 60 } })
  expect(await ready()).toEqual([503, "DiskFull"])
})
