import { defineConfig, mergeConfig } from "vitest/config"
import { shared } from "../../vitest.shared.ts"

// each start reads all sources; files of one worker share a browser, and all of them the desk that is filled before they copy it
export default mergeConfig(shared, defineConfig({
  test: { include: ["*.test.ts"], globalSetup: ["test/prepareDesk.ts"], isolate: false, testTimeout: 240_000, hookTimeout: 240_000 }
}))
