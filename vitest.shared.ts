/** What every project of the test run shares: packages resolve to their sources, so that no build comes first. */
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { ViteUserConfig } from "vitest/config"

const conditions = ["@zone/source", "node", "import", "module", "default"]

export const shared: ViteUserConfig = {
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    // a machine may have much else to do: what hangs is still found, and what is slow is no failure
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // by itself the runner leaves one core idle, on a machine of two that is half of it; and projects take this from their own settings only
    maxWorkers: "100%",
    // programs that tests start keep what they compiled where Node keeps it by itself, so that the next start need not do it again
    env: { NODE_COMPILE_CACHE: join(tmpdir(), "node-compile-cache") }
  }
}

/** The same for packages whose code and tests change nothing outside themselves: their files share workers, which spares loading the core anew for each. */
export const sharedPure: ViteUserConfig = { ...shared, test: { ...shared.test, isolate: false } }
