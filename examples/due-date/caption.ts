/** Prints the captions of the walk: bold in a terminal, plain elsewhere. */
import { styleText } from "node:util"

const bold = (text: string): string => styleText("bold", text, { stream: process.stdout })

/** A numbered caption: what happens, in Chinese for people, and in English for whoever reads the code beside it. */
export const caption = (number: number, chinese: string, english: string): void =>
  console.log(`\n${bold(`${number}. ${chinese}`)}  · ${english}\n`)
