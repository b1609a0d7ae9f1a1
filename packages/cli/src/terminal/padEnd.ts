/** Pads a text to a width on the screen, where a Chinese character takes two places. */
import { displayWidth } from "effect/cli/CliOutput"

export const padEnd = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - displayWidth(text)))
