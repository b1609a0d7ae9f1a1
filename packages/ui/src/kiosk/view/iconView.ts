/** Pictograms as lines in a square of 24: they go with words and never stand alone. */
import { h } from "../../view/h.ts"
import type { ElementView } from "../../view/View.ts"

const el = h<never>

/** @internal */
export const ICONS = {
  selfQuery: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 21 21",
  reading: "M12 6.5C10 5 7 4.5 3.5 4.5v14c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2v-14c-3.5 0-6.5.5-8.5 2ZM12 6.5v14",
  intake: "M6 3h8.5L19 7.5V21H6ZM14 3v5h5M9 12h7M9 16h5",
  consultation: "M4 5h16v11h-9l-5 4v-4H4ZM8 9h8M8 12.5h5",
  follow: "M7 4.5H5V21h14V4.5h-2M8.5 3h7v3.5h-7ZM8.5 14l2.5 2.5 4.5-5",
  zone: "M3.5 6.5 9 4l6 2.5L20.5 4v13.5L15 20l-6-2.5L3.5 20ZM9 4v13.5M15 6.5V20",
  question: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM9.5 9.5a2.5 2.5 0 1 1 3.5 2.300c-.8.400-1 .8-1 1.700M12 16.5v.6",
  suggestion: "M9 18h6M10 21h4M8.5 15c-1.5-1.200-2.5-3-2.5-5a6 6 0 1 1 12 0c0 2-1 3.800-2.5 5Z",
  complaint: "M4 10v5h3l9 4.5v-14L7 10ZM7 15v5h3v-3.5M19 10c1 .8 1 4.200 0 5",
  rating: "m12 3.5 2.600 5.400 5.900.8-4.300 4.100 1.100 5.900-5.300-2.900-5.300 2.900 1.100-5.900L3.5 9.700l5.900-.8Z"
} as const

/** @internal */
export const iconView = (name: keyof typeof ICONS): ElementView<never> =>
  el("svg", { class: "icon", viewBox: "0 0 24 24", "aria-hidden": "true", focusable: "false" }, el("path", { d: ICONS[name] }))
