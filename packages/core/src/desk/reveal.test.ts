/** Who sees how much: masks hide what they must whatever is written, roles see what they need, and each opening is recorded. */
import { describe, it } from "@effect/vitest"
import { layerMemory } from "@zone/core/memory"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { expect } from "vitest"
import { agency, clerk, goTo, law, letters } from "../../test/letterDesk.ts"
import { letterRoom, type LetterState } from "../../test/letterRoom.ts"
import { Vault } from "../ports/Vault.ts"
import type { Actor } from "../terms/Actor.ts"
import { makeDesk } from "./makeDesk.ts"
import { mask } from "./mask.ts"
import { maskedForAll } from "./reveal.ts"

describe("masks", () => {
  it.each([
    ["name", "张三", "张*"], ["name", "王小明", "王**"], ["name", "欧阳娜娜", "欧***"], ["name", "买买提·艾力", "买*****"], ["name", "张", "*"], ["name", "", ""],
    ["phone", "13812345678", "138****5678"], ["phone", "023-12345678", "023*****5678"], ["phone", "1234567", "*****67"], ["phone", "12345", "*****"],
    ["idNumber", "110101199001011234", "1101**********1234"], ["idNumber", "110101900101123", "1101*******1123"],
    ["idNumber", "E12345678", "E******78"], ["idNumber", "123", "***"],
    ["address", "重庆市江北区示例路1号2单元", "重庆市江北区****"], ["address", "云南省保山市隆阳区永昌街道某处", "云南省保山市隆阳区****"],
    ["address", "广西壮族自治区南宁市青秀区民族大道", "广西壮族自治区南宁市青秀区****"], ["address", "示例路1号", "****"], ["address", "", "****"],
    ["email", "chen@example.org", "c****@example.org"], ["email", "a@b@example.org", "a****@example.org"], ["email", "不是邮箱", "****"], ["email", "", "****"],
    ["contact", "138 1234 5678", "138******5678"], ["contact", "chen@example.org", "c****@example.org"], ["contact", "重庆市江北区示例路1号", "重庆市江北区****"],
    ["contact", "13812345678，chen@example.org", "****"], ["contact", "示例路1号，电话13812345678", "****"], ["contact", "微信号abc", "****"], ["contact", "", "****"],
    ["other", "本人的诉求", "****"]
  ] as const)("%s %s", (kind, text, masked) => {
    expect(mask(kind, text)).toBe(masked)
  })

  it.prop("never show the middle of a number, nor more than the first character of a name", [Schema.String], ([text]) => {
    const characters = Array.from(text.trim())
    expect(Array.from(mask("name", text)).filter((each) => each !== "*").length).toBeLessThanOrEqual(characters.includes("*") ? characters.length : 1)
    expect(Array.from(mask("phone", text)).length).toBe(characters.length)
    expect(Array.from(mask("idNumber", text)).slice(4, -4).every((each) => each === "*")).toBe(true)
    expect(mask("other", text)).toBe("****")
    expect(Array.from(mask("email", text).split("@")[0] ?? "").length).toBeLessThanOrEqual(5)
  })
})

