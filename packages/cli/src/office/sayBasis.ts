/** A citation as people read it, with ⚖ before what is an interpretation. */
import type { Basis } from "@zone/core/terms"

export const sayBasis = ({ cite, reading }: Basis): string => reading === "interpretation" ? `⚖ ${cite}` : cite
