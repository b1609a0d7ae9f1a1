/**
 * The whole of a service worker: it keeps the files of one release of a page, and hands them out whether there is a network or not. Nothing else
 * is ever kept: no answer of a server, so no word about anybody.
 */

/** The files of a release. */
export interface OfflineRelease {
  /** What its caches begin with: one page has one name. */
  readonly name: string
  /** Another one for other files. */
  readonly version: string
  /** The address of the page itself, e.g. `/inspect`. */
  readonly page: string
  /** Scripts, styles and whatever else it needs, named by what is in them. */
  readonly files: ReadonlyArray<string>
  /**
   * What it needs now and then, such as the rest of a font, named by what is in it: kept once it was fetched, and over releases that still name it.
   * Of more than `most` the ones that were fetched first go.
   */
  readonly sometimes?: { readonly files: ReadonlyArray<string>; readonly most: number }
}

/** What it needs of an event of a worker. */
interface WorkerEvent {
  readonly waitUntil: (work: Promise<unknown>) => void
}

interface FetchEvent extends WorkerEvent {
  readonly request: Request
  readonly respondWith: (response: Promise<Response>) => void
}

/** What it needs of the global scope of a worker. */
export interface WorkerScope {
  readonly location: { readonly origin: string }
  readonly caches: Pick<CacheStorage, "open" | "keys" | "delete">
  readonly fetch: (request: Request) => Promise<Response>
  readonly clients: { readonly claim: () => Promise<void> }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: ((type: "install" | "activate", hear: (event: WorkerEvent) => void) => void) & ((type: "fetch", hear: (event: FetchEvent) => void) => void)
}

/**
 * Makes a service worker keep a release. A page that was visited once opens without a network from then on; a new release comes in beside the old
 * one, is used from the next visit on, and the old one is removed.
 *
 * @example
 * ```ts
 * import { keepOffline, type WorkerScope } from "@zone/ui-element"
 *
 * const start = (scope: WorkerScope): void => keepOffline(scope, { name: "inspect", version: "3fa91c2b", page: "/inspect", files: ["/assets/inspect-3fa91c2b.js"] })
 * typeof start // => "function"
 * ```
 */
export const keepOffline = (scope: WorkerScope, { files, name, page, sometimes = { files: [], most: 0 }, version }: OfflineRelease): void => {
  const mine = `${name}-${version}`
  const gathered = `${name}-gathered`
  const kept = new Set([page, ...files])
  const wanted = new Set(sometimes.files.filter((address) => !kept.has(address)))

  const install = async (): Promise<void> => {
    const cache = await scope.caches.open(mine)
    // past the cache of the browser, which may be of another release; all of them or none
    await cache.addAll([...kept].map((address) => new Request(new URL(address, scope.location.origin), { cache: "reload", credentials: "same-origin" })))
    await scope.skipWaiting()
  }
  const activate = async (): Promise<void> => {
    const names = await scope.caches.keys()
    await Promise.all(names.filter((each) => each.startsWith(`${name}-`) && each !== mine && (each !== gathered || wanted.size === 0)).map((each) => scope.caches.delete(each)))
    if (wanted.size > 0) await prune()
    await scope.clients.claim()
  }
  /** Lets go of what no release names any more, and of what is too much. */
  const prune = async (): Promise<void> => {
    const cache = await scope.caches.open(gathered)
    const [named, others]: [Array<Request>, Array<Request>] = [[], []]
    for (const request of await cache.keys()) (wanted.has(new URL(request.url).pathname) ? named : others).push(request)
    await Promise.all([...others, ...named.slice(0, Math.max(0, named.length - sometimes.most))].map((request) => cache.delete(request)))
  }
  const answer = async (request: Request, path: string): Promise<Response> => {
    const cache = await scope.caches.open(mine)
    return await cache.match(path) ?? scope.fetch(request)
  }
  const gather = async ({ request, waitUntil }: Pick<FetchEvent, "request" | "waitUntil">, path: string): Promise<Response> => {
    const cache = await scope.caches.open(gathered)
    const known = await cache.match(path)
    if (known) return known
    const response = await scope.fetch(request)
    // a disk that is full keeps nobody from reading what came
    if (response.ok) waitUntil(cache.put(path, response.clone()).then(prune).catch(() => {}))
    return response
  }

  scope.addEventListener("install", (event) => { event.waitUntil(install()) })
  scope.addEventListener("activate", (event) => { event.waitUntil(activate()) })
  scope.addEventListener("fetch", (event) => {
    const { method, url } = event.request
    const { origin, pathname, search } = new URL(url)
    // whatever is not one of the files is none of its business
    if (method !== "GET" || origin !== scope.location.origin || search !== "") return
    if (kept.has(pathname)) event.respondWith(answer(event.request, pathname))
    else if (wanted.has(pathname)) event.respondWith(gather({ request: event.request, waitUntil: (work) => event.waitUntil(work) }, pathname))
  })
}
