/**
 * Starts `ippeveprinter`, a printer by IPP that keeps what it is sent in a folder, on the loopback of this machine. It announces itself by
 * Avahi and does not run without, so a message bus and an Avahi of its own are started with it: nothing of the machine's is touched.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { codes } from "../src/message/codes.ts"
import { groupsOf, numberOf } from "../src/message/valuesOf.ts"
import { sendMessage } from "../src/printer/sendMessage.ts"

/** A document that it has received, and what was asked for. */
export interface ReceivedDocument {
  readonly bytes: Uint8Array
  readonly copies: number
  readonly sheet: "A4" | "A3"
  readonly sides: "one" | "two"
}

/** A running printer. */
export interface StartedPrinter {
  readonly uri: string
  /** The same with TLS, by a certificate that it has made for itself. */
  readonly secureUri: string
  readonly certificate: string
  /** The documents that it has received. */
  readonly received: () => ReadonlyArray<ReceivedDocument>
  /** Waits until it prints nothing: it takes one job at a time, and answers that it is busy meanwhile. */
  readonly idle: Effect.Effect<void>
  /** From now on its jobs take until it may go on, and it says these things while it prints: lines such as `STATE: +media-empty`. */
  readonly holds: (lines?: ReadonlyArray<string>) => void
  readonly goesOn: () => void
}

const programs = ["ippeveprinter", "dbus-daemon", "avahi-daemon", "openssl"]
const places = ["/usr/sbin", "/usr/bin", "/sbin", "/bin", "/usr/local/sbin", "/usr/local/bin"]
const find = (name: string) => places.map((place) => join(place, name)).find(existsSync)

/** Why it cannot be started here, or nothing. */
export const whyNot = (): string | undefined => {
  const missing = programs.filter((name) => find(name) === undefined)
  if (missing.length > 0) return `${missing.join(", ")} not found (Debian: apt-get install --no-install-recommends cups-ipp-utils dbus avahi-daemon openssl)`
  if (process.getuid?.() !== 0) return "Avahi starts for root only"
  if (existsSync("/run/avahi-daemon/pid")) {
    try {
      process.kill(Number(readFileSync("/run/avahi-daemon/pid", "utf8")), 0)
      return "an Avahi of the machine is running, and there can be only one"
    } catch {
      // a file that was left behind
    }
  }
  return undefined
}

const busConfig = (socket: string) => `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><listen>unix:path=${socket}</listen><policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/><allow user="*"/></policy></busconfig>
`

const avahiConfig = "[server]\nallow-interfaces=lo\nuse-ipv6=no\nhost-name=zone-test\n[wide-area]\nenable-wide-area=no\n[publish]\npublish-hinfo=no\npublish-workstation=no\n[rlimits]\n"

const script = (folder: string) => `#!/bin/sh
cat "$1" > /dev/null
env | grep '^IPP_' > "$1.asked"
[ -e "${folder}/says" ] || exit 0
mv "${folder}/says" "$1.said"
while read -r line; do echo "$line" >&2; done < "$1.said"
while [ -e "${folder}/holds" ]; do sleep 0.1; done
while read -r line; do echo "$line" | sed 's/+/-/' >&2; done < "$1.said"
exit 0
`

/** A document by the file that the script has written beside it. */
const readDocument = (askedFile: string): ReceivedDocument => {
  const asked = new Map(readFileSync(askedFile, "utf8").split("\n").map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)] as const))
  return {
    bytes: new Uint8Array(readFileSync(askedFile.replace(/\.asked$/, ""))),
    copies: Number(asked.get("IPP_COPIES") ?? 1),
    sheet: asked.get("IPP_MEDIA")?.startsWith("iso_a3") === true ? "A3" : "A4",
    sides: asked.get("IPP_SIDES")?.startsWith("two") === true ? "two" : "one"
  }
}

const freePort = Effect.callback<number>((resume) => {
  const server = createServer()
  server.listen(0, "127.0.0.1", () => {
    const address = server.address()
    const port = typeof address === "object" && address !== null ? address.port : 0
    server.close(() => resume(Effect.succeed(port)))
  })
})

const waitUntil = (what: string, is: Effect.Effect<boolean>) =>
  Effect.gen(function*() {
    for (let tries = 0; tries < 400; tries++) {
      if (yield* is) return
      yield* Effect.sleep(50)
    }
    throw new Error(`${what}: waited in vain`)
  })

