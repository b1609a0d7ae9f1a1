/** The run of all tests: every package and example is a project with settings of its own. */
import { defineConfig } from "vitest/config"
import { BaseSequencer, type TestSpecification } from "vitest/node"

/** Projects with files that take minutes come first, so that short ones fill the end; a page in a browser goes beside something that needs none. */
const LONG = ["@zone/ui-element", "@zone/print-pdf", "example-front-desk", "@zone/cli", "@zone/http"]

class LongFirst extends BaseSequencer {
  override async sort(files: Array<TestSpecification>): Promise<Array<TestSpecification>> {
    const placeOf = ({ project }: TestSpecification): number => {
      const place = LONG.indexOf(project.name)
      return place === -1 ? LONG.length : place
    }
    return (await super.sort(files)).toSorted((one, other) => placeOf(one) - placeOf(other))
  }
}

export default defineConfig({ test: { projects: ["packages/*", "examples/*", "scripts"], sequence: { sequencer: LongFirst } } })
