/** Prints a PDF from a frame that nobody sees; where the page may have no frames, what the page itself shows is printed. */
import type { PrintOutcome } from "@zone/ui"

/** How long a frame may take to show a paper, in milliseconds. */
const PATIENCE = 8000
/** How long the paper stays after the printer was called: browsers read it while they print. */
const LINGER = 60_000

/** The frame with the paper, or nothing where it did not come to be. */
const framed = (address: string, title: string): Promise<HTMLIFrameElement | undefined> => new Promise((resolve) => {
  const frame = document.createElement("iframe")
  frame.title = title
  frame.tabIndex = -1
  frame.setAttribute("aria-hidden", "true")
  // set one by one: a strict policy lets scripts do that, and no style attributes
  Object.assign(frame.style, { position: "fixed", inlineSize: "1px", blockSize: "1px", border: "0", opacity: "0", pointerEvents: "none" })
  const end = (shown: boolean): void => {
    clearTimeout(patience)
    document.removeEventListener("securitypolicyviolation", refused)
    if (!shown) frame.remove()
    resolve(shown ? frame : undefined)
  }
  const refused = ({ effectiveDirective }: SecurityPolicyViolationEvent): void => {
    if (effectiveDirective === "frame-src") end(false)
  }
  const patience = setTimeout(() => { end(false) }, PATIENCE)
  document.addEventListener("securitypolicyviolation", refused)
  frame.addEventListener("load", () => { end(true) }, { once: true })
  frame.src = address
  document.body.append(frame)
})

/** Whether a browser prints nobody can know: so it is `shown`. */
const told = (printing: Window | null | undefined): PrintOutcome => {
  try {
    if (!printing) return "failed"
    printing.print()
    return "shown"
  } catch {
    return "failed"
  }
}

/** What the page itself shows. @internal */
export const printPage = (): Promise<PrintOutcome> => Promise.resolve(told(window))

/** @internal */
export const printPdf = async (pdf: Uint8Array, title: string): Promise<PrintOutcome> => {
  const address = URL.createObjectURL(new Blob([new Uint8Array(pdf)], { type: "application/pdf" }))
  const frame = await framed(address, title)
  setTimeout(() => {
    frame?.remove()
    URL.revokeObjectURL(address)
  }, LINGER)
  // a viewer that may not be told to print: then the page itself
  return told(frame?.contentWindow) === "shown" ? "shown" : printPage()
}
