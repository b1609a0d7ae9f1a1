/** The table of replies against the schemas: a rule for each kind, the grounds review first, and each row of the annual report reached. */
import { expect, it } from "vitest"
import { tagsOf } from "../../test/tagsOf.ts"
import { Ground } from "../terms/Ground.ts"
import { Outcome } from "./Outcome.ts"
import { replies } from "./replies.ts"
import { AnyReply } from "./Reply.ts"
import { ReplyKind } from "./ReplyKind.ts"

const written = [...tagsOf(AnyReply.ast).keys()]

it("has a rule for each kind, and a written reply for each but those that lapse or are withdrawn", () => {
  expect(Object.keys(replies).toSorted()).toEqual(ReplyKind.literals.toSorted())
  expect(ReplyKind.literals.filter((kind) => !written.includes(kind))).toEqual(["correctionLapsed", "feeLapsed", "withdrawn"])
  for (const kind of written) expect(replies[kind as ReplyKind].carries.length).toBeGreaterThan(0)
})

it("puts review first exactly where information is withheld", () => {
  const first = ReplyKind.literals.filter((kind) => replies[kind].remedies.order === "reviewFirst")
  expect(first.toSorted()).toEqual(["partlyDisclosed", ...Ground.literals].toSorted())
  expect(ReplyKind.literals.filter((kind) => replies[kind].releases)).toEqual(["disclosed", "partlyDisclosed"])
})

it("reaches each row of the annual report", () => {
  const reached = new Set(ReplyKind.literals.map((kind) => replies[kind].outcome))
  expect(Outcome.literals.filter((outcome) => !reached.has(outcome))).toEqual([])
})
