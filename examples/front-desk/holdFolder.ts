/**
 * One front desk at a time works on a folder. Whoever comes second is told where the first one is, instead of filling the same office twice.
 *
 * Held by a socket of the system and not by a file: it is free again as soon as its program is gone, however that ended.
 */
import { createHash } from "node:crypto"
import { mkdirSync, realpathSync, rmSync } from "node:fs"
import { connect, createServer, type Server } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** A folder that nobody else holds, or whoever does: its address, as soon as it has one. */
export type Holding =
  | { readonly held: true; readonly tell: (address: string) => void; readonly release: () => void }
  | { readonly held: false; readonly address: string }

const placeOf = (folder: string): string => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const name = `zone-${createHash("sha256").update(realpathSync(folder)).digest("hex").slice(0, 20)}`
  // the path of a socket may not be long, and that of a folder may
  return process.platform === "win32" ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`)
}

const listen = (server: Server, place: string): Promise<NodeJS.ErrnoException | undefined> => new Promise((resolve) => {
  server.once("error", resolve).listen(place, () => resolve(undefined))
})

/** What the holder says; nothing where there is none any more. */
const ask = (place: string): Promise<string | undefined> => new Promise((resolve) => {
  let said = ""
  const socket = connect(place).setEncoding("utf8").setTimeout(3000, () => socket.destroy())
  socket.on("data", (text: string) => { said += text }).on("error", () => resolve(undefined)).on("close", () => resolve(said))
})

/** Fails with the system's error where the folder cannot be made or held. */
export const holdFolder = async (folder: string): Promise<Holding> => {
  const place = placeOf(folder)
  let address = ""
  const server = createServer((socket) => { socket.on("error", () => {}).end(address) })
  for (const isLast of [false, true]) {
    const failed = await listen(server, place)
    if (failed === undefined) {
      server.unref()
      return { held: true, tell: (told) => { address = told }, release: () => { server.close() } }
    }
    if (failed.code !== "EADDRINUSE" || isLast) throw failed
    const other = await ask(place)
    if (other !== undefined) return { held: false, address: other }
    rmSync(place, { force: true })
  }
  throw new Error("nobody holds it, and it cannot be held")
}
