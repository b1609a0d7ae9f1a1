/** Says in Chinese why a file could not be audited: every mistake at its line. */
import type { Refusal } from "./Refusal.ts"
import { plain } from "./plain.ts"

export const sayRefusal = ({ file, why }: Refusal): string => {
  if (typeof why === "string") return plain(`${file}：${why}`)
  if (why._tag === "PackUnreadable") return plain(`${file}:${why.line}:${why.column} ${why.problem}`)
  const { mistakes, total } = why
  return [
    ...mistakes.map(({ column, line, message, path }) => plain(`${file}:${line}:${column} ${path === "" ? "" : `${path}：`}${message}`)),
    ...(total > mistakes.length ? [plain(`${file}：另有 ${total - mistakes.length} 处，先改以上各处`)] : [])
  ].join("\n")
}
