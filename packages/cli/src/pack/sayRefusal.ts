/** Says in Chinese why a file is no pack, or no survey: file, line and column first, as editors and compilers do. */
import type { PackInvalid, PackUnreadable } from "@zone/pack-file"
import { plain } from "../terminal/plain.ts"

/** Why a file cannot be used; a text says why it could not even be opened. */
export type Refusal = PackUnreadable | PackInvalid | string

export const sayRefusal = (file: string, refusal: Refusal): string => {
  if (typeof refusal === "string") return plain(`${file}：${refusal}`)
  if (refusal._tag === "PackUnreadable") return plain(`${file}:${refusal.line}:${refusal.column} ${refusal.problem}`)
  const { mistakes, total } = refusal
  return [
    ...mistakes.map(({ column, line, message, path }) => plain(`${file}:${line}:${column} ${path === "" ? "" : `${path}：`}${message}`)),
    ...(total > mistakes.length ? [plain(`${file}：另有 ${total - mistakes.length} 处，先改以上各处`)] : [])
  ].join("\n")
}
