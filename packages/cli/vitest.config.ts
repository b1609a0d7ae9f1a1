import { defineConfig, mergeConfig } from "vitest/config"
import { shared } from "../../vitest.shared.ts"

// many tests start the command, which is put together once; files of one worker share the modules
export default mergeConfig(shared, defineConfig({ test: { globalSetup: ["test/bundleZone.ts"], isolate: false } }))
