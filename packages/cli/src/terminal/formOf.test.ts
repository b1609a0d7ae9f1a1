/** In what form a file is written: as asked, as its name says, or the usual one; a clash of both writes nothing. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { expect, it, vi } from "vitest"
import { formOf } from "./formOf.ts"

type Form = "table" | "xlsx" | "csv" | "json" | "sarif"
const endings = { xlsx: "xlsx", csv: "csv", json: "json" } as const
const of = (format: Form | undefined, output: string | undefined) =>
  Effect.runPromise(Effect.result(formOf<Form>({ format: Option.fromUndefinedOr(format), output: Option.fromUndefinedOr(output) }, endings, "table")))

it.each([
  [undefined, undefined, "table"],
  [undefined, "台账.csv", "csv"],
  [undefined, "a.b/台账.XLSX", "xlsx"],
  [undefined, "a.csv/台账", "table"],
  [undefined, "台账.txt", "table"],
  ["csv", undefined, "csv"],
  ["csv", "台账.txt", "csv"],
  ["sarif", "findings.json", "sarif"]
] as const)("asked for %s in %s it is %s", async (format, output, form) => {
  expect(await of(format, output)).toMatchObject({ _tag: "Success", success: form })
})

it("a workbook asked for under the name of another form is refused, and says why", async () => {
  const said = vi.spyOn(console, "error").mockImplementation(() => undefined)
  expect(await of("xlsx", "台账.csv")).toMatchObject({ _tag: "Failure", failure: { exitCode: 2 } })
  expect(said).toHaveBeenCalledWith("--format xlsx 和 --output 的扩展名 .csv 不一致：改其中一个")
  said.mockRestore()
})
