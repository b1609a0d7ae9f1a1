import { defineConfig, mergeConfig } from "vitest/config"
import { shared } from "../../vitest.shared.ts"

// the whole font is 10 MB, and is read and cut
export default mergeConfig(shared, defineConfig({ test: { testTimeout: 60_000 } }))
