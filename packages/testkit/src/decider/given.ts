/**
 * Given, when, then for a decider: the facts so far, one wish, and what must come of it. It also holds every decision to what each must
 * be: it changes nothing that it was given, it decides the same again, and its facts can be kept and read.
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { Context, Obligation, Refusal, Room } from "@zone/core/rules"
import { assert } from "vitest"

/** What is expected of an obligation: what is owed, or some of its properties. */
export type Owed = string | Partial<Obligation>

/** A matter as it stands after some facts. */
export interface Standing<State> {
  readonly state: State
  /** Exactly these are owed now, in any order; none, where none is named. */
  readonly owes: (...owed: ReadonlyArray<Owed>) => Standing<State>
}

/** A matter before a wish. */
export interface Given<State, Command, Fact, No> extends Standing<State> {
  readonly facts: (...facts: ReadonlyArray<Fact>) => Given<State, Command, Fact, No>
  readonly when: (command: Command, context: Context) => Decided<State, Fact, No>
}

/** What came of a wish. */
export interface Decided<State, Fact, No> {
  readonly result: Result.Result<ReadonlyArray<Fact>, No>
  /** Exactly these facts were decided, in this order. */
  readonly then: (...facts: ReadonlyArray<Fact>) => Standing<State>
  /** Facts of these kinds were decided, in this order. */
  readonly thenTags: (...tags: ReadonlyArray<string>) => Standing<State>
  /** The law's no, with this tag; gives the refusal. */
  readonly refused: (tag: string) => No
}

const freeze = <A>(value: A): A => {
  if (typeof value !== "object" || value === null || Object.isFrozen(value) || ArrayBuffer.isView(value)) return value
  Object.freeze(value)
  for (const each of Object.values(value)) freeze(each as unknown)
  return value
}

const fits = (owed: Owed, obligation: Obligation): boolean =>
  typeof owed === "string"
    ? obligation.what === owed
    : Object.entries(owed).every(([key, value]) => JSON.stringify(obligation[key as keyof Obligation]) === JSON.stringify(value))

/**
 * Begins a test of a room.
 *
 * Do not await what `when` gives: its `then` belongs to the test, and is no promise's.
 *
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Schema from "effect/Schema"
 * import { concealsNobody, type Room } from "@zone/core/rules"
 * import { given } from "@zone/testkit"
 *
 * const Opened = Schema.Struct({ _tag: Schema.Literal("Opened") })
 * const Open = Schema.Struct({ _tag: Schema.Literal("Open") })
 * const basis = { document: "cn-990101/zone", clause: "SL-1", reading: "text", cite: "示例方案第一项" } as const
 * const door: Room<"door", boolean, typeof Open.Type, typeof Opened.Type, { _tag: "AlreadyOpen"; basis: typeof basis; remedy: string }, never> = {
 *   name: "door", title: "门", initial: false, Fact: Opened, Command: Open, factVersion: 1, numbered: [], permits: { Open: ["clerk"] },
 *   letters: "", wishNames: { Open: "开门" }, factNames: { Opened: "开门" }, register: { title: "开门台账", columns: [] }, counts: () => [], ended: [], statuses: {}, conceals: concealsNobody, subjectOf: () => undefined,
 *   decide: (open) => open ? Result.fail({ _tag: "AlreadyOpen", basis, remedy: "无需再开" }) : Result.succeed([{ _tag: "Opened" }]),
 *   evolve: () => true, row: () => undefined, upcast: (fact) => fact,
 *   indexOf: () => ({ on: "2026-11-22", status: "open", unsettled: false, names: [] }),
 *   obligations: (open) => open ? [{ what: "关门", owedBy: "clerk", basis }] : []
 * }
 *
 * const context = { today: "2026-11-22" } as never
 * given(door).when({ _tag: "Open" }, context).then({ _tag: "Opened" }).owes("关门")
 * given(door).facts({ _tag: "Opened" }).when({ _tag: "Open" }, context).refused("AlreadyOpen").remedy // => "无需再开"
 * ```
 */
export const given = <Name extends string, State, Command extends { readonly _tag: string }, Fact extends { readonly _tag: string }, No extends Refusal, Row>(
  room: Room<Name, State, Command, Fact, No, Row>
): Given<State, Command, Fact, No> => {
  const encode = Schema.encodeUnknownSync(room.Fact)
  const decode = Schema.decodeUnknownSync(room.Fact)
  const apply = (state: State, facts: ReadonlyArray<Fact>): State => facts.reduce((before, fact) => freeze(room.evolve(before, freeze(fact))), freeze(state))

  const standing = (state: State): Standing<State> => ({
    state,
    owes: (...owed) => {
      const left = [...room.obligations(state)]
      const said = () => `owed are: ${room.obligations(state).map(({ due, what }) => `${what} ${due === undefined ? "" : JSON.stringify(due)}`).join("; ") || "nothing"}`
      for (const each of owed) {
        const at = left.findIndex((obligation) => fits(each, obligation))
        assert.isAtLeast(at, 0, `${JSON.stringify(each)} is not owed; ${said()}`)
        left.splice(at, 1)
      }
      assert.deepStrictEqual(left.map(({ what }) => what), [], `more is owed than was named; ${said()}`)
      return standing(state)
    }
  })

  const decided = (state: State, command: Command, context: Context): Decided<State, Fact, No> => {
    const result = room.decide(state, freeze(command), context)
    assert.deepStrictEqual(room.decide(state, command, context), result, "it decides otherwise the second time")
    const succeed = (): ReadonlyArray<Fact> => {
      if (Result.isFailure(result)) assert.fail(`refused: ${result.failure._tag}: ${result.failure.remedy}`)
      const facts = result.success
      for (const fact of facts) {
        assert.deepStrictEqual(decode(JSON.parse(JSON.stringify(encode(fact)))), fact, `${fact._tag} is not read as it was written`)
      }
      return facts
    }
    return {
      result,
      // oxlint-disable-next-line unicorn/no-thenable -- the word of the manner; nobody awaits it
      then: (...facts) => {
        assert.deepStrictEqual(succeed(), facts)
        return standing(apply(state, facts))
      },
      thenTags: (...tags) => {
        assert.deepStrictEqual(succeed().map(({ _tag }) => _tag), tags)
        return standing(apply(state, succeed()))
      },
      refused: (tag) => {
        if (Result.isSuccess(result)) assert.fail(`not refused, but ${result.success.map(({ _tag }) => _tag).join(", ") || "nothing"}`)
        assert.strictEqual(result.failure._tag, tag)
        assert.isNotEmpty(result.failure.remedy, "a refusal says what would make it a yes")
        assert.isNotEmpty(result.failure.basis.document, "a refusal has a basis")
        return result.failure
      }
    }
  }

  const at = (state: State): Given<State, Command, Fact, No> => ({
    ...standing(state),
    facts: (...facts) => at(apply(state, facts)),
    when: (command, context) => decided(state, command, context)
  })
  return at(room.initial)
}
