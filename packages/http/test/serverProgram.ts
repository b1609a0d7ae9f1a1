/** A server as a program of its own, for tests that kill it: the folder and the port come as arguments. */
import { serve } from "../src/index.ts"
import { cheap, officeIn, staff } from "./openServer.ts"

const [folder = "", port = "0"] = process.argv.slice(2)

const running = await serve({ office: officeIn(folder), port: Number(port), staff, access: { cost: cheap }, log: () => {} })
process.stdout.write(`listening ${running.url}\n`)
await running.stopped
process.stdout.write("stopped\n")
