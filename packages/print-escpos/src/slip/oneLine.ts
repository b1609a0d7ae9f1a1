/** A text that stands in a line with others: its line ends are spaces. */
import { cleanText } from "./cleanText.ts"

/** The cleaned text without line ends. */
export const oneLine = (text: string): string => cleanText(text).replace(/\n/g, " ")
