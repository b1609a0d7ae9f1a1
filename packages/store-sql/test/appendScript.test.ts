/** An append takes few statements, and none that grows with the store: what it asks is counted here, without a database. */
import * as Result from "effect/Result"
import { type Append, linkHash } from "@zone/core/ports"
import { assert, describe, it } from "vitest"
import { appendAllScript } from "../src/appendAllScript.ts"
import { appendScript } from "../src/appendScript.ts"
import type { Row, Script } from "../src/Script.ts"

const append = (parts: Partial<Append> = {}, names: ReadonlyArray<{ subject: string; token: string }> = []): Append => ({
  stream: { agency: "cn-990101", room: "application", id: "s" }, zone: "zone-1", expected: 0, schema: 1, at: "2026-11-22T01:00:00.000Z",
  actor: { id: "clerk-1", role: "clerk" }, idempotencyKey: undefined, number: undefined,
  draft: () => ({ facts: [{ n: 1 }], entry: { on: "2026-11-22", status: "open", unsettled: false, row: {} }, names }), ...parts
})

/** Runs a script with answers of our own, and gives what it asked. */
const ask = <A, E>(script: Script<A, E>, answers: (text: string) => ReadonlyArray<Row> = () => []) => {
  const asked: Array<string> = []
  let next = script.next([])
  while (next.done !== true) {
    const { statement, values } = next.value
    assert.strictEqual(statement.text.split("?").length - 1, values.length, statement.text)
    asked.push(statement.text)
    next = script.next(answers(statement.text))
  }
  return { asked, result: next.value }
}

const head = (names = "[]"): Row => ({ version: 1, hash: "h", at: "2026-11-22T00:00:00.000Z", names })
const withHead = (names?: string) => (text: string) => text.includes("FROM streams WHERE") ? [head(names)] : []

describe("an append", () => {
  it("of one fact and its row takes four statements, on a new stream and on an old one", () => {
    assert.lengthOf(ask(appendScript(append())).asked, 4)
    assert.lengthOf(ask(appendScript(append({ expected: 1 })), withHead()).asked, 4)
  })

  it("takes two more for a number, two for a key, one for a name; and none for names that it had", () => {
    const series = { agency: "cn-990101", year: 2026, kind: "application" }
    assert.lengthOf(ask(appendScript(append({ number: { series } })), (text) => text.includes("RETURNING last") ? [{ last: 7 }] : []).asked, 6)
    assert.lengthOf(ask(appendScript(append({ idempotencyKey: "k" }))).asked, 6)
    const names = [{ subject: "p", token: "t" }]
    assert.lengthOf(ask(appendScript(append({}, names))).asked, 5)
    assert.lengthOf(ask(appendScript(append({ expected: 1 }, names)), withHead(`[["p","t"]]`)).asked, 4)
  })

  it("asks nothing more where it is refused", () => {
    const { asked, result } = ask(appendScript(append()), withHead())
    assert.lengthOf(asked, 1)
    assert.deepInclude(Result.isFailure(result) && result.failure, { _tag: "StaleStream", expected: 0, actual: 1 })
  })

  it("of many ends at the first one that is refused", () => {
    const { asked, result } = ask(appendAllScript([append(), append({ expected: 5 }), append()], linkHash))
    assert.lengthOf(asked, 5)
    assert.isTrue(Result.isFailure(result))
  })

  it("without facts is a mistake of the caller", () => {
    assert.throws(() => ask(appendScript(append({ draft: () => ({ facts: [], entry: undefined, names: [] }) }))), /without facts/)
  })

  it("tells a column that holds something else as corrupt", () => {
    assert.throws(() => ask(appendScript(append({ expected: 1 })), () => [{ version: 1, hash: 5, at: "", names: "[]" }]), /corrupt/)
  })
})
