/** The tests of the scripts, as a project of the test run. */
import { defineConfig } from "vitest/config"

export default defineConfig({ test: { name: "scripts", include: ["**/*.test.ts"] } })
