/**
 * Runs checks, two at a time, each as soon as those it comes after have passed. A check whose forerunner failed is not
 * run and counts as failed.
 */
import type { Check, Verdict } from "./Check.ts"

/** A check that ended. */
export interface Result {
  readonly check: Check
  readonly verdict: Verdict
  readonly seconds: number
}

/** The named checks with those they come after, in the order of `all`. */
export const selectChecks = (all: ReadonlyArray<Check>, names: ReadonlyArray<string>): ReadonlyArray<Check> => {
  const wanted = new Set(names.length === 0 ? all.map((each) => each.name) : names)
  for (const name of wanted) {
    const check = all.find((each) => each.name === name)
    if (check === undefined) throw new Error(`there is no check "${name}"; there are: ${all.map((each) => each.name).join(", ")}`)
    for (const before of check.after ?? []) wanted.add(before)
  }
  return all.filter((each) => wanted.has(each.name))
}

const runOne = async (check: Check, root: string): Promise<Result> => {
  const start = performance.now()
  const verdict = await check.run(root).catch((error: unknown): Verdict => ({
    ok: false,
    output: error instanceof Error ? error.stack ?? error.message : String(error)
  }))
  return { check, verdict, seconds: (performance.now() - start) / 1000 }
}

export const runChecks = async (
  chosen: ReadonlyArray<Check>,
  root: string,
  tell: (result: Result) => void,
  atOnce = 2
): Promise<ReadonlyArray<Result>> => {
  const waiting = [...chosen]
  const running = new Map<string, Promise<void>>()
  const ended = new Map<string, Result>()
  const end = (result: Result) => {
    ended.set(result.check.name, result)
    tell(result)
  }
  const start = async (check: Check) => {
    const result = await runOne(check, root)
    running.delete(check.name)
    end(result)
  }
  while (waiting.length > 0 || running.size > 0) {
    const failedBefore = waiting.findIndex((each) => each.after?.some((name) => ended.get(name)?.verdict.ok === false))
    if (failedBefore !== -1) {
      for (const check of waiting.splice(failedBefore, 1)) end({ check, verdict: { ok: false, output: `not run: ${check.after?.join(", ")} failed` }, seconds: 0 })
      continue
    }
    const ready = waiting.findIndex((each) => (each.after ?? []).every((name) => ended.has(name)))
    if (ready !== -1 && running.size < atOnce) {
      for (const check of waiting.splice(ready, 1)) {
        running.set(check.name, start(check))
      }
      continue
    }
    await Promise.race(running.values())
  }
  return chosen.flatMap((each) => ended.get(each.name) ?? [])
}
