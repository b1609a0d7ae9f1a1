/** The server that an element asks: the one that was set last, whenever that was. */
import type { ZoneInfo } from "@zone/ui"
import { expect, it } from "vitest"
import { backendOf, type GivenBackend } from "./backendOf.ts"

const serving = (title: string): GivenBackend => ({ public: { zone: () => Promise.resolve({ title } as ZoneInfo) } }) as unknown as GivenBackend

it("waits for one, asks the one that was set last, and waits again after it was taken away", async () => {
  const element = { getAttribute: () => null } as unknown as HTMLElement & { backend: GivenBackend | undefined }
  const { public: asked } = backendOf(element)
  const first = asked.zone()
  element.backend = serving("一")
  expect((await first).title).toBe("一")
  element.backend = serving("二")
  expect((await asked.zone()).title).toBe("二")
  element.backend = undefined
  const waiting = asked.zone()
  element.backend = serving("三")
  expect((await waiting).title).toBe("三")
})

it("says of what the one that is set does not have that there is none", async () => {
  const element = { getAttribute: () => null, backend: serving("一") } as unknown as HTMLElement
  await expect(backendOf(element).public.apply({ payload: {} } as never)).rejects.toMatchObject({ problem: { status: 404, tag: "NoSuchRoom" } })
})
