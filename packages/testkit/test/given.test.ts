/** Given, when, then finds what is wrong with a decider, and nothing where nothing is. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { concealsNobody, type Context, type Refusal, type Room } from "@zone/core/rules"
import { assert, describe, it } from "vitest"
import { given } from "../src/index.ts"

const Asked = Schema.Struct({ _tag: Schema.Literal("Asked"), by: Schema.String })
const Answered = Schema.Struct({ _tag: Schema.Literal("Answered") })
const Fact = Schema.Union([Asked, Answered])
type Fact = typeof Fact.Type
const Command = Schema.Union([Schema.Struct({ _tag: Schema.Literal("Ask"), by: Schema.String }), Schema.Struct({ _tag: Schema.Literal("Answer") })])
type Command = typeof Command.Type
type State = { readonly _tag: "None" } | { readonly _tag: "Open"; readonly by: string } | { readonly _tag: "Done" }
type Enquiry = Room<"enquiry", State, Command, Fact, Refusal, never>

const basis = { document: "cn-990101/zone", clause: "SL-1", reading: "text", cite: "示例方案第一项" } as const
const context = { today: "2026-11-22" } as Context
const no = (tag: string): Refusal => ({ _tag: tag, basis, remedy: "先登记" })

const enquiry: Enquiry = {
  name: "enquiry",
  title: "咨询",
  letters: "",
  factNames: { Asked: "登记", Answered: "答复" },
  statuses: {},
  ended: [],
  register: { title: "咨询台账", columns: [] },
  counts: () => [],
  wishNames: { Ask: "登记", Answer: "答复" },
  subjectOf: () => undefined,
  conceals: concealsNobody,
  initial: { _tag: "None" },
  Fact,
  Command,
  factVersion: 1,
  numbered: ["Ask"],
  permits: { Ask: ["clerk"], Answer: ["handler"] },
  decide: (state, command): Result.Result<ReadonlyArray<Fact>, Refusal> => {
    if (command._tag === "Ask") return state._tag === "None" ? Result.succeed([{ _tag: "Asked", by: command.by }]) : Result.fail(no("AlreadyAsked"))
    return state._tag === "Open" ? Result.succeed([{ _tag: "Answered" }]) : Result.fail(no("NothingOpen"))
  },
  evolve: (_, fact) => fact._tag === "Asked" ? { _tag: "Open", by: fact.by } : { _tag: "Done" },
  obligations: (state) => state._tag === "Open" ? [{ what: "答复", owedBy: "handler", basis }] : [],
  row: () => undefined,
  indexOf: () => ({ on: "2026-11-22", status: "open", unsettled: false, names: [] }),
  upcast: (fact) => fact
}
const nothing: ReadonlyArray<Fact> = []
const asked = { _tag: "Asked", by: "p-1" } as const

describe("given", () => {
  it("follows a matter from wish to wish", () => {
    given(enquiry).owes()
    given(enquiry).when({ _tag: "Ask", by: "p-1" }, context).then(asked).owes("答复")
    given(enquiry).facts(asked).owes({ what: "答复", owedBy: "handler" }).owes("答复")
    given(enquiry).facts(asked).when({ _tag: "Answer" }, context).thenTags("Answered").owes()
    assert.strictEqual(given(enquiry).facts(asked).when({ _tag: "Ask", by: "p-2" }, context).refused("AlreadyAsked").remedy, "先登记")
    assert.deepStrictEqual(given(enquiry).facts(asked).state, { _tag: "Open", by: "p-1" })
  })

  it("finds other facts, another refusal, a refusal for facts, and facts for a refusal", () => {
    const first = given(enquiry).when({ _tag: "Ask", by: "p-1" }, context)
    assert.throws(() => first.then({ ...asked, by: "p-2" }))
    assert.throws(() => first.then(...nothing))
    assert.throws(() => first.thenTags("Answered"))
    assert.throws(() => first.refused("AlreadyAsked"), /not refused, but Asked/)
    const second = given(enquiry).when({ _tag: "Answer" }, context)
    assert.throws(() => second.then({ _tag: "Answered" }), /refused: NothingOpen: 先登记/)
    assert.throws(() => second.refused("AlreadyAsked"))
  })

  it("finds what is owed and not named, named and not owed, or owed otherwise", () => {
    const standing = given(enquiry).facts(asked)
    assert.throws(() => standing.owes(), /more is owed/)
    assert.throws(() => standing.owes("答复", "答复"), /is not owed/)
    assert.throws(() => standing.owes({ what: "答复", owedBy: "clerk" }), /is not owed/)
  })

  it("finds a decider that changes its state, decides otherwise the second time, or refuses without a basis or a remedy", () => {
    const changing: Enquiry = {
      ...enquiry,
      evolve: (state) => Object.assign(state, { _tag: "Done" as const })
    }
    assert.throws(() => given(changing).facts(asked), TypeError)
    let times = 0
    const moody: Enquiry = { ...enquiry, decide: () => Result.succeed([{ _tag: "Asked", by: `p-${times++}` }]) }
    assert.throws(() => given(moody).when({ _tag: "Answer" }, context), /second time/)
    for (const refusal of [{ ...no("No"), remedy: "" }, { ...no("No"), basis: { ...basis, document: "" } }]) {
      const curt: Enquiry = { ...enquiry, decide: () => Result.fail(refusal) }
      assert.throws(() => given(curt).when({ _tag: "Answer" }, context).refused("No"))
    }
  })

  it("finds a fact that is not read as it was written", () => {
    const lossy = Schema.Struct({ _tag: Schema.Literal("Asked"), by: Schema.String }) as unknown as Enquiry["Fact"]
    const room: Enquiry = { ...enquiry, Fact: lossy, decide: () => Result.succeed([{ ...asked, more: 1 } as Fact]) }
    assert.throws(() => given(room).when({ _tag: "Answer" }, context).thenTags("Asked"), /is not read as it was written/)
  })
})
