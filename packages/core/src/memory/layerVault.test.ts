/** The vault: what it seals only it opens, only for that person, and never again once the person is forgotten. */
import { describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Base64Url from "effect/encoding/Base64Url"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { expect } from "vitest"
import { makeVault } from "../ports/makeVault.ts"
import { type MasterKeys, newMasterKey, readMasterKeys } from "../ports/MasterKeys.ts"
import { Vault } from "../ports/Vault.ts"
import { layerVault } from "./layerVault.ts"
import { makeMemory } from "./Memory.ts"

const purpose = { agency: "a-1", actor: { id: "clerk-1", role: "clerk" }, why: "打印接收回执", at: "2026-01-05T01:00:00.000Z" } as const
const name = Redacted.make("张三")

const masters = (...texts: ReadonlyArray<Redacted.Redacted>): MasterKeys => Result.getOrThrow(readMasterKeys(Redacted.make(texts.map(Redacted.value).join("\n"))))

describe("a seal", () => {
  it.effect.prop("opens to what was sealed", [Schema.String], ([text]) =>
    Effect.gen(function*() {
      const vault = yield* Vault
      const sealed = yield* vault.seal("a-1", "p-1", Redacted.make(text))
      expect(Redacted.value(yield* vault.open(sealed, purpose))).toBe(Buffer.from(text, "utf8").toString("utf8"))
      expect(text.length > 3 && sealed.sealed.includes(text)).toBe(false)
    }).pipe(Effect.provide(layerVault())), { arbitrary: { runs: 60 } })

  it.effect("keeps a leading byte order mark and any bytes", () =>
    Effect.gen(function*() {
      const vault = yield* Vault
      expect(Redacted.value(yield* vault.open(yield* vault.seal("a-1", "p-1", Redacted.make("\ufeff张三")), purpose))).toBe("\ufeff张三")
      const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => i % 256)
      const sealed = yield* vault.sealBytes("a-1", "p-1", bytes)
      expect(yield* vault.openBytes("p-1", sealed, purpose)).toEqual(bytes)
      // a text is no bytes, and bytes are no text
      expect(yield* Effect.flip(vault.open({ subject: "p-1", sealed: Base64Url.encode(sealed) }, purpose))).toMatchObject({ _tag: "SealBroken" })
    }).pipe(Effect.provide(layerVault())))

  it.effect("never looks the same twice, and is broken by any changed bit, or for another person", () =>
    Effect.gen(function*() {
      const vault = yield* Vault
      const { sealed } = yield* vault.seal("a-1", "p-1", name)
      expect((yield* vault.seal("a-1", "p-1", name)).sealed).not.toBe(sealed)
      yield* vault.seal("a-1", "p-2", name)
      const bytes = Result.getOrThrow(Base64Url.decode(sealed))
      const broken = Array.from({ length: bytes.length * 8 }, (_, bit) => {
        const copy = bytes.slice()
        copy[bit >> 3]! ^= 1 << (bit & 7)
        return { subject: "p-1", sealed: Base64Url.encode(copy) }
      })
      for (const each of [...broken, { subject: "p-2", sealed }, { subject: "nobody", sealed }, { subject: "p-1", sealed: "" }, { subject: "p-1", sealed: "张三" }, { subject: "p-1", sealed: sealed.slice(0, 20) }]) {
        expect(yield* Effect.flip(vault.open(each, purpose))).toMatchObject({ _tag: "SealBroken", subject: each.subject })
      }
      expect(yield* vault.openings("p-1", 9)).toEqual([])
    }).pipe(Effect.provide(layerVault())))

  it.effect("of many at once for a new person goes by one key", () =>
    Effect.gen(function*() {
      const vault = yield* Vault
      const sealed = yield* Effect.all(Array.from({ length: 20 }, () => vault.seal("a-1", "p-1", name)), { concurrency: "unbounded" })
      for (const each of sealed) expect(Redacted.value(yield* vault.open(each, purpose))).toBe("张三")
    }).pipe(Effect.provide(layerVault())))
})

describe("openings", () => {
  it.effect("are recorded before they answer, the latest first; where that fails, nobody sees anything", () =>
    Effect.gen(function*() {
      const memory = makeMemory()
      yield* Effect.gen(function*() {
        const vault = yield* Vault
        const sealed = yield* vault.seal("a-1", "p-1", name)
        yield* vault.open(sealed, purpose)
        yield* vault.open(sealed, { ...purpose, why: "邮寄答复" })
        expect(yield* vault.openings("p-1", 9)).toEqual([{ ...purpose, subject: "p-1", why: "邮寄答复" }, { ...purpose, subject: "p-1" }])
        expect((yield* vault.openings("p-1", 1)).length).toBe(1)
        Object.freeze(memory.openings)
        expect((yield* Effect.exit(vault.open(sealed, purpose)))._tag).toBe("Failure")
      }).pipe(Effect.provide(layerVault(memory)))
    }))
})

describe("forgetting", () => {
  it.effect("is for ever, also for who was never known, and is recorded", () =>
    Effect.gen(function*() {
      const vault = yield* Vault
      const sealed = yield* vault.seal("a-1", "p-1", name)
      const bytes = yield* vault.sealBytes("a-1", "p-1", new Uint8Array([1]))
      const other = yield* vault.seal("a-1", "p-2", name)
      yield* vault.forget("p-1", { ...purpose, why: "保存期限届满" })
      yield* vault.forget("p-1", purpose)
      yield* vault.forget("p-9", purpose)
      const forgotten = { _tag: "Forgotten" }
      expect(yield* Effect.flip(vault.open(sealed, purpose))).toMatchObject(forgotten)
      expect(yield* Effect.flip(vault.openBytes("p-1", bytes, purpose))).toMatchObject(forgotten)
      expect(yield* Effect.flip(vault.seal("a-1", "p-1", name))).toMatchObject(forgotten)
      expect(yield* Effect.flip(vault.sealBytes("a-1", "p-9", bytes))).toMatchObject(forgotten)
      expect(Redacted.value(yield* vault.open(other, purpose))).toBe("张三")
      expect((yield* vault.openings("p-1", 9)).map(({ why }) => why)).toContain("保存期限届满")
    }).pipe(Effect.provide(layerVault())))
})

