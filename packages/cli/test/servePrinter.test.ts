/** `zone serve --printer`: from a click in the browser to the sheet in the tray, by IPP over real sockets; out of paper, gone, and back. */
import type { ZoneClient } from "@zone/http/client"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { type FakeIpp, openIpp } from "./fakePrinters.ts"
import { type Office, openOffice } from "./office.ts"
import { pdfText } from "./pdfText.ts"
import { logIn, PASSWORD, running, type Served, serveIn } from "./serveProcess.ts"

const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)

let office: Office
let printer: FakeIpp
let served: Served
let clerk: ZoneClient

beforeAll(async () => {
  office = await openOffice()
  vi.stubEnv("ZONE_STAFF_PASSWORD", PASSWORD)
  await office.on(today(), "office", "staff", "add", "wang", "--post", "counter:综合窗口:clerk")
  printer = await openIpp()
  served = await serveIn(office.folder, "--printer", printer.uri)
  clerk = (await logIn(served.url, "wang")).client
}, 120_000)
afterAll(async () => {
  for (const child of running) child.kill("SIGKILL")
  printer.close()
  vi.unstubAllEnvs()
  office.close()
})

const receive = async (name: string): Promise<{ readonly room: string; readonly id: string; readonly paper: string }> => {
  const { id } = await clerk.matters.begin({ params: { room: "application" }, payload: { wish: {
    _tag: "Receive", channel: "inPerson", on: today(), addressee: { kind: "itself", name: "示例区人民政府办公室" }, applicants: [{ kind: "person", name, proof: "shown", contact: "示例路1号" }],
    description: "示例路改造项目的批复", wanted: { form: "paper", route: "pickUp" }
  } } })
  return { room: "application", id, paper: "receipt" }
}

const shown = async ({ id, paper, room }: { readonly room: string; readonly id: string; readonly paper: string }) => (await clerk.board.papers({ params: { room, id } })).find((each) => each.paper === paper)

/** The words on a sheet that came out; those that are hoped for where nobody can read one here. */
const printed = (nth: number): string => pdfText(office.write(`sheet-${nth}.pdf`, printer.out[nth]?.bytes ?? new Uint8Array())) ?? "林小满 副本"

/** Looks until it stands where it should: the queue asks every two seconds. */
const until = async (params: { readonly room: string; readonly id: string; readonly paper: string }, stage: string, trouble?: RegExp) => {
  for (let i = 0; i < 150; i++) {
    const print = (await shown(params))?.print
    if (print?.stage === stage && (trouble === undefined || trouble.test(print.trouble ?? ""))) return print
    await new Promise((resolve) => { setTimeout(resolve, 200) })
  }
  return expect.fail(`never ${stage}: ${JSON.stringify((await shown(params))?.print)}`)
}

describe("the office's printer", { timeout: 90_000 }, () => {
  it("prints a receipt once, under a name that tells nobody, and again only as a copy", async () => {
    const params = await receive("林小满")
    expect((await shown(params))?.printer).toBe("打印机 127.0.0.1")
    expect(await clerk.board.print({ params, payload: { copy: false } })).toMatchObject({ attempt: 1, copy: false })
    await until(params, "completed")
    expect(printer.out).toHaveLength(1)
    expect(printed(0)).toContain("林小满")
    expect(printer.out[0]?.name).not.toContain("林小满")
    await expect(clerk.board.print({ params, payload: { copy: false } })).rejects.toMatchObject({ problem: { status: 409, tag: "PrintedBefore" } })
    await clerk.board.print({ params, payload: { copy: true } })
    await vi.waitFor(() => { expect(printer.out).toHaveLength(2) }, { timeout: 20_000 })
    expect(printed(1)).toContain("副本")
  })

  it("is out of paper: it is said in a word, and the sheet comes out once when there is some", async () => {
    const [params, before] = [await receive("周丙"), printer.out.length]
    printer.does = "hold"
    await clerk.board.print({ params, payload: { copy: false } })
    expect(await until(params, "held", /缺纸/)).toMatchObject({ actions: ["cancel"] })
    expect(printer.out).toHaveLength(before)
    await expect(clerk.board.print({ params, payload: { copy: false } })).rejects.toMatchObject({ problem: { tag: "PrintOpen" } })
    printer.does = "print"
    await until(params, "completed")
    expect(printer.out).toHaveLength(before + 1)
  })

  it("is gone: the paper waits, the page says what to look at, and it is printed once when the printer is back", async () => {
    const port = Number(new URL(printer.uri.replace("ipp:", "http:")).port)
    const params = await receive("欧阳丁")
    printer.close()
    await clerk.board.print({ params, payload: { copy: false } })
    const { actions, trouble = "" } = await until(params, "waiting", /\p{Script=Han}/u)
    expect(trouble).toMatch(/打印机/)
    expect(trouble).not.toMatch(/ECONN|fetch|Error|undefined/)
    expect(actions).toEqual(["cancel"])
    // everything else goes on meanwhile
    expect((await clerk.board.paper({ params })).length).toBeGreaterThan(1000)
    // the command says the same of the same queue
    expect((await office.on(today(), "print", "queue", "list")).out).toMatch(/receipt\/.*\n +等待：连不上打印机/)
    printer = await openIpp(port)
    await until(params, "completed")
    expect(printer.out).toHaveLength(1)
  })

  it("gives a job up: it is said, and may be tried again by hand", async () => {
    const params = await receive("吴戊")
    printer.does = "abort"
    await clerk.board.print({ params, payload: { copy: false } })
    expect((await until(params, "failed")).actions).toContain("retry")
    printer.does = "print"
    await clerk.board.printAction({ params: { ...params, action: "retry" } })
    await until(params, "completed")
    expect((await shown(params))?.events.map(({ what }) => what)).toEqual(["queued", "retry"])
  })

  it("takes no page where it is none, and names no password on the command line", async () => {
    for (const address of ["tcp://127.0.0.1:9100", "ipp://wang:secret@127.0.0.1/ipp/print", "http//x"]) {
      expect(await office.on(today(), "serve", "--port", "0", "--printer", address)).toMatchObject({ code: 2, err: expect.stringContaining("--printer：应为 ipp://") as string })
    }
  })
})
