/** What the screens for staff need of a browser besides a server: the clock, keys, files to save, the printer. */
import type { SavedFile } from "@zone/ui"
import { newKey } from "../outside/newKey.ts"

/** @internal */
export const staffOutside = {
  clock: {
    now: (): number => Date.now(),
    every: (milliseconds: number, tick: () => void): (() => void) => {
      const timer = setInterval(tick, milliseconds)
      return () => { clearInterval(timer) }
    },
    /** The civil day in China. */
    today: (): string => new Date(Date.now() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10)
  },
  newKey,
  textOf: (bytes: Uint8Array): string => {
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
    } catch {
      // a text that is no UTF-8 was written by an older Windows
      return new TextDecoder("gb18030").decode(bytes)
    }
  },
  address: {
    now: (): string => location.hash.replace(/^#/, ""),
    push: (address: string): void => { if (location.hash !== `#${address}`) history.pushState(null, "", `#${address}`) },
    listen: (changed: (address: string) => void): (() => void) => {
      const heard = (): void => { changed(location.hash.replace(/^#/, "")) }
      addEventListener("popstate", heard)
      return () => { removeEventListener("popstate", heard) }
    }
  },
  guard: (): (() => void) => {
    const stay = (event: BeforeUnloadEvent): void => { event.preventDefault() }
    addEventListener("beforeunload", stay)
    return () => { removeEventListener("beforeunload", stay) }
  },
  save: ({ mediaType, name, text }: SavedFile): void => {
    const address = URL.createObjectURL(new Blob([text], { type: mediaType }))
    const link = document.createElement("a")
    link.href = address
    link.download = name
    link.click()
    // the browser has taken it by then
    setTimeout(() => { URL.revokeObjectURL(address) }, 60_000)
  },
  print: (): void => { print() }
}
