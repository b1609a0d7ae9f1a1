/** What every project of the test run shares: packages resolve to their sources, so that no build comes first. */
import type { ViteUserConfig } from "vitest/config"

const conditions = ["@zone/source", "node", "import", "module", "default"]

export const shared: ViteUserConfig = {
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { include: ["src/**/*.test.ts", "test/**/*.test.ts"] }
}

/** The same for packages whose code and tests change nothing outside themselves: their files share workers, which spares loading the core anew for each. */
export const sharedPure: ViteUserConfig = { ...shared, test: { ...shared.test, isolate: false } }
