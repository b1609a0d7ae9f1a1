/**
 * Runs the `zone` command from its sources: `npm run -s zone -- <words>`.
 *
 * Plain JavaScript that runs on Node 20, because it is started by whichever Node there is; the command itself then
 * runs on the Node of this workspace. When the dependencies are missing or older than the lockfile they are installed
 * first, with everything the installer says on the error stream: what stands on the output stream is the command's own.
 */
import { spawn, spawnSync } from "node:child_process"
import { existsSync, readFileSync, statSync } from "node:fs"
import { constants } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const onWindows = process.platform === "win32"

/**
 * The time a file was last written, in milliseconds, or 0 when it is not there.
 *
 * @param {string} path
 */
const writtenAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

/** pnpm writes its state after an install, and again when a later look found everything in place. */
const installedAt = Math.max(
  writtenAt(join(root, "node_modules", ".pnpm-workspace-state-v1.json")),
  writtenAt(join(root, "node_modules", ".modules.yaml"))
)

if (installedAt === 0 || installedAt < writtenAt(join(root, "pnpm-lock.yaml"))) {
  const manifest = /** @type {{ readonly packageManager: string }} */ (JSON.parse(readFileSync(join(root, "package.json"), "utf8")))
  const pnpm = manifest.packageManager.replace(/\+.*$/, "")
  const installed = spawnSync("npx", ["--yes", "--prefer-offline", pnpm, "install", "--frozen-lockfile"], {
    cwd: root,
    shell: onWindows,
    stdio: ["ignore", 2, 2]
  })
  if (installed.status !== 0) {
    process.stderr.write("zone: the dependencies could not be installed; see above.\n")
    process.exit(installed.status ?? 1)
  }
}

/** The workspace's own Node where its package came with a binary for this machine; else the Node that runs this file. */
const node = [
  join(root, "node_modules", "node", "bin", onWindows ? "node.exe" : "node"),
  join(root, "node_modules", ".bin", onWindows ? "node.exe" : "node")
].find((path) => existsSync(path)) ?? process.execPath

const command = spawn(
  node,
  ["--conditions=@zone/source", join(root, "packages", "cli", "src", "bin.ts"), ...process.argv.slice(2)],
  { cwd: process.env["INIT_CWD"] ?? process.cwd(), stdio: "inherit" }
)

const passedOn = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])
for (const signal of passedOn) process.on(signal, () => command.kill(signal))

command.on("error", (error) => {
  process.stderr.write(`zone: ${error.message}\n`)
  process.exitCode = 1
})
command.on("exit", (code, signal) => {
  if (signal === null) process.exitCode = code ?? 1
  else process.exitCode = 128 + (constants.signals[signal] ?? 0)
  for (const each of passedOn) process.removeAllListeners(each)
})
