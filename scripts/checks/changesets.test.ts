/** Changesets, read by themselves. */
import { expect, it } from "vitest"
import { findChangesetProblems } from "./changesets.ts"

const problemsOf = (text: string) => findChangesetProblems("a.md", text, ["@zone/core"])

it("accepts a package, a bump and a sentence", () => {
  expect(problemsOf(`---\n"@zone/core": minor\n---\n\nDue dates.\n`)).toEqual([])
  expect(problemsOf("---\n---\n\nNothing to release.\n")).toEqual([])
})

it.each([
  [`---\n"@zone/cellar": minor\n---\n\nA.\n`, "there is no package @zone/cellar"],
  [`---\n"@zone/core": huge\n---\n\nA.\n`, "huge is neither"],
  [`---\n"@zone/core": minor\n---\n`, "says nothing"],
  ["Due dates.\n", "does not begin"]
])("refuses %j", (text, problem) => {
  expect(problemsOf(text)).toEqual([expect.stringContaining(problem)])
})
