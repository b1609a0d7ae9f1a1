/** chinese-days as Node loads it. It is CommonJS that hides its names from `import`, whatever its types say. */
import { createRequire } from "node:module"
import type * as ChineseDays from "chinese-days"

export const chineseDays = createRequire(import.meta.url)("chinese-days") as typeof ChineseDays
