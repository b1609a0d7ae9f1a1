/** A kiosk as the next person finds it. */
import { blankDraft } from "./apply/ApplyDraft.ts"
import type { Applying, KioskModel } from "./KioskModel.ts"

/** An application that nobody began. */
const blankApplying: Applying = {
  draft: blankDraft, at: "addressee", reviewed: false, troubles: [], missing: [], busy: false, checking: false, unchecked: false
}

/**
 * Everything that somebody typed, asked or set is gone; what is the zone's stays.
 *
 * @internal
 */
export const blankKiosk = ({ offers, props, visit, zone }: Pick<KioskModel, "offers" | "props" | "visit" | "zone">): KioskModel => ({
  props, visit, zone, offers,
  page: props.only ?? "home",
  face: { elder: false, points: 18, voice: false, theme: "auto" },
  search: { query: "", busy: false, lacks: false },
  follow: { number: "", code: "", busy: false, troubles: [] },
  apply: blankApplying,
  prints: {},
  uploads: 0,
  setUp: { device: "", secret: "", busy: false, done: false },
  touched: false,
  wiped: false
})
