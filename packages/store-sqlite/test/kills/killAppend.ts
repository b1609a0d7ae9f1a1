/** The append that a writer makes, so that it can be sent again under the same key after the writer is dead. */
import type { Append } from "@zone/core/ports"

export const killAppend = (writer: string, n: number, id: string, expected: number): Append => ({
  stream: { agency: "cn-990101", room: "application", id },
  zone: "zone-1",
  expected,
  schema: 1,
  at: "2026-11-22T01:00:00.000Z",
  actor: { id: writer, role: "clerk" },
  idempotencyKey: `${writer}/${n}`,
  number: { series: { agency: "cn-990101", year: 2026, kind: "application" } },
  draft: (number) => ({
    facts: [{ writer, n, part: 1 }, { writer, n, part: 2, number: number ?? null, text: "某某".repeat(200) }],
    entry: { number: String(number), on: "2026-11-22", status: `status-${n % 3}`, due: "2026-12-18", unsettled: false, row: { writer, n } },
    names: [{ subject: writer, token: `${writer}-${n % 4}` }]
  })
})
