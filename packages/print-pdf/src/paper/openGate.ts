/**
 * The gate that all text of a paper goes through before anything is set: it remembers each character that no font at hand can show.
 * Typst itself would print an empty box and say nothing.
 */
import type { Fonts, Role } from "../font/Fonts.ts"
import { cleanText } from "./cleanText.ts"

/** Takes text in, tells what is missing. */
export interface Gate {
  /** The text as it is set; what cannot be shown is noted. */
  readonly pass: (role: Role, text: string) => string
  /** Each character once, in the order in which they came. */
  readonly missing: () => ReadonlyArray<string>
}

const newline = 0x0a

/** A gate for one paper. */
export const openGate = ({ chains }: Fonts): Gate => {
  const missing = new Set<string>()
  const fine: Record<Role, Set<number>> = { body: new Set([newline]), title: new Set([newline]), kai: new Set([newline]), hei: new Set([newline]) }
  return {
    pass: (role, text) => {
      const cleaned = cleanText(text)
      const known = fine[role]
      for (let i = 0; i < cleaned.length; i++) {
        const code = cleaned.codePointAt(i) ?? 0
        if (code > 0xffff) i++
        if (known.has(code)) continue
        if (chains[role].some(({ coverage }) => coverage.has(code))) known.add(code)
        else missing.add(String.fromCodePoint(code))
      }
      return cleaned
    },
    missing: () => [...missing]
  }
}
