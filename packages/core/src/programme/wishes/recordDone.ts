/** Records that a task of a site is done, by what evidence, and whether in time; or that it was not done after all. */
import * as Result from "effect/Result"
import type { Context } from "../../rules/Room.ts"
import type { Fact } from "../Fact.ts"
import { no } from "../Refusal.ts"
import type { Task } from "../State.ts"
import { type Decided, type In, isLate, type Wish, wrongDay } from "./Wish.ts"

type Tasks = ReadonlyArray<Task>

/** The last day of what was done, and whether anything was late; nothing while something is open. */
const built = (tasks: Tasks): Fact | undefined => {
  const done = tasks.map((task) => task.done)
  const last = done.map((each) => each?.on ?? "").toSorted().at(-1)
  return last !== undefined && done.every((each) => each !== undefined) ? { _tag: "SiteBuilt", on: last, late: done.some((each) => each?.late) } : undefined
}

/** @internal */
export const recordDone = ({ evidence, on, task: id }: Wish<"RecordDone">, { site: { tasks } }: In<"Building">, context: Context): Decided => {
  const task = tasks.find((each) => each.id === id)
  if (!task) return no("TaskUnknown", context, id)
  if (task.done) return no("TaskAlreadyDone", context, task.what)
  const before = tasks.filter(({ step }) => step !== undefined && task.step !== undefined && step < task.step)
  const open = before.find(({ done }) => !done)
  if (open) return no("EarlierStepOpen", context, open.what)
  const wrong = wrongDay(on, context, before.at(-1)?.done?.on)
  if (wrong) return wrong
  const late = task.limit !== undefined && isLate(task.limit, on)
  const all = built(tasks.map((each) => (each === task ? { ...each, done: { on, evidence, late } } : each)))
  return Result.succeed([{ _tag: "TaskDone", on, task: id, evidence, late }, ...(all ? [all] : [])])
}

/** @internal */
export const withdrawDone = ({ reason, task: id }: Wish<"WithdrawDone">, { site: { tasks } }: In<"Building" | "Built">, context: Context): Decided => {
  const task = tasks.find((each) => each.id === id)
  if (!task) return no("TaskUnknown", context, id)
  if (!task.done) return no("TaskNotDone", context, task.what)
  const later = tasks.find(({ done, step }) => done && step !== undefined && task.step !== undefined && step > task.step)
  return later ? no("LaterStepDone", context, later.what) : Result.succeed([{ _tag: "TaskReopened", on: context.today, task: id, reason }])
}
