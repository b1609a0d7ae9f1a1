/** Before the tests: the writer that is killed is put together from its sources, since each kill needs a new one. */
import type { TestProject } from "vitest/node"
import { bundlePrograms } from "../../../../bundle.shared.ts"

const bundleWriter = (project: TestProject): () => void => bundlePrograms(project, new URL("writer.ts", import.meta.url))

export default bundleWriter
