/** Writes a path as people read it: `requirements[3].clauses[0]`. */
import type { Path } from "./parseYaml.ts"

export const sayPath = (path: Path): string =>
  path.map((step, i) =>
    typeof step === "number" ? `[${step}]` : /^[A-Za-z_]\w*$/.test(step) ? `${i === 0 ? "" : "."}${step}` : `[${JSON.stringify(step)}]`).join("")
