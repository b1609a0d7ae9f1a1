/** The published vectors: cases and answers as the batch reads and writes them, for anybody who counts in another language. */
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { expect, it } from "vitest"
import { zone } from "./zone.ts"

const path = (name: string): string => fileURLToPath(new URL(`../vectors/due-dates.${name}.jsonl`, import.meta.url))

it("answers every published case as published", async () => {
  const { code, out } = await zone(["deadline", "--batch", path("cases")])
  expect(out).toBe(readFileSync(path("answers"), "utf8").replaceAll("\r\n", "\n"))
  // some cases are wrong on purpose
  expect(code).toBe(1)
})

it("publishes the dates that were counted by hand", () => {
  const answers = readFileSync(path("answers"), "utf8").trim().split("\n").map((line) => JSON.parse(line) as { id: string; due?: string })
  const due = (id: string) => answers.find((answer) => answer.id === id)?.due
  expect({
    "2020, the holiday prolonged": due("reply-2020-01-22"),
    "2012, make-up days on both sides": due("reply-2011-12-26"),
    "60 days that end in a holiday": due("review-60-days"),
    "six months from a 31st, to a make-up Saturday": due("suit-6-months"),
    "an extension before the restart": due("restart-drops-extension"),
    "all three effects": due("all-three")
  }).toStrictEqual({
    "2020, the holiday prolonged": "2020-02-27",
    "2012, make-up days on both sides": "2012-01-29",
    "60 days that end in a holiday": "2026-05-06",
    "six months from a 31st, to a make-up Saturday": "2026-02-28",
    "an extension before the restart": "2026-04-08",
    "all three effects": "2026-04-29"
  })
})
