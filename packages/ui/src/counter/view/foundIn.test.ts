/** What the page of a matter shows of any room's state: pictures of how something stands at once, every other file when somebody wants it. */
import { expect, it } from "vitest"
import { fakeOffice } from "../../../test/fakeOffice.ts"
import { openCounter } from "../../../test/openCounter.ts"
import { foundIn } from "./foundIn.ts"

const [photo, other, scan, paper] = ["a", "b", "c", "d"].map((letter) => letter.repeat(64))
const file = (id: string | undefined, mediaType: string, evidence: boolean) => ({ file: id, mediaType, size: 9, ...(evidence && { evidence: true }) })

const state = {
  _tag: "Inspected",
  matters: [
    { _tag: "Open", requirement: "intake/form", what: "申请表至少20份", photos: [file(photo, "image/png", true), file(paper, "application/pdf", true)] },
    { _tag: "Open", requirement: "x/y", photos: [file(other, "image/jpeg", true)] }
  ],
  // whoever sees the matter need not see this one
  proof: [file(scan, "image/png", false)]
}

it("tells pictures from files, each with the words nearest to it", () => {
  const { files, pictures } = foundIn(state)
  expect(pictures).toEqual([{ file: photo, what: "申请表至少20份" }, { file: other, what: "" }])
  expect(files.map((each) => each.file)).toEqual([paper, scan])
})

it("shows pictures with what they show, opens the whole beside the page, and fetches nothing else", async () => {
  const office = fakeOffice()
  const shown = await office.backend.matters.show({ params: { room: "application", id: "a-17" } })
  const backend = { ...office.backend, matters: { ...office.backend.matters, show: () => Promise.resolve({ ...shown, room: "zone", id: "z-1", state }) } }
  const screen = await openCounter({ ...office, backend })
  await screen.send({ _tag: "Go", place: { at: "matter", room: "zone", id: "z-1" } })
  const images = screen.all().filter(({ tag }) => tag === "img")
  expect(images.map(({ attributes }) => [attributes["src"], attributes["alt"], attributes["loading"]])).toEqual([
    [`/api/rooms/zone/matters/z-1/files/${photo}`, "照片1：申请表至少20份", "lazy"], [`/api/rooms/zone/matters/z-1/files/${other}`, "照片2", "lazy"]
  ])
  const links = screen.all().filter(({ attributes, tag }) => tag === "a" && String(attributes["href"]).includes("/files/"))
  expect(links.map(({ attributes }) => [attributes["target"], attributes["download"]])).toEqual([["_blank", undefined], ["_blank", undefined], [undefined, true], [undefined, true]])
})
