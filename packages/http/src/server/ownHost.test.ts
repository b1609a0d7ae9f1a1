/** By which names a server answers. */
import { hostname } from "node:os"
import { expect, it } from "vitest"
import { ownHost } from "./ownHost.ts"

const isOwn = ownHost({ hosts: ["zone.office"], origins: ["https://Zone.example.org"] })

it.each([
  undefined, "127.0.0.1:3000", "10.1.2.3", "[::1]:3000", "localhost:3000", "LOCALHOST", "kiosk.localhost", hostname(), `${hostname()}:80`, "zone.office:8080", "zone.example.org", "zone.example.org.:443"
])("answers by %s", (host) => {
  expect(isOwn(host)).toBe(true)
})

it.each(["evil.example.org:3000", "127.0.0.1.example.org", "localhost.example.org", "evil@127.0.0.1", "127.0.0.1/x", "", "zone.example.org.evil.example.org", "a b"])("answers not by %s", (host) => {
  expect(isOwn(host)).toBe(false)
})
