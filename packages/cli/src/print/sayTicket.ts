/** Says on what and in how many copies a paper is printed. */
import type { Paper } from "@zone/core/paper"

export const sayTicket = ({ copies, laminated, sheet }: Paper["ticket"]): string => `${sheet}，${copies}份${laminated ? "，覆膜" : ""}`
