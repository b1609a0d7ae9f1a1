/** The fences that stand after `@example` in the docstrings of a source file. */
import { lineOf } from "../workspace/lineOf.ts"
import type { Module } from "../workspace/Module.ts"
import type { Fence } from "./Fence.ts"
import { readFences } from "./readFences.ts"

export const readExamples = (module: Module): ReadonlyArray<Fence> =>
  module.comments.flatMap((comment) => {
    if (comment.type !== "Block" || !comment.value.startsWith("*")) return []
    const lines = comment.value.split("\n").map((line) => line.replace(/^\s*\*( |$)/, ""))
    const from = lines.findIndex((line) => line.trimStart().startsWith("@example"))
    if (from === -1) return []
    return readFences(module.path, lines.slice(from).join("\n"), lineOf(module.text, comment.start) + from)
  })
