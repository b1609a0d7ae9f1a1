/** Says in Chinese why a file is no pack: file, line and column first, as editors and compilers do. */
import type { PackInvalid, PackUnreadable } from "@zone/pack-file"

/** Why a file is no pack; a text says why it could not even be opened. */
export type Refusal = PackUnreadable | PackInvalid | string

export const sayRefusal = (file: string, refusal: Refusal): string => {
  if (typeof refusal === "string") return `${file}：${refusal}`
  if (refusal._tag === "PackUnreadable") return `${file}:${refusal.line}:${refusal.column} ${refusal.problem}`
  const { mistakes, total } = refusal
  return [
    ...mistakes.map(({ column, line, message, path }) => `${file}:${line}:${column} ${path}：${message}`),
    ...(total > mistakes.length ? [`${file}：另有 ${total - mistakes.length} 处，先改以上各处`] : [])
  ].join("\n")
}
