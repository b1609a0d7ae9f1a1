/** Before the tests: the command is put together from its sources, since it is started some hundred times. */
import type { TestProject } from "vitest/node"
import { bundlePrograms } from "../../../bundle.shared.ts"

const bundleZone = (project: TestProject): () => void => bundlePrograms(project, new URL("../src/bin.ts", import.meta.url))

export default bundleZone
