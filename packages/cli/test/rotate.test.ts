/** A new master key: what was sealed opens with it alone, the old one opens nothing more, and a wrong one changes nothing. */
import { existsSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { afterEach, beforeEach, expect, it } from "vitest"
import { openOffice, type Office } from "./office.ts"

let office: Office
beforeEach(async () => { office = await openOffice() })
afterEach(() => { office.close() })

const key = () => join(office.folder, "master.key")
const read = (): string => readFileSync(key(), "utf8")
const name = async (): Promise<string> =>
  (await office.on("2026-09-22", "apply", "show", "2026-0001", "--as", "head:h-1", "--unmask", "--why", "核对")).out

it("seals every key anew, keeps the file for its owner, and shows neither key", async () => {
  await office.receive("2026-09-21")
  const before = read()
  const { code, err, out } = await office.on("2026-09-22", "office", "rotate")
  expect([code, err]).toEqual([0, ""])
  expect(out).toMatch(/^已更换主密钥，改封 \d+ 个密钥/)
  expect(read()).not.toContain(before.trim())
  expect(read().trim()).toHaveLength(44)
  expect(out).not.toContain(read().trim())
  expect(statSync(key()).mode & 0o777).toBe(0o600)
  expect(await name()).toContain("张三")
  expect((await office.on("2026-09-22", "register", "find", "张三")).out).toContain("2026-0001")

  office.write("master.key", before)
  expect((await office.on("2026-09-22", "register", "list")).code).toBe(2)
})

it("opens everything while the file holds both keys, as it does when it was cut short", async () => {
  await office.receive("2026-09-21")
  const before = read()
  await office.on("2026-09-22", "office", "rotate")
  office.write("master.key", `${read().trim()}\n${before}`)
  expect(await name()).toContain("张三")
})

it("changes nothing with a wrong key", async () => {
  await office.receive("2026-09-21")
  const before = read()
  const wrong = `${Buffer.alloc(32, 7).toString("base64")}\n`
  office.write("master.key", wrong)
  const { code, err } = await office.on("2026-09-22", "office", "rotate")
  expect([code, err.startsWith("主密钥不对")]).toEqual([2, true])
  expect(read()).toBe(wrong)
  expect(existsSync(`${key()}.new`)).toBe(false)
  office.write("master.key", before)
  expect(await name()).toContain("张三")
})
