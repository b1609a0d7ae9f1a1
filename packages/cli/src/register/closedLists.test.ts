import { ApplicantKind, Status } from "@zone/core/application"
import * as Schema from "effect/Schema"
import { expect, it } from "vitest"
import { closedLists } from "./closedLists.ts"

it("says what the room says, in its order", () => {
  const zh = (schema: Schema.Top): unknown => Object.entries(Schema.resolveAnnotations(schema)?.zh ?? {})
  expect(Object.entries(closedLists.status)).toEqual(zh(Status))
  expect(Object.entries(closedLists.applicantKind)).toEqual(zh(ApplicantKind))
})
