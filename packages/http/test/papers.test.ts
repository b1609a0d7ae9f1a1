/** A receipt as PDF from the kiosk, and a reply's letter, set by Typst: with a rare character in the name. */
import { layerTypesetterPdf } from "@zone/print-pdf"
import { expect, it } from "vitest"
import { application, openServer, personAt, problem, receive } from "./openServer.ts"

const head = (pdf: Uint8Array): string => new TextDecoder().decode(pdf.subarray(0, 5))

it("gives a receipt at the kiosk and to the clerk, and the letter when there is a reply", async () => {
  const opened = await openServer({ typesetter: layerTypesetterPdf() })
  const { secret } = await opened.server.setUpKiosk("hall-1", "大厅一号")
  const kiosk = personAt(opened.url)
  await kiosk.zone.public.openKiosk({ payload: { device: "hall-1", secret } })
  const { code = "", number = "" } = await kiosk.zone.public.apply({
    payload: { addressee: "示例区人民政府办公室", applicants: [{ kind: "person", name: "𬭛小满", contact: "示例路1号", proof: "shown" }], description: "示例路改造项目的批复", wanted: { form: "paper", route: "pickUp" } }
  })
  const receipt = await kiosk.zone.public.receipt({ params: { number }, headers: { "x-zone-code": code } })
  expect([head(receipt), receipt.length > 10_000]).toEqual(["%PDF-", true])

  const wang = await opened.as("wang")
  const response = await wang.fetch(`/api/papers/application/${(await wang.zone.matters.list({ params: application, query: { number } })).lines[0]?.id}/receipt`)
  expect(response.headers.get("content-type")).toBe("application/pdf")

  const zhao = await opened.as("zhao")
  const params = { ...application, id: (await wang.zone.matters.list({ params: application, query: { number } })).lines[0]?.id ?? "" }
  expect(await problem(zhao.zone.board.paper({ params: { ...params, paper: "reply" } }))).toMatchObject({ status: 404, tag: "NoPaper" })
  await zhao.zone.matters.wish({ params, payload: { wish: { _tag: "Reply", reply: { _tag: "nonexistent", searched: "档案室、业务系统" } } } })
  expect((await zhao.zone.board.papers({ params })).map(({ paper }) => paper)).toEqual(["application-form", "receipt", "reply", "delivery-receipt", "reckoning"])
  // no number is made up for a letter
  expect(await problem(zhao.zone.board.paper({ params: { ...params, paper: "reply" } }))).toMatchObject({ status: 422, tag: "PaperRefused", remedy: expect.stringContaining("写明发文字号") as string })
  expect(head(await zhao.zone.board.paperWith({ params: { ...params, paper: "reply" }, payload: { number: "示例府公开〔2026〕15号" } }))).toBe("%PDF-")

  // a character that no font has is said, and the receipt is not given out
  const { id } = await wang.zone.matters.begin({ params: application, payload: { wish: receive("\u{e000}小满") } })
  expect(await problem(wang.zone.board.paper({ params: { room: "application", id, paper: "receipt" } }))).toMatchObject({ status: 422, tag: "MissingGlyphs" })
  await opened.close()
}, 120_000)
