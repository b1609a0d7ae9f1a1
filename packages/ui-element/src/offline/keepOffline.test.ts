/** The worker keeps the files of its release and nothing else, and removes what an earlier release left. */
import { expect, it } from "vitest"
import { keepOffline, type OfflineRelease, type WorkerScope } from "./keepOffline.ts"

type Hear = (event: { readonly waitUntil: (work: Promise<unknown>) => void; readonly request: Request; readonly respondWith: (response: Promise<Response>) => void }) => void

const origin = "https://zone.example.org"

/** A worker on caches that outlive it; `down` is a network that is not there. */
const start = (release: OfflineRelease, caches: Map<string, Map<string, string>>, net: { down: boolean; full?: boolean }) => {
  const hears = new Map<string, Hear>()
  const asked: Array<string> = []
  const pathOf = (request: RequestInfo | URL): string => (typeof request === "string" ? request : new URL(request instanceof URL ? request : request.url).pathname)
  const get = async (path: string): Promise<string> => {
    if (net.down) throw new TypeError("no network")
    asked.push(path)
    return `${path} of ${release.version}`
  }
  const cacheOf = (name: string) => {
    const kept = caches.get(name) ?? new Map<string, string>()
    return {
      addAll: async (requests: ReadonlyArray<Request>) => {
        const all = await Promise.all(requests.map(async (request) => [pathOf(request), await get(pathOf(request))] as const))
        for (const [path, text] of all) kept.set(path, text)
        caches.set(name, kept)
      },
      match: async (request: string) => { const text = kept.get(request); return text === undefined ? undefined : new Response(text) },
      put: async (path: string, response: Response) => {
        if (net.full === true) throw new DOMException("no room", "QuotaExceededError")
        kept.set(path, await response.text())
        caches.set(name, kept)
      },
      keys: async () => [...kept.keys()].map((path) => new Request(origin + path)),
      delete: async (request: Request) => kept.delete(pathOf(request))
    }
  }
  keepOffline({
    location: { origin },
    caches: { open: async (name: string) => cacheOf(name), keys: async () => [...caches.keys()], delete: async (name: string) => caches.delete(name) } as unknown as WorkerScope["caches"],
    fetch: async (request) => {
      const path = new URL(request.url).pathname
      return new Response(await get(path), { status: path.endsWith("-gone.woff2") ? 404 : 200 })
    },
    clients: { claim: async () => {} },
    skipWaiting: async () => {},
    addEventListener: (type: string, hear: Hear) => { hears.set(type, hear) }
  }, release)
  const fire = async (type: string, request = new Request(origin)): Promise<string | undefined> => {
    const work: Array<Promise<unknown>> = []
    let answered: Promise<Response> | undefined
    hears.get(type)?.({ request, waitUntil: (each) => { work.push(each) }, respondWith: (response) => { answered = response } })
    const text = await (await answered)?.text()
    await Promise.all(work)
    return text
  }
  return { asked, fire, get: (path: string, init?: RequestInit) => fire("fetch", new Request(path.startsWith("/") ? origin + path : path, init)) }
}

const release = (version: string): OfflineRelease => ({ name: "inspect", version, page: "/inspect", files: [`/assets/inspect-${version}.js`] })

it("hands out the page and its files without a network, and stays away from everything else", async () => {
  const net = { down: false }
  const caches = new Map<string, Map<string, string>>()
  const worker = start(release("1"), caches, net)
  await worker.fire("install")
  await worker.fire("activate")
  net.down = true
  expect(await worker.get("/inspect")).toBe("/inspect of 1")
  expect(await worker.get("/assets/inspect-1.js")).toBe("/assets/inspect-1.js of 1")
  for (const path of ["/api/rooms/zone/matters", "/public/zone", "/counter", "/inspect?login=1", "https://elsewhere.example.org/inspect"]) expect([path, await worker.get(path)]).toEqual([path, undefined])
  expect(await worker.get("/inspect", { method: "POST" })).toBeUndefined()
  expect([...caches.get("inspect-1")?.keys() ?? []]).toEqual(["/inspect", "/assets/inspect-1.js"])
})

it("takes a release whole or not at all, and removes the one before, but nobody else's", async () => {
  const net = { down: false }
  const caches = new Map<string, Map<string, string>>([["kiosk-1", new Map()]])
  const first = start(release("1"), caches, net)
  await first.fire("install")
  await first.fire("activate")
  const second = start(release("2"), caches, net)
  net.down = true
  await expect(second.fire("install")).rejects.toThrow("no network")
  expect([...caches.keys()]).toEqual(["kiosk-1", "inspect-1"])
  net.down = false
  await second.fire("install")
  await second.fire("activate")
  expect([...caches.keys()]).toEqual(["kiosk-1", "inspect-2"])
  // what the browser threw away is asked for again
  caches.get("inspect-2")?.clear()
  expect(await second.get("/inspect")).toBe("/inspect of 2")
})

it("keeps what is needed now and then when it was fetched once, up to a bound, over releases that still name it", async () => {
  const net = { down: false, full: false }
  const caches = new Map<string, Map<string, string>>()
  const letters = ["a", "b", "c", "d", "gone"].map((each) => `/assets/letters-${each}.woff2`)
  const withLetters = (version: string, files = letters): OfflineRelease => ({ ...release(version), sometimes: { files, most: 2 } })
  const first = start(withLetters("1"), caches, net)
  await first.fire("install")
  await first.fire("activate")
  // nothing of it is fetched before it is needed
  expect(first.asked).toEqual(["/inspect", "/assets/inspect-1.js"])
  for (const each of ["a", "a", "b", "c"]) expect(await first.get(`/assets/letters-${each}.woff2`)).toBe(`/assets/letters-${each}.woff2 of 1`)
  expect(first.asked.filter((path) => path.includes("letters-a"))).toHaveLength(1)
  expect([...caches.get("inspect-gathered")?.keys() ?? []]).toEqual(letters.slice(1, 3))
  // neither a refusal nor what does not fit is kept, and nobody is kept from reading
  await first.get("/assets/letters-gone.woff2")
  net.full = true
  expect(await first.get("/assets/letters-d.woff2")).toBe("/assets/letters-d.woff2 of 1")
  expect([...caches.get("inspect-gathered")?.keys() ?? []]).toEqual(letters.slice(1, 3))
  expect(await first.get("/assets/letters-elsewhere.woff2")).toBeUndefined()

  const second = start(withLetters("2", letters.slice(2)), caches, net)
  await second.fire("install")
  await second.fire("activate")
  net.down = true
  expect([...caches.keys()]).toEqual(["inspect-gathered", "inspect-2"])
  expect([...caches.get("inspect-gathered")?.keys() ?? []]).toEqual(letters.slice(2, 3))
  expect(await second.get("/assets/letters-c.woff2")).toBe("/assets/letters-c.woff2 of 1")
  await expect(second.get("/assets/letters-d.woff2")).rejects.toThrow("no network")
  net.down = false

  const third = start(release("3"), caches, net)
  await third.fire("install")
  await third.fire("activate")
  expect([...caches.keys()]).toEqual(["inspect-3"])
})
