/**
 * Makes a table of functions that do the same job on the same inputs. Before anything is timed their answers are compared: one
 * that must agree and does not stops the benchmark, another one's errors are printed below the table.
 */
import type { Comparison, Row } from "./Comparison.ts"
import { takeTurns } from "./takeTurns.ts"
import { timeCalls } from "./timeCalls.ts"

export interface Job<Input> {
  readonly title: string
  readonly inputs: ReadonlyArray<Input>
  readonly rounds?: number
  /** The first one gives the right answers. */
  readonly candidates: Readonly<Record<string, (input: Input) => unknown>>
  /** Who must give the same answers as the first one; the others may be wrong and are told so. */
  readonly agree?: ReadonlyArray<string>
  /** Who does another job, so that answers cannot be compared. */
  readonly apart?: ReadonlyArray<string>
  /** How an input is written in a remark. */
  readonly show: (input: Input) => string
  readonly rows: ReadonlyArray<Row>
}

const day = 864e5

/** A `Date` counts as its day in China, so that answers of both kinds compare. */
const plain = (answer: unknown): unknown => (answer instanceof Date ? new Date(+answer + day / 3).toISOString().slice(0, 10) : answer)

/** Milliseconds that comparing one candidate's answers may take: slow ones are compared on the first inputs only. */
const patience = 250

export const compareCalls = <Input>({ agree = [], apart = [], candidates, inputs, rounds = 201, rows, show, title }: Job<Input>): Comparison => {
  const [first, ...others] = Object.entries(candidates)
  if (first === undefined || inputs.length === 0) throw new Error(`${title}: nothing to compare`)
  const remarks: Array<string> = []
  for (const [name, call] of others.filter(([name]) => !apart.includes(name))) {
    const until = performance.now() + patience
    let compared = 0
    const wrong: Array<Input> = []
    for (const input of inputs) {
      if (performance.now() > until) break
      compared++
      if (plain(call(input)) !== plain(first[1](input))) wrong.push(input)
    }
    const [example] = wrong
    if (example === undefined) continue
    const said = `${name} is wrong for ${wrong.length} of ${compared} inputs, e.g. ${show(example)}: ${plain(call(example))}, not ${plain(first[1](example))}`
    if (agree.includes(name)) throw new Error(`${title}: ${said}`)
    remarks.push(said)
  }
  return {
    title,
    unit: "ns",
    rounds,
    warmUps: 20,
    round: takeTurns(Object.fromEntries(Object.entries(candidates).map(([name, call]) => [name, timeCalls(call, inputs)]))),
    rows,
    remarks
  }
}