const waitFor = (what: string, is: () => boolean | Promise<boolean>) => waitUntil(`${what} is up`, Effect.promise(async () => is()))

const answers = (port: number) =>
  fetch(`http://127.0.0.1:${port}/`).then((response) => response.ok, () => false)

/** What it says of itself: whether it prints. */
const isIdle = (uri: string) =>
  Effect.map(
    Effect.orDie(sendMessage({ uri }, {
      version: [2, 0],
      code: codes.operation.getPrinterAttributes,
      requestId: 1,
      groups: [{
        tag: "operation",
        attributes: [
          { name: "attributes-charset", values: [{ _tag: "Charset", value: "utf-8" }] },
          { name: "attributes-natural-language", values: [{ _tag: "NaturalLanguage", value: "en" }] },
          { name: "printer-uri", values: [{ _tag: "Uri", value: uri }] },
          { name: "requested-attributes", values: [{ _tag: "Keyword", value: "printer-state" }] }
        ]
      }],
      data: new Uint8Array()
    }, "15 seconds")),
    (answer) => groupsOf(answer, "printer").some((attributes) => numberOf(attributes, "printer-state") === codes.printer.idle)
  )

/** Starts one; all that was started ends with the scope. */
export const startPrinter: Effect.Effect<StartedPrinter, never, Scope.Scope> = Effect.gen(function*() {
  const folder = yield* Effect.acquireRelease(Effect.sync(() => mkdtempSync(join(tmpdir(), "ipp-"))), (path) => Effect.sync(() => rmSync(path, { recursive: true, force: true })))
  const socket = join(folder, "bus")
  const spool = join(folder, "spool")
  const keys = join(folder, "keys")
  mkdirSync(spool)
  mkdirSync(keys)
  writeFileSync(join(folder, "bus.conf"), busConfig(socket))
  writeFileSync(join(folder, "avahi.conf"), avahiConfig)
  writeFileSync(join(folder, "print"), script(folder), { mode: 0o755 })
  execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", join(keys, "localhost.key"), "-out", join(keys, "localhost.crt")], { stdio: "ignore" })
  const env = { ...process.env, DBUS_SYSTEM_BUS_ADDRESS: `unix:path=${socket}` }
  const run = (name: string, args: ReadonlyArray<string>) =>
    Effect.acquireRelease(Effect.sync((): ChildProcess => spawn(find(name) ?? name, args, { env, stdio: "ignore" })), (child) =>
      Effect.callback<void>((resume) => {
        if (child.exitCode !== null || child.signalCode !== null) return resume(Effect.void)
        child.once("exit", () => resume(Effect.void))
        child.kill("SIGTERM")
        const timer = setTimeout(() => child.kill("SIGKILL"), 2000)
        timer.unref()
        return undefined
      }))
  yield* run("dbus-daemon", [`--config-file=${join(folder, "bus.conf")}`, "--nofork", "--nopidfile"])
  yield* waitFor("the message bus", () => existsSync(socket))
  yield* run("avahi-daemon", ["--file", join(folder, "avahi.conf"), "--no-rlimits", "--no-chroot", "--no-drop-root"])
  yield* Effect.sleep(1500)
  const port = yield* freePort
  yield* run("ippeveprinter", [
    "-r", "off", "-2", "-k", "-s", "600", "-n", "localhost", "-p", String(port), "-d", spool, "-K", keys, "-c", join(folder, "print"), "-f", "application/pdf,image/pwg-raster", "示例打印机"
  ])
  yield* waitFor("ippeveprinter", () => answers(port))
  const uri = `ipp://localhost:${port}/ipp/print`
  return {
    uri,
    idle: waitUntil("the printer is idle", isIdle(uri)),
    secureUri: `ipps://localhost:${port}/ipp/print`,
    certificate: readFileSync(join(keys, "localhost.crt"), "utf8"),
    received: () => readdirSync(spool).filter((name) => name.endsWith(".pdf.asked")).toSorted((a, b) => parseInt(a, 10) - parseInt(b, 10)).map((name) => readDocument(join(spool, name))),
    holds: (lines = []) => {
      writeFileSync(join(folder, "holds"), "")
      writeFileSync(join(folder, "says"), lines.map((line) => `${line}\n`).join(""))
    },
    goesOn: () => { rmSync(join(folder, "holds"), { force: true }) }
  }
})
