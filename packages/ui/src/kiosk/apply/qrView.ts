/** A QR code as one path: black on white whatever the page looks like, with the quiet zone that readers need. */
import { encode } from "uqr"
import { h } from "../../view/h.ts"
import type { ElementView } from "../../view/View.ts"

const el = h<never>

/** Modules of white around it. */
const QUIET = 4

/**
 * The code of a text, and what it is called for those who do not see it.
 *
 * @internal
 */
export const qrView = (text: string, label: string): ElementView<never> => {
  const { data, size } = encode(text, { ecc: "M", border: QUIET })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join("")
  return el("svg", { class: "qr", viewBox: `0 0 ${size} ${size}`, role: "img", "aria-label": label, "shape-rendering": "crispEdges" },
    el("rect", { width: size, height: size, fill: "#fff" }), el("path", { d: path, fill: "#000" }))
}
