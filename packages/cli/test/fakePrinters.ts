/** Printers on ports of this machine: one by IPP that takes jobs and may run out of paper, and a receipt printer that tells nothing. */
import { createServer } from "node:http"
import { createServer as createRaw } from "node:net"
import { decodeMessage, encodeMessage, type IppAttribute, type IppMessage, type IppValue } from "@zone/print-ipp"
import * as Result from "effect/Result"

/** A printer by IPP, and what came out of it. */
export interface FakeIpp {
  readonly uri: string
  readonly out: Array<{ readonly name: string; readonly bytes: Uint8Array; readonly copies: number }>
  /** What it does with jobs to come: prints them, holds them for want of paper, gives them up. */
  does: "print" | "hold" | "abort"
  accepting: boolean
  readonly close: () => void
}

const one = (name: string, value: IppValue): IppAttribute => ({ name, values: [value] })
const keyword = (name: string, value: string): IppAttribute => one(name, { _tag: "Keyword", value })
const valueIn = ({ groups }: IppMessage, name: string): unknown => groups.flatMap(({ attributes }) => attributes).find((each) => each.name === name)?.values[0].value
const stateOf = { print: 9, hold: 5, abort: 8 } as const

/** On any free port, where none is given. */
export const openIpp = async (port = 0): Promise<FakeIpp> => {
  const jobs: Array<{ readonly id: number; readonly name: string; readonly message: IppMessage; does: FakeIpp["does"] }> = []
  const fake: FakeIpp = { uri: "", out: [], does: "print", accepting: true, close: () => { server.close(); server.closeAllConnections() } }
  const describe = (job: typeof jobs[number]) => ({
    tag: "job" as const,
    attributes: [one("job-id", { _tag: "Integer", value: job.id }), one("job-name", { _tag: "Name", value: job.name }), one("job-state", { _tag: "Enum", value: stateOf[job.does] })]
  })
  /** Those that were held go on once it prints again. */
  const goOn = () => {
    for (const job of jobs) {
      if (job.does === "hold") job.does = fake.does
      if (job.does === "print" && !fake.out.some(({ name }) => name === job.name)) {
        fake.out.push({ name: job.name, bytes: job.message.data, copies: Number(valueIn(job.message, "copies") ?? 1) })
      }
    }
  }
  const groupsFor = (message: IppMessage): IppMessage["groups"] => {
    goOn()
    switch (message.code) {
      case 0x000b:
        return [{
          tag: "printer",
          attributes: [
            one("document-format-supported", { _tag: "MimeMediaType", value: "application/pdf" }), keyword("media-supported", "iso_a4_210x297mm"),
            one("copies-supported", { _tag: "Range", value: { from: 1, to: 99 } }), one("printer-is-accepting-jobs", { _tag: "Boolean", value: fake.accepting }),
            one("printer-state", { _tag: "Enum", value: fake.does === "hold" ? 5 : 3 }), keyword("printer-state-reasons", fake.does === "hold" ? "media-empty-error" : "none")
          ]
        }]
      case 0x0002: {
        const job = { id: jobs.length + 1, name: String(valueIn(message, "job-name")), message, does: fake.does }
        jobs.push(job)
        goOn()
        return [describe(job)]
      }
      case 0x000a:
        return jobs.map(describe)
      default:
        return jobs.filter(({ id }) => id === valueIn(message, "job-id")).map(describe)
    }
  }
  const server = createServer((request, answer) => {
    const parts: Array<Buffer> = []
    request.on("data", (part: Buffer) => parts.push(part))
    request.on("end", () => {
      const message = Result.getOrThrow(decodeMessage(new Uint8Array(Buffer.concat(parts))))
      const operation = { tag: "operation", attributes: [one("attributes-charset", { _tag: "Charset", value: "utf-8" })] } as const
      answer.setHeader("content-type", "application/ipp")
      answer.end(encodeMessage({ version: message.version, code: 0, requestId: message.requestId, groups: [operation, ...groupsFor(message)], data: new Uint8Array() }))
    })
  })
  await new Promise<void>((resolve) => { server.listen(port, "127.0.0.1", resolve) })
  return Object.assign(fake, { uri: `ipp://127.0.0.1:${(server.address() as { readonly port: number }).port}/ipp/print` })
}

/** A receipt printer that tells nothing; gives what it was sent. */
export const openSlips = async (): Promise<{ readonly address: string; readonly bytes: () => Uint8Array; readonly close: () => void }> => {
  const parts: Array<Buffer> = []
  const server = createRaw((socket) => void socket.on("data", (part: Buffer) => parts.push(part)))
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve) })
  return { address: `tcp://127.0.0.1:${(server.address() as { readonly port: number }).port}`, bytes: () => new Uint8Array(Buffer.concat(parts)), close: () => { server.close() } }
}
