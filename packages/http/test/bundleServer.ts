/** Before the tests: the server that some of them start and kill is put together from its sources. */
import type { TestProject } from "vitest/node"
import { bundlePrograms } from "../../../bundle.shared.ts"

const bundleServer = (project: TestProject): () => void => bundlePrograms(project, new URL("serverProgram.ts", import.meta.url))

export default bundleServer
