/**
 * The server that an element asks: whatever is set as its property `backend`, before or after it came into the document; where nothing is, the
 * one at its attribute `base-url`.
 */
import { makeClient } from "@zone/http/client"
import type { Problem, PublicBackend, PublicRoomsBackend } from "@zone/ui"

/** What may be set: a client, or one that is on its way. The rooms for questions and feedback may be missing. */
export type GivenBackend = PublicBackend & { readonly public: Partial<PublicRoomsBackend["public"]> }

type Asked = PublicBackend & PublicRoomsBackend
type Name = keyof Asked["public"]

const NAMES: ReadonlyArray<Name> = ["zone", "questions", "disclosed", "check", "apply", "follow", "supplement", "upload", "openKiosk", "receipt", "form", "begin"]

const noRoom: Problem = { status: 404, title: "没有", tag: "NoSuchRoom", remedy: "这里没有这项服务" }

/** A client of the server at an address, which may end in a slash or be empty, where the page came from. @internal */
export const clientAt = (address: string): ReturnType<typeof makeClient> => makeClient({ baseUrl: address.replace(/\/+$/u, "") })

/**
 * A backend that waits until there is one, also after it was taken away, and asks the one that is set last. A method that it does not have rejects as a room that is not there.
 *
 * @internal
 */
export const backendOf = (element: HTMLElement): Asked => {
  let tell: (backend: GivenBackend | Promise<GivenBackend>) => void = () => {}
  let backend = new Promise<GivenBackend>((resolve) => { tell = resolve })
  const address = element.getAttribute("base-url")
  const before = (element as { backend?: GivenBackend | Promise<GivenBackend> }).backend ?? (address === null ? undefined : clientAt(address))
  Object.defineProperty(element, "backend", {
    configurable: true,
    get: () => backend,
    set: (given: GivenBackend | Promise<GivenBackend> | undefined) => {
      // taken away, as React does with a property that is left out: what is asked then waits for the next one
      if (given === undefined) {
        backend = new Promise((resolve) => { tell = resolve })
        return
      }
      tell(given)
      backend = Promise.resolve(given)
    }
  })
  if (before) Object.assign(element, { backend: before })
  const asks = NAMES.map((name) => [name, async (given: never): Promise<unknown> => {
    const { public: methods } = await backend
    const method = methods[name] as ((given: never) => Promise<unknown>) | undefined
    if (method === undefined) throw Object.assign(new Error(noRoom.remedy), { problem: noRoom })
    return method(given)
  }] as const)
  return { public: Object.fromEntries(asks) } as unknown as Asked
}
