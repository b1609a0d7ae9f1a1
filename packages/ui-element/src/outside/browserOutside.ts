/** The outside that a browser gives a kiosk: its clock, its voice, its printer, and a store that ends with the window. */
import type { KioskOutside, PrintOutcome } from "@zone/ui"
import { backendOf } from "./backendOf.ts"
import { newKey } from "./newKey.ts"
import { printPage, printPdf } from "./printPdf.ts"
import { speakAloud } from "./speakAloud.ts"

const STORE = "zone-kiosk"

/** The store, as long as the browser lets it: without one, what is typed is lost only with the window. */
const visitStore: KioskOutside["store"] = {
  read: () => {
    try {
      return sessionStorage.getItem(STORE) ?? undefined
    } catch {
      return undefined
    }
  },
  write: (text) => {
    try {
      sessionStorage.setItem(STORE, text)
    } catch {
      // it is full or forbidden: the page itself still has it
    }
  },
  clear: () => {
    try {
      sessionStorage.removeItem(STORE)
    } catch {
      // what could not be written is not there
    }
  }
}

/** Heard after what they do: a click has done its work when it counts as a sign of life. */
const SIGNS = ["click", "keydown", "wheel", "touchmove"] as const

/** A clock that ticks. @internal */
export const every = (milliseconds: number, hear: (now: number) => void): () => void => {
  const timer = setInterval(() => { hear(Date.now()) }, milliseconds)
  return () => { clearInterval(timer) }
}

/** @internal */
export const browserOutside = (element: HTMLElement): KioskOutside => {
  const backend = backendOf(element)
  return {
    backend, rooms: backend,
    // the time of day, for the store outlives a page: a clock that begins with each page would not do
    clock: { now: () => Date.now(), every },
    speech: speakAloud,
    printer: {
      print: (pdf, title) => {
        const own = (element as { printer?: { readonly print: (pdf: Uint8Array, title: string) => Promise<PrintOutcome> } }).printer
        return own ? own.print(pdf, title) : printPdf(pdf, title)
      },
      printPage
    },
    store: visitStore,
    activity: (hear) => {
      // told afterwards: a box that is ticked hears of its click before it changes, and must not be shown anew in between
      const later = (): void => { setTimeout(hear, 0) }
      for (const sign of SIGNS) window.addEventListener(sign, later, { passive: true })
      return () => { for (const sign of SIGNS) window.removeEventListener(sign, later) }
    },
    newKey
  }
}
