/**
 * Surveys and photos in the database of the browser: each change is on the disk before it is said to be kept, and nothing of it goes anywhere
 * else. Other windows of the same page are told.
 */
import type { InspectorOutside } from "@zone/ui"

/** Surveys and photos. */
export type DeviceShelf = Pick<InspectorOutside, "shelf" | "photos">

const NAME = "zone-inspector"
const [SURVEYS, PHOTOS] = ["surveys", "photos"] as const

const done = <A>(request: IDBRequest<A>): Promise<A> => new Promise((resolve, reject) => {
  request.addEventListener("success", () => { resolve(request.result) })
  request.addEventListener("error", () => { reject(request.error ?? new Error("the request failed")) })
})

const open = (): Promise<IDBDatabase> => {
  const request = indexedDB.open(NAME, 1)
  request.addEventListener("upgradeneeded", () => {
    request.result.createObjectStore(SURVEYS, { keyPath: "id" })
    request.result.createObjectStore(PHOTOS)
  })
  return done(request)
}

/** One transaction; it counts when it is on the disk. */
const within = async <A>(database: Promise<IDBDatabase>, store: string, mode: IDBTransactionMode, use: (store: IDBObjectStore) => IDBRequest<A>): Promise<A> => {
  const transaction = (await database).transaction(store, mode, { durability: "strict" })
  const ended = new Promise<void>((resolve, reject) => {
    transaction.addEventListener("complete", () => { resolve() })
    transaction.addEventListener("abort", () => { reject(transaction.error ?? new Error("the transaction was broken off")) })
  })
  const request = use(transaction.objectStore(store))
  await ended
  return request.result
}

/** In this browser, from the first use on. @internal */
export const deviceShelf = (): DeviceShelf => {
  let opened: Promise<IDBDatabase> | undefined
  const database = (): Promise<IDBDatabase> => {
    opened ??= open()
    // a failure is not for ever: the next one asks again
    opened.catch(() => { opened = undefined })
    return opened
  }
  const channel = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel(NAME)
  const addresses = new Map<string, string>()
  const tell = (): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel of this origin, not a window
    channel?.postMessage("written")
  }
  const read = async (sha256: string): Promise<Uint8Array | undefined> =>
    within(database(), PHOTOS, "readonly", (store) => store.get(sha256) as IDBRequest<Uint8Array | undefined>)
  return {
    shelf: {
      read: () => within(database(), SURVEYS, "readonly", (store) => store.getAll()),
      write: async (kept) => {
        await within(database(), SURVEYS, "readwrite", (store) => store.put(kept))
        tell()
      },
      drop: async (id) => {
        await within(database(), SURVEYS, "readwrite", (store) => store.delete(id))
        tell()
      },
      watch: (hear) => {
        channel?.addEventListener("message", hear)
        return () => { channel?.removeEventListener("message", hear) }
      }
    },
    photos: {
      keep: async (sha256, bytes) => { await within(database(), PHOTOS, "readwrite", (store) => store.put(bytes, sha256)) },
      read,
      show: async (sha256) => {
        const known = addresses.get(sha256)
        if (known !== undefined) return known
        const bytes = await read(sha256)
        if (bytes === undefined) return undefined
        const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]))
        addresses.set(sha256, address)
        return address
      },
      keepOnly: async (those) => {
        const wanted = new Set(those)
        const found = await within(database(), PHOTOS, "readonly", (store) => store.getAllKeys())
        for (const key of found) if (typeof key === "string" && !wanted.has(key)) await within(database(), PHOTOS, "readwrite", (store) => store.delete(key))
      }
    }
  }
}
