/** The font that the tests draw with: for rare characters, and for those of the printer in its picture. */
import * as Result from "effect/Result"
import { readFont } from "@zone/font-noto-serif-sc"
import { openFont } from "../src/index.ts"

/** The opened font. */
export const slipFont = Result.getOrThrow(openFont(readFont("regular")))
