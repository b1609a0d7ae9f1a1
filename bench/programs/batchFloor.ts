/**
 * The least that a batch can do: reads the file named by its first word line by line, parses each as JSON, and writes one constant
 * line for each. What the command does beyond this is the price of its start and of the due dates.
 */
import { createReadStream } from "node:fs"
import { createInterface } from "node:readline"

const [, , file = ""] = process.argv
const line = `${JSON.stringify({ due: "2026-10-26", certainty: "settled" })}\n`
let waiting = ""

createInterface({ input: createReadStream(file), crlfDelay: Infinity })
  .on("line", (text) => {
    JSON.parse(text)
    waiting += line
    if (waiting.length > 65_536) {
      process.stdout.write(waiting)
      waiting = ""
    }
  })
  .on("close", () => process.stdout.write(waiting))
