/** Colours for a terminal; plain text everywhere else, and where NO_COLOR asks for it. */
import { styleText } from "node:util"

/** Bold in a terminal. */
export const emphasize = (text: string, style: "bold" | "red" | "cyan" | "yellow" = "bold"): string =>
  styleText(style, text, { stream: process.stdout })
