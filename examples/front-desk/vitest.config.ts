import { defineConfig, mergeConfig } from "vitest/config"
import { shared } from "../../vitest.shared.ts"

// each start reads all sources and makes the demonstration
export default mergeConfig(shared, defineConfig({ test: { include: ["*.test.ts"], testTimeout: 240_000, hookTimeout: 240_000 } }))
