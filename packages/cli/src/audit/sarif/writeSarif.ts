/** Writes an audit as SARIF 2.1.0, for code platforms and editors: a run for each rule book, and one for the files that could not be read. */
import { version } from "../../version.ts"
import type { Audited } from "../Audited.ts"
import type { Refusal } from "../Refusal.ts"
import type { Report } from "../Report.ts"
import { sayRefusal } from "../sayRefusal.ts"
import { resultOf } from "./resultOf.ts"
import { ruleOf } from "./ruleOf.ts"
import type { Notification, Run, Sarif } from "./Sarif.ts"
import { uriOf } from "./uriOf.ts"

const name = "zone audit"

/** A pack and the versions of all that it builds on. */
const bookKeyOf = ({ book }: Report): string =>
  book.lineage.map(({ documents: [{ inForceFrom }], id }) => `${id}@${inForceFrom}`).join("+")

const runOf = (key: string, reports: readonly [Report, ...ReadonlyArray<Report>]): Run => {
  const [{ book }] = reports
  const places = new Map(book.rules.map(({ requirement }, i) => [requirement.id, i]))
  return {
    tool: { driver: { name, version, language: "zh-CN", rules: book.rules.map((rule) => ruleOf(rule, book)), properties: { pack: book.pack, lineage: key } } },
    automationDetails: { id: `${name}/${key}` },
    columnKind: "utf16CodeUnits",
    invocations: [{ executionSuccessful: true }],
    artifacts: reports.map(({ file, sha256 }) => ({ location: { uri: uriOf(file) }, hashes: { "sha-256": sha256 } })),
    results: reports.flatMap((report) => report.findings.map((finding) => resultOf(report, finding, places.get(finding.rule.requirement.id) ?? -1)))
  }
}

const notificationOf = (refusal: Refusal): Notification => {
  const { file, why } = refusal
  const spot = typeof why === "string" ? undefined : why._tag === "PackInvalid" ? why.mistakes[0] : why
  return {
    level: "error",
    message: { text: sayRefusal(refusal) },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...(spot && { region: { startLine: spot.line, startColumn: spot.column } }) } }]
  }
}

const runOfBroken = (refusals: ReadonlyArray<Refusal>): Run => ({
  tool: { driver: { name, version, language: "zh-CN", rules: [] } },
  columnKind: "utf16CodeUnits",
  invocations: [{ executionSuccessful: false, toolExecutionNotifications: refusals.map(notificationOf) }],
  artifacts: refusals.map(({ file }) => ({ location: { uri: uriOf(file) } })),
  results: []
})

export const writeSarif = ({ refusals, reports }: Audited): string => {
  const books = new Map<string, [Report, ...Array<Report>]>()
  for (const report of reports) {
    const key = bookKeyOf(report)
    const same = books.get(key)
    if (same === undefined) books.set(key, [report])
    else same.push(report)
  }
  const log: Sarif = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [...Array.from(books, ([key, some]) => runOf(key, some)), ...(refusals.length === 0 ? [] : [runOfBroken(refusals)])]
  }
  return JSON.stringify(log)
}