describe("tokens", () => {
  it.effect("are the same for a name however it is typed, others for other names, agencies and stores", () =>
    Effect.gen(function*() {
      const token = (text: string, agency = "a-1") => Vault.use((vault) => vault.token(agency, Redacted.make(text)))
      const tokens = yield* Effect.all([token("张三"), token(" 张　三"), token("张\u200b三\n")])
      expect(new Set(tokens).size).toBe(1)
      expect(yield* token("ＡＣＭＥ Ltd")).toBe(yield* token("acme ltd"))
      const others = yield* Effect.all([token("张四"), token("张三", "a-2"), Effect.provide(token("张三"), layerVault()), token("")])
      expect(new Set([...tokens, ...others]).size).toBe(5)
      for (const each of [...tokens, ...others]) expect(each).toMatch(/^[\w-]{43}$/)
    }).pipe(Effect.provide(layerVault())))
})

describe("master keys", () => {
  it("are 32 bytes in Base64; what is wrong is told without the key", () => {
    const failure = (text: string): string => Result.getOrThrow(Result.flip(readMasterKeys(Redacted.make(text)))).detail
    expect(failure("")).toBe("there is no master key")
    expect(failure("not base64!")).toBe("master key 1 is not Base64")
    expect(failure("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8= AAEC")).toBe("master key 2 has 3 bytes, not 32")
  })

  it.effect("rotate: the new one alone opens everything, the old one nothing; tokens stay", () =>
    Effect.gen(function*() {
      const memory = makeMemory()
      const [old, next] = [yield* newMasterKey, yield* newMasterKey]
      const before = yield* Effect.gen(function*() {
        const vault = yield* Vault
        const sealed = yield* Effect.forEach(Array.from({ length: 450 }, (_, i) => `p-${i}`), (subject) => vault.seal("a-1", subject, name))
        yield* vault.forget("p-0", purpose)
        expect(yield* vault.rotate).toBe(0)
        return { sealed, token: yield* vault.token("a-1", name) }
      }).pipe(Effect.provide(layerVault(memory, masters(old))))

      yield* Effect.gen(function*() {
        const vault = yield* Vault
        // the 449 persons, and the key of the tokens
        expect(yield* vault.rotate).toBe(450)
        expect(yield* vault.rotate).toBe(0)
      }).pipe(Effect.provide(layerVault(memory, masters(next, old))))

      yield* Effect.gen(function*() {
        const vault = yield* Vault
        for (const each of before.sealed.slice(1)) expect(Redacted.value(yield* vault.open(each, purpose))).toBe("张三")
        expect(yield* vault.token("a-1", name)).toBe(before.token)
        expect(yield* Effect.flip(vault.open(before.sealed[0]!, purpose))).toMatchObject({ _tag: "Forgotten" })
      }).pipe(Effect.provide(layerVault(memory, masters(next))))

      const locked = yield* Effect.flip(Effect.provide(Vault, layerVault(memory, masters(old))))
      expect(locked).toMatchObject({ _tag: "StoreError", reason: "locked", isRetryable: false })
      expect(JSON.stringify(locked)).not.toContain(Redacted.value(old))
    }))

  it.effect("that are wrong lock the store before anything new is sealed under them", () =>
    Effect.gen(function*() {
      const memory = makeMemory()
      const first = yield* Effect.provide(Vault.use((vault) => vault.seal("a-1", "p-1", name)), layerVault(memory))
      expect(Redacted.value(yield* Effect.provide(Vault.use((vault) => vault.open(first, purpose)), layerVault(memory)))).toBe("张三")
      const keys = new Map(memory.keys)
      const wrong = layerVault(memory, masters(yield* newMasterKey))
      const locked = yield* Effect.flip(Effect.provide(Vault.use((vault) => vault.seal("a-1", "p-2", name)), wrong))
      expect(locked).toMatchObject({ reason: "locked", operation: "unwrap" })
      expect(memory.keys).toEqual(keys)
    }))

  it.effect("bind a key to its place: one that was swapped on the shelf is corrupt", () =>
    Effect.gen(function*() {
      const memory = makeMemory()
      yield* Effect.gen(function*() {
        const vault = yield* Vault
        const sealed = yield* vault.seal("a-1", "p-1", name)
        yield* vault.seal("a-1", "p-2", name)
        const [one, other] = [...memory.keys].flatMap(([place, key]) => (key !== "destroyed" && key.kind === "subject" ? [{ place, key }] : []))
        memory.keys.set(one!.place, { ...other!.key, id: "p-1" })
        expect(yield* Effect.flip(vault.open(sealed, purpose))).toMatchObject({ _tag: "StoreError", reason: "corrupt" })
      }).pipe(Effect.provide(layerVault(memory)))
    }))
})

it.effect("a vault whose store fails says so, and seals nothing", () =>
  Effect.gen(function*() {
    const failing = { load: () => Effect.die("no shelf") } as unknown as Parameters<typeof makeVault>[0]
    expect((yield* Effect.exit(makeVault(failing, masters(yield* newMasterKey))))._tag).toBe("Failure")
  }))
