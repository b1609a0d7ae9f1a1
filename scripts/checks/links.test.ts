/** Links and anchors, on invented documents. */
import { describe, expect, it } from "vitest"
import { anchorOf } from "../documents/readLinks.ts"
import { findLinkProblems } from "./links.ts"

const texts: Readonly<Record<string, string>> = {
  "docs/map.md": "# The map\n\n## What is here?\n\n## 期限（届满日）\n\n## Twice\n\n## Twice\n\n<a id=\"by-hand\"></a>\n\n```md\n## not a heading\n```\n"
}

const problemsOf = (text: string) => {
  const all: Readonly<Record<string, string>> = { ...texts, "docs/README.md": text }
  return findLinkProblems(["docs/README.md"], [...Object.keys(all), "packages/core/src/index.ts"], (path) => all[path] ?? "")
}

it.each([
  "[a](map.md)", "[a](./map.md#what-is-here)", "[a](map.md#期限届满日)", "[a](map.md#twice-1)", "[a](map.md#by-hand)", "[a](../packages/core/)",
  "[a](../packages/core/src/index.ts#L3)", "[a](https://example.org/a_(b))", "[a]: map.md", `<a href="map.md">a</a>`, "[a](map.md \"title\")", "# Here\n\n[a](#here)"
])("accepts %s", (text) => {
  expect(problemsOf(text)).toEqual({ looked: 1, problems: [] })
})

it.each([
  ["[a](gone.md)", "not in the repository"],
  ["![a](gone.png)", "not in the repository"],
  ["[a](map.md#gone)", "no such heading"],
  ["[a](map.md#not-a-heading)", "no such heading"],
  ["[a](#gone)", "no such heading"],
  ["[a](https://)", "not a URL"],
  ["[a](file:///etc/hosts)", "neither http, https nor mailto"],
  ["[a](/docs/map.md)", "begins with /"],
  ["[a]: gone.md", "not in the repository"],
  [`<img src="gone.png">`, "not in the repository"]
])("refuses %s", (text, problem) => {
  expect(problemsOf(text).problems).toEqual([expect.stringContaining(problem)])
})

it("leaves code and comments alone", () => {
  expect(problemsOf("`[a](gone.md)`\n\n```\n[a](gone.md)\n```\n\n<!-- [a](gone.md) -->\n").looked).toBe(0)
})

describe("an anchor", () => {
  it.each([
    ["What `dueDate` does", "what-duedate-does"],
    ["1.2 A — B", "12-a--b"],
    ["[Link](x.md) here", "link-here"],
    ["snake_case", "snake_case"]
  ])("of %s", (heading, anchor) => expect(anchorOf(heading.replaceAll("`", ""))).toBe(anchor))
})
