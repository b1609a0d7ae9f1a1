import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { expect, it } from "vitest"

const main = fileURLToPath(new URL("./main.ts", import.meta.url))

it("finds the planted faults of every zone, no others, and is plain where there is no terminal", () => {
  const { status, stderr, stdout } = spawnSync(process.execPath, ["--conditions=@zone/source", main], { encoding: "utf8" })
  expect([status, stderr]).toEqual([0, ""])
  expect(stdout.match(/(?<=✗ ).*/g)).toEqual([
    "intake/blank-form", "intake/sample-form", "sign/zone-plate",
    "intake/suggestion-form", "register/enquiries",
    "sign/rack-label",
    "staff/ab-post", "reading/own-usb-stick"
  ])
  expect(stdout).toContain("－ consultation/desk：已豁免至 2026-12-31")
  expect(stdout).toContain("建议 zonePlate：#00A0E9 配 #FFFFFF 的对比度是 2.9")
  expect(stdout).not.toContain("\u001B")
})
