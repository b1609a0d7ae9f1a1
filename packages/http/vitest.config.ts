import { defineConfig, mergeConfig } from "vitest/config"
import { shared } from "../../vitest.shared.ts"

// files of one worker share the modules: nothing in them is kept from one test to the next
export default mergeConfig(shared, defineConfig({ test: { globalSetup: ["test/bundleServer.ts"], isolate: false } }))
