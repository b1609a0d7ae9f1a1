/** A search of the question bank puts an entry where the form asks for an answer, and leaves out what it does not ask for. */
import { expect, it } from "vitest"
import type { Field } from "../../backend/StaffBackend.ts"
import type { FormState } from "./FormState.ts"
import { takesBank, updateBank } from "./updateBank.ts"

const answer: Field = {
  kind: "cases", cases: [
    { tag: "OwnKnowledge", field: { kind: "group", fields: [{ key: "text", required: true, field: { kind: "text" } }] } },
    {
      tag: "FromBank", field: {
        kind: "group", fields: [
          { key: "entry", required: true, field: { kind: "text" } }, { key: "version", required: true, field: { kind: "number" } }, { key: "text", required: true, field: { kind: "text" } },
          { key: "source", required: true, field: { kind: "group", fields: [{ key: "title", required: true, field: { kind: "text" } }] } }, { key: "validThrough", required: false, field: { kind: "day" } }
        ]
      }
    }
  ]
}
const form: FormState = {
  room: "enquiry", wish: "Answer", name: "答复", draft: { _tag: "Group", fields: { answer: "" } }, faults: [], sending: false, key: "key-1",
  field: { loading: false, value: { kind: "group", fields: [{ key: "answer", required: true, field: answer }] } },
  bank: {
    path: ["answer"], question: "公积金", hits: {
      loading: false, value: [{
        score: 1, found: { version: 3, entry: { id: "q-7", question: "公积金怎样提取？", answer: "带身份证到窗口办理。", unit: "示例中心", source: { id: "s-1", title: "示例办法", version: "2026-01-01" }, validFrom: "2026-01-01" } }
      }]
    }
  }
}

it("fills the case of the bank under a key of its own", () => {
  const { model } = updateBank(form, { _tag: "UseBank", path: ["answer"], nth: 0 }, 1)
  expect(model.draft).toMatchObject({
    fields: { answer: { _tag: "Case", nth: 1, of: { fields: { entry: "q-7", version: "3", text: "带身份证到窗口办理。", validThrough: "" } } } }
  })
  expect([model.key, model.bank]).toEqual([undefined, undefined])
})

it("is offered only where an answer of the bank may stand, and does nothing without a hit", () => {
  expect([takesBank(answer), takesBank({ kind: "text" })]).toEqual([true, false])
  expect(updateBank(form, { _tag: "UseBank", path: ["answer"], nth: 4 }, 1).model).toBe(form)
  expect(updateBank({ ...form, bank: { path: ["answer"], question: " ", hits: { loading: false } } }, { _tag: "SearchBank", path: ["answer"] }, 1).tasks).toEqual([])
})
