/** A million due dates must leave nothing behind: the heap after them beside the heap before. */
import { fileURLToPath } from "node:url"
import { runNode } from "../runNode.ts"
import type { Suite } from "../Suite.ts"

const program = fileURLToPath(new URL("../programs/millionDueDates.ts", import.meta.url))

export const memory: Suite = {
  name: "memory",
  measures: "the heap before and after a million due dates",
  prepare: () => [
    {
      title: "Heap around 1,000,000 due dates, one span excluded",
      unit: "bytes",
      rounds: 1,
      warmUps: 0,
      round: () => {
        const { output } = runNode(["--expose-gc", "--conditions=@zone/source", program])
        const { after, before } = JSON.parse(output) as { readonly before: number; readonly after: number }
        return Promise.resolve(new Map([["after", after], ["before", before]]))
      },
      rows: [{ of: "after", over: "before", atMost: 1.2 }],
      remarks: []
    }
  ]
}
