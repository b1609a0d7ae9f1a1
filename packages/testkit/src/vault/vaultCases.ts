/** The promises of a vault: sealed to one person, opened on the record, forgotten for good. */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { newMasterKey, type Vault } from "@zone/core/ports"
import type { Personal } from "@zone/core/terms"
import { assert } from "vitest"
import type { Case } from "../Case.ts"
import { type FreshVault, openNew, openVault, purposeOf } from "./FreshVault.ts"

type Service = Vault["Service"]

const AGENCY = "cn-990101"
const text = "张三，身份证号示例，某某路1号"

const seal = (vault: Service, subject: string, clear = text) => vault.seal(AGENCY, subject, Redacted.make(clear))
const open = (vault: Service, personal: Personal, why?: string) => Effect.map(vault.open(personal, purposeOf(why)), Redacted.value)

/** The same text with one letter in the middle another one. */
const spoil = (sealed: string, at = Math.floor(sealed.length / 2)): string => sealed.slice(0, at) + (sealed[at] === "A" ? "B" : "A") + sealed.slice(at + 1)

export const vaultCases: ReadonlyArray<Case<FreshVault>> = [
  {
    name: "opens what it sealed, whatever it is",
    run: Effect.fnUntraced(function*(fresh) {
      const vault = yield* openNew(fresh)
      for (const clear of [text, "", "\u0000", "\ufeff𠮷😀", " \r\n", `'"\\`, "长".repeat(100_000)]) {
        const personal = yield* seal(vault, "p", clear)
        assert.strictEqual(personal.subject, "p")
        assert.strictEqual(yield* open(vault, personal), clear)
      }
      for (const bytes of [new Uint8Array(), Uint8Array.of(0), new Uint8Array(1_000_000).fill(7)]) {
        const sealed = yield* vault.sealBytes(AGENCY, "p", bytes)
        assert.deepStrictEqual(yield* vault.openBytes("p", sealed, purposeOf()), bytes)
      }
    })
  },
  {
    name: "tells nothing by what it sealed: neither the text nor that two are the same",
    run: Effect.fnUntraced(function*(fresh) {
      const vault = yield* openNew(fresh)
      const one = yield* seal(vault, "p", "clear text")
      const other = yield* seal(vault, "p", "clear text")
      assert.notStrictEqual(one.sealed, other.sealed)
      const bytes = yield* vault.sealBytes(AGENCY, "p", new TextEncoder().encode("clear text"))
      for (const each of [one.sealed, atob(one.sealed.replaceAll("-", "+").replaceAll("_", "/")), String.fromCharCode(...bytes)]) assert.notInclude(each, "clear")
      assert.notInclude(JSON.stringify(yield* vault.open(one, purposeOf())), "clear")
    })
  },
  {
    name: "refuses what was changed, cut, or made up",
    run: Effect.fnUntraced(function*(fresh) {
      const vault = yield* openNew(fresh)
      const personal = yield* seal(vault, "p")
      const { sealed } = personal
      for (const wrong of [spoil(sealed), spoil(sealed, 0), spoil(sealed, 5), spoil(sealed, sealed.length - 3), sealed.slice(0, -8), "made up", "AAAA"]) {
        assert.deepInclude(yield* Effect.flip(vault.open({ subject: "p", sealed: wrong }, purposeOf())), { _tag: "SealBroken", subject: "p" })
      }
      const bytes = yield* vault.sealBytes(AGENCY, "p", Uint8Array.of(1, 2, 3))
      for (let i = 0; i < bytes.length; i++) {
        const wrong = bytes.map((byte, at) => at === i ? byte ^ 1 : byte)
        assert.strictEqual((yield* Effect.flip(vault.openBytes("p", wrong, purposeOf())))._tag, "SealBroken")
      }
      assert.strictEqual((yield* Effect.flip(vault.openBytes("p", new Uint8Array(), purposeOf())))._tag, "SealBroken")
      assert.strictEqual(yield* open(vault, personal), text)
    })
  },
  {
    name: "binds what is sealed to its person",
    run: Effect.fnUntraced(function*(fresh) {
      const vault = yield* openNew(fresh)
      const personal = yield* seal(vault, "p")
      yield* seal(vault, "q")
      for (const subject of ["q", "nobody"]) {
        assert.deepInclude(yield* Effect.flip(vault.open({ ...personal, subject }, purposeOf())), { _tag: "SealBroken", subject })
      }
    })
  },
  {
    name: "records every opening: whose, by whom, when, what for; the latest first",
    run: Effect.fnUntraced(function*(fresh) {
      const vault = yield* openNew(fresh)
      const personal = yield* seal(vault, "p")
      const other = yield* seal(vault, "q")
      assert.deepStrictEqual(yield* vault.openings("p", 10), [])
      for (const why of ["一", "二", "三"]) yield* open(vault, personal, why)
      yield* open(vault, other, "别人")
      const bytes = yield* vault.sealBytes(AGENCY, "p", Uint8Array.of(1))
      yield* vault.openBytes("p", bytes, purposeOf("四"))
      assert.deepStrictEqual(yield* vault.openings("p", 10), ["四", "三", "二", "一"].map((why) => ({ subject: "p", ...purposeOf(why) })))
      assert.deepStrictEqual((yield* vault.openings("p", 2)).map(({ why }) => why), ["四", "三"])
    })
  },
  {
    name: "opens many at once as one by one: each in its place with its own no, those that were opened recorded, and nothing else",
    run: Effect.fnUntraced(function*(fresh) {
      const vault = yield* openNew(fresh)
      const [one, two, other] = [yield* seal(vault, "p", "一"), yield* seal(vault, "p", "二"), yield* seal(vault, "q", "三")]
      const gone = yield* seal(vault, "gone")
      yield* vault.forget("gone", purposeOf())
      const asked = [two, gone, other, { ...one, subject: "q" }, one, { ...one, subject: "nobody" }, two, { subject: "p", sealed: "made up" }]
      const answers = yield* vault.openAll(asked.map((personal, i) => ({ personal, purpose: purposeOf(`${i}`) })))
      assert.deepStrictEqual(answers.map(Result.match({ onSuccess: Redacted.value, onFailure: ({ _tag, subject }) => `${_tag} ${subject}` })), [
        "二", "Forgotten gone", "三", "SealBroken q", "一", "SealBroken nobody", "二", "SealBroken p"
      ])
      assert.sameMembers((yield* vault.openings("p", 10)).map(({ why }) => why), ["0", "4", "6"])
      assert.deepStrictEqual((yield* vault.openings("q", 10)), [{ subject: "q", ...purposeOf("2") }])
      assert.deepStrictEqual(yield* vault.openAll([]), [])
    })
  },
  {
    name: "forgets a person for good, and nobody else",
    run: Effect.fnUntraced(function*(fresh) {
      const vault = yield* openNew(fresh)
      const personal = yield* seal(vault, "p")
      const bytes = yield* vault.sealBytes(AGENCY, "p", Uint8Array.of(1))
      const other = yield* seal(vault, "q")
      yield* vault.forget("p", purposeOf("本人要求"))
      yield* vault.forget("p", purposeOf("再来一次"))
      for (const error of [
        yield* Effect.flip(vault.open(personal, purposeOf())), yield* Effect.flip(vault.openBytes("p", bytes, purposeOf())),
        yield* Effect.flip(seal(vault, "p")), yield* Effect.flip(vault.sealBytes(AGENCY, "p", Uint8Array.of(1)))
      ]) assert.deepInclude(error, { _tag: "Forgotten", subject: "p" })
      assert.strictEqual(yield* open(vault, other), text)
      assert.include((yield* vault.openings("p", 10)).map(({ why }) => why), "本人要求")
      yield* vault.forget("never seen", purposeOf())
      assert.strictEqual((yield* Effect.flip(seal(vault, "never seen")))._tag, "Forgotten")
    })
  },
  {
    name: "gives one token for the ways to write a name, another for another name or agency, and none that tells the name",
    run: Effect.fnUntraced(function*(fresh) {
      const vault = yield* openNew(fresh)
      const token = (name: string, agency = AGENCY) => vault.token(agency, Redacted.make(name))
      const wanted = yield* token("张三 Zhang")
      for (const name of ["张三 Zhang", "　张　三zhang ", "张三ＺＨＡＮＧ"]) assert.strictEqual(yield* token(name), wanted)
      const others = [yield* token("张三"), yield* token("李四"), yield* token("张三 Zhang", "cn-990102"), yield* token("")]
      assert.strictEqual(new Set([wanted, ...others]).size, 5)
      for (const each of [wanted, ...others]) assert.isAtLeast(each.length, 20)
      assert.notInclude(wanted, "张三")
    })
  },
  {
    name: "twenty first seals of one person at once can all be opened",
    run: Effect.fnUntraced(function*(fresh) {
      const vault = yield* openNew(fresh)
      const all = yield* Effect.forEach(Array.from({ length: 20 }, (_, i) => i), (i) => seal(vault, "p", `${i}`), { concurrency: "unbounded" })
      assert.deepStrictEqual(yield* Effect.forEach(all, (each) => open(vault, each)), all.map((_, i) => `${i}`))
    })
  },
  {
    name: "opened again: opens what was sealed, knows whom it forgot, what it opened, and the tokens",
    needs: "reopens",
    run: Effect.fnUntraced(function*(fresh) {
      const key = yield* newMasterKey
      const before = yield* Effect.scoped(Effect.gen(function*() {
        const vault = yield* openVault(fresh, key)
        const personal = yield* seal(vault, "p")
        yield* open(vault, personal, "之前")
        yield* seal(vault, "gone")
        yield* vault.forget("gone", purposeOf())
        return { personal, token: yield* vault.token(AGENCY, Redacted.make("张三")) }
      }))
      const vault = yield* openVault(fresh, key)
      assert.strictEqual(yield* open(vault, before.personal), text)
      assert.deepStrictEqual((yield* vault.openings("p", 10)).map(({ why }) => why), ["测试", "之前"])
      assert.strictEqual((yield* Effect.flip(seal(vault, "gone")))._tag, "Forgotten")
      assert.strictEqual(yield* vault.token(AGENCY, Redacted.make("张三")), before.token)
    })
  },
  {
    name: "a wrong master key is told when it is opened, not when the first thing is read",
    needs: "reopens",
    run: Effect.fnUntraced(function*(fresh) {
      const key = yield* newMasterKey
      const personal = yield* Effect.scoped(Effect.flatMap(openVault(fresh, key), (vault) => seal(vault, "p")))
      const error = yield* Effect.flip(Effect.scoped(openVault(fresh, yield* newMasterKey)))
      assert.deepInclude(error, { _tag: "StoreError", reason: "locked" })
      assert.strictEqual(yield* open(yield* openVault(fresh, key), personal), text)
    })
  },
  {
    name: "wraps its keys anew, after which the older master key is needed no more and opens nothing",
    needs: "reopens",
    run: Effect.fnUntraced(function*(fresh) {
      const older = yield* newMasterKey
      const newest = yield* newMasterKey
      const both = Redacted.make(`${Redacted.value(newest)},${Redacted.value(older)}`)
      const all = yield* Effect.scoped(Effect.flatMap(openVault(fresh, older), (vault) =>
        Effect.forEach(Array.from({ length: 230 }, (_, i) => i), (i) => seal(vault, `p-${i}`))))
      yield* Effect.scoped(Effect.gen(function*() {
        const vault = yield* openVault(fresh, both)
        yield* vault.forget("p-229", purposeOf())
        assert.isAtLeast(yield* vault.rotate, 229)
        assert.strictEqual(yield* vault.rotate, 0)
      }))
      const vault = yield* openVault(fresh, newest)
      for (const each of all.slice(0, 229)) assert.strictEqual(yield* open(vault, each), text)
      assert.isTrue(Exit.isFailure(yield* Effect.exit(Effect.scoped(openVault(fresh, older)))))
    })
  },
  {
    name: "opened twice: whom one forgets, the other has forgotten; both seal under one key",
    needs: "opensTwice",
    run: Effect.fnUntraced(function*(fresh) {
      const key = yield* newMasterKey
      const one = yield* openVault(fresh, key)
      const other = yield* openVault(fresh, key)
      const [first, second] = yield* Effect.all([seal(one, "p"), seal(other, "p")], { concurrency: 2 })
      assert.strictEqual(yield* open(other, first), text)
      assert.strictEqual(yield* open(one, second), text)
      assert.strictEqual(yield* one.token(AGENCY, Redacted.make("张三")), yield* other.token(AGENCY, Redacted.make("张三")))
      yield* one.forget("p", purposeOf())
      assert.strictEqual((yield* Effect.flip(other.open(second, purposeOf())))._tag, "Forgotten")
    })
  }
]
