/** Sets papers as PDF, one after the other, with the fonts read once. */
import type { Paper } from "@zone/core/paper"
import { Typesetter } from "@zone/core/ports"
import { type FontOptions, layerTypesetterPdf } from "@zone/print-pdf"
import * as Effect from "effect/Effect"
import { exitCodes } from "../Ended.ts"
import { endWith } from "../terminal/endWith.ts"
import { sayPrintTrouble } from "./sayPrintTrouble.ts"

/** `before` is called before each paper. What is wrong with one of them ends the command. */
export const setPdf = (papers: ReadonlyArray<Paper>, fonts: FontOptions, before: (paper: Paper) => void = () => {}) =>
  Typesetter.use((typesetter) => Effect.forEach(papers, (paper) => Effect.andThen(Effect.sync(() => before(paper)), typesetter.set(paper)))).pipe(
    Effect.provide(layerTypesetterPdf({ fonts })),
    Effect.catch((trouble) => endWith(sayPrintTrouble(trouble), exitCodes.usage))
  )
