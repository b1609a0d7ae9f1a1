/** The client of the server is what the screens ask for: checked by the compiler, and each method is there when it runs. */
import { makeClient, type ZoneClient } from "@zone/http/client"
import type { PublicBackend, PublicRoomsBackend, StaffBackend } from "@zone/ui"
import { expect, it } from "vitest"
import type { GivenBackend } from "../src/index.ts"

const asPublic = (client: ZoneClient): PublicBackend => client
const asRooms = (client: ZoneClient): PublicRoomsBackend => client
const asStaff = (client: ZoneClient): StaffBackend => client
const asGiven = (client: ZoneClient): GivenBackend => client

it("has every method that a screen for the public may ask for", () => {
  const client = makeClient({ fetch: () => Promise.reject(new Error("nobody is asked")) })
  expect([asPublic(client), asRooms(client), asStaff(client), asGiven(client)].every((each) => each === client)).toBe(true)
  // the compiler lists them
  const methods: { readonly [name in keyof (PublicBackend & PublicRoomsBackend)["public"]]: true } = {
    zone: true, questions: true, disclosed: true, check: true, apply: true, follow: true, supplement: true, upload: true, openKiosk: true, receipt: true, form: true, begin: true
  }
  for (const name of Object.keys(methods)) expect([name, typeof client.public[name as keyof typeof methods]]).toEqual([name, "function"])
})