describe("revealing", () => {
  it.effect("shows by role, whole or masked, and records both", () =>
    Effect.gen(function*() {
      yield* goTo("2026-09-21")
      const subject = yield* letters.newSubject
      expect(subject).toMatch(/^[0-9a-f-]{36}$/)
      const name = yield* letters.seal(agency, subject, Redacted.make("张三"))
      const as = (role: "clerk" | "auditor") => letters.reveal(name, "name", { agency, actor: { id: `${role}-1`, role }, why: "核对台账" })
      const whole = yield* as("clerk")
      expect(whole.masked).toBe(false)
      expect(whole.masked || Redacted.value(whole.text)).toBe("张三")
      expect(JSON.stringify(whole)).not.toContain("张三")
      expect(yield* as("auditor")).toEqual({ masked: true, text: "张*" })
      expect(yield* Vault.use((vault) => vault.openings(subject, 9))).toMatchObject([
        { why: "核对台账（脱敏）", actor: { role: "auditor" } },
        { why: "核对台账", actor: { role: "clerk" }, at: "2026-09-21T01:00:00.000Z" }
      ])
    }).pipe(Effect.provide(layerMemory())))

  it.effect("opens nothing, not even for a mask, for whom the room conceals people from, nor where the matter is not told", () =>
    Effect.gen(function*() {
      yield* goTo("2026-09-21")
      const room = { ...letterRoom, conceals: (state: LetterState, { id }: Actor) => state._tag === "Letter" && id === "clerk-2" }
      const discreet = makeDesk(room, law)
      const sender = yield* discreet.seal(agency, "person-1", "张三")
      yield* discreet.execute("l-1", { _tag: "Open", kind: "letter", sender }, clerk)
      const before = (yield* Vault.use((vault) => vault.openings("person-1", 9))).length
      const as = (id: string, matter?: string) =>
        discreet.reveal(sender, "name", { agency, actor: { id, role: "clerk" }, why: "核对台账", ...(matter !== undefined && { matter }) })
      expect(yield* as("clerk-2", "l-1")).toEqual({ masked: true, text: "（不予显示）" })
      expect(yield* as("clerk-1")).toEqual({ masked: true, text: "（不予显示）" })
      expect(yield* Vault.use((vault) => vault.openings("person-1", 9))).toHaveLength(before)
      expect((yield* as("clerk-1", "l-1")).masked).toBe(false)
      // a matter that conceals nobody from them, and no matter at all
      const other = yield* discreet.seal(agency, "person-2", "李四")
      yield* discreet.execute("l-2", { _tag: "Open", kind: "letter", sender: other }, clerk)
      expect(yield* as("clerk-1", "l-2")).toEqual({ masked: true, text: "（不予显示）" })
      expect(yield* as("clerk-2", "l-3")).toEqual({ masked: true, text: "（不予显示）" })
      expect(yield* Vault.use((vault) => vault.openings("person-1", 9))).toHaveLength(before + 1)
    }).pipe(Effect.provide(layerMemory())))

  it.effect("takes who sees what from the reading where it says so: several in one go, each as it was seen", () =>
    Effect.gen(function*() {
      yield* goTo("2026-09-21")
      const subject = yield* letters.newSubject
      const personal = yield* letters.seal(agency, subject, Redacted.make("张三"))
      const reading = { agency, actor: { id: "clerk-1", role: "clerk" as const }, why: "查看" }
      const shown = yield* letters.revealAll([
        { personal, kind: "name", reading }, { personal, kind: "name", reading: { ...reading, visibility: maskedForAll } },
        { personal, kind: "name", reading: { ...reading, actor: { id: "sun", role: "auditor" }, visibility: { ...maskedForAll, name: ["auditor"] } } }
      ])
      expect(shown.map((each) => Result.isSuccess(each) && each.success.masked)).toEqual([false, true, false])
      expect((yield* Vault.use((vault) => vault.openings(subject, 9))).map(({ why }) => why)).toEqual(["查看", "查看（脱敏）", "查看"])
    }).pipe(Effect.provide(layerMemory())))

  it.effect("says of a contact what it is, by its form, masked or whole", () =>
    Effect.gen(function*() {
      yield* goTo("2026-09-21")
      const texts = [["13812345678", "phone"], ["023-12345678转801", "phone"], ["chen@example.org", "email"], ["示例区示例路1号", "address"], ["13812345678，chen@example.org", "contact"], ["示例路1号 13812345678", "contact"], ["托邻居转告", "contact"], ["——", "contact"]] as const
      const subject = yield* letters.newSubject
      for (const [text, kind] of texts) {
        const personal = yield* letters.seal(agency, subject, Redacted.make(text))
        const as = (role: "clerk" | "auditor", place: "contact" | "name") => letters.reveal(personal, place, { agency, actor: { id: role, role }, why: "核对" })
        expect([text, (yield* as("clerk", "contact")).kind, (yield* as("auditor", "contact")).kind]).toEqual([text, kind, kind])
        expect(yield* as("clerk", "name")).not.toHaveProperty("kind")
      }
    }).pipe(Effect.provide(layerMemory())))
})
