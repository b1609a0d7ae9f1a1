/** The tests of the scripts, as a project of the test run. */
import { defineConfig, mergeConfig } from "vitest/config"
import { shared } from "../vitest.shared.ts"

export default mergeConfig(shared, defineConfig({ test: { name: "scripts", include: ["**/*.test.ts"] } }))
