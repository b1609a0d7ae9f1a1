/** How this browser keeps things: whether it may throw them away, and whether the page opens without a network. */
import type { InspectorOutside, Readiness } from "@zone/ui"

/** The service worker that keeps the page. */
export interface OfflineWorker {
  /** Its address. */
  readonly script: string
  /** The pages that it keeps. */
  readonly scope: string
}

const storageOf = async (): Promise<Readiness["storage"]> => {
  if (typeof indexedDB === "undefined") return "none"
  // browsers have it on secure pages only
  const { storage } = navigator as { readonly storage?: StorageManager }
  const lasting = await storage?.persist().catch(() => false)
  return lasting === true ? "lasting" : "evictable"
}

/** Starts the worker, and tells when it is there. @internal */
export const deviceReadiness = (worker: OfflineWorker | undefined): InspectorOutside["readiness"] => ({
  watch: (hear) => {
    let ended = false
    const container = (navigator as { readonly serviceWorker?: ServiceWorkerContainer }).serviceWorker
    const tell = async (): Promise<void> => {
      const storage = await storageOf()
      if (worker === undefined || container === undefined) {
        if (!ended) hear({ storage, offline: "never" })
        return
      }
      if (!ended) hear({ storage, offline: container.controller ? "ready" : "notYet" })
      try {
        await container.register(worker.script, { scope: worker.scope })
        await container.ready
        if (!ended) hear({ storage, offline: "ready" })
      } catch {
        // without a network the worker of last time is at work; without one there is none
        if (!ended) hear({ storage, offline: container.controller ? "ready" : "never" })
      }
    }
    void tell()
    return () => { ended = true }
  }
})
