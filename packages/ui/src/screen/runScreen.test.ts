/** A running screen takes messages one after the other, does its tasks, keeps what it listens to as long as it is wanted, and is silent when stopped. */
import { describe, expect, it } from "vitest"
import { h } from "../view/h.ts"
import type { View } from "../view/View.ts"
import { runScreen } from "./runScreen.ts"
import { keyed, type Screen, step } from "./Screen.ts"

type Message = { readonly _tag: "Add"; readonly text: string } | { readonly _tag: "Ask" } | { readonly _tag: "Listen"; readonly on: boolean }
interface Model { readonly texts: ReadonlyArray<string>; readonly listening: boolean }
interface Outside { readonly answer: () => Promise<string>; readonly lines: Set<(text: string) => void> }

const screen: Screen<string, Outside, Model, Message> = {
  name: "sample",
  init: (first) => step({ texts: [first], listening: false }),
  update: (model, message) => {
    if (message._tag === "Add") return step({ ...model, texts: [...model.texts, message.text] })
    if (message._tag === "Listen") return step({ ...model, listening: message.on })
    return step(model, async ({ answer }) => ({ _tag: "Add", text: await answer() }))
  },
  view: ({ texts }) => h("p", {}, texts.join(" ")),
  subscriptions: ({ listening }) => listening
    ? [{
      key: "line",
      start: ({ lines }, send) => {
        const hear = (text: string): void => { send({ _tag: "Add", text }) }
        lines.add(hear)
        return () => { lines.delete(hear) }
      }
    }]
    : []
}

const open = (answer = "回答") => {
  const lines: Outside["lines"] = new Set()
  const shown: Array<string> = []
  const running = runScreen(screen, "一", { answer: () => Promise.resolve(answer), lines }, (view, send) => {
    const [text] = typeof view === "string" ? [view] : view.children
    shown.push(typeof text === "string" ? text : "")
    // said while it is being shown: it waits for its turn
    if (shown.length === 2) send({ _tag: "Add", text: "插话" })
  })
  return { lines, shown, running }
}

describe("a running screen", () => {
  it("shows itself at first and after each message, also after one that was said meanwhile", () => {
    const { running, shown } = open()
    running.send({ _tag: "Add", text: "二" })
    expect(shown).toEqual(["一", "一 二", "一 二 插话"])
  })

  it("does its tasks and takes what comes back, but not once it is stopped", async () => {
    const { running } = open()
    running.send({ _tag: "Ask" })
    await Promise.resolve().then(() => Promise.resolve())
    await new Promise((resolve) => { setTimeout(resolve, 0) })
    expect(running.model().texts).toContain("回答")
    running.send({ _tag: "Ask" })
    running.stop()
    await new Promise((resolve) => { setTimeout(resolve, 0) })
    expect(running.model().texts.filter((text) => text === "回答")).toHaveLength(1)
  })

  it("listens as long as it wants to, once, and no longer", () => {
    const { lines, running } = open()
    running.send({ _tag: "Listen", on: true })
    running.send({ _tag: "Add", text: "二" })
    expect(lines.size).toBe(1)
    for (const hear of lines) hear("听到")
    expect(running.model().texts).toContain("听到")
    running.send({ _tag: "Listen", on: false })
    expect(lines.size).toBe(0)
    running.send({ _tag: "Listen", on: true })
    running.stop()
    expect(lines.size).toBe(0)
  })

  it("takes the answer to what was asked last under a key, in whatever order they come", async () => {
    type Said = { readonly _tag: "Ask"; readonly of: string } | { readonly _tag: "Is"; readonly text: string }
    const waiting = new Map<string, (text: string) => void>()
    const asking: Screen<undefined, object, string, Said> = {
      name: "asking", init: () => step(""), view: (text) => text, subscriptions: () => [],
      update: (text, message) => message._tag === "Is"
        ? step(message.text)
        : step(text, keyed("text", async () => ({ _tag: "Is", text: await new Promise<string>((resolve) => { waiting.set(message.of, resolve) }) })))
    }
    const shown: Array<View<Said>> = []
    const running = runScreen(asking, undefined, {}, (view) => { shown.push(view) })
    for (const of of ["第一问", "第二问"]) running.send({ _tag: "Ask", of })
    for (const of of ["第二问", "第一问"]) {
      waiting.get(of)?.(`答${of}`)
      await new Promise((resolve) => { setTimeout(resolve, 0) })
    }
    expect(shown.at(-1)).toBe("答第二问")
    // asked once more, the first is the last
    for (const of of ["第二问", "第一问"]) running.send({ _tag: "Ask", of })
    for (const of of ["第一问", "第二问"]) {
      waiting.get(of)?.(`再答${of}`)
      await new Promise((resolve) => { setTimeout(resolve, 0) })
    }
    expect(shown.at(-1)).toBe("再答第一问")
  })
})
