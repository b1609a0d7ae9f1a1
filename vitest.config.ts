import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    projects: ["packages/*", "examples/*", "scripts"],
    // by itself the runner leaves one core idle; on a machine of two that is half of it, while many tests wait for processes and pages
    maxWorkers: "100%"
  }
})
