import { defineConfig, mergeConfig } from "vitest/config"
import { shared } from "../../vitest.shared.ts"

// most tests start the command as a process, some more than once
export default mergeConfig(shared, defineConfig({ test: { globalSetup: ["test/bundleZone.ts"] } }))
