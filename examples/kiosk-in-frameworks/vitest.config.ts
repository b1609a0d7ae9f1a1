import { defineConfig } from "vitest/config"
import { shared } from "../../vitest.shared.ts"

// named among the conditions, `import` would count for what Vue's compiler requires as well
const conditions = ["@zone/source", "node"]

export default defineConfig({ ...shared, resolve: { conditions }, ssr: { resolve: { conditions } }, test: { ...shared.test, include: ["*.test.ts"] } })
