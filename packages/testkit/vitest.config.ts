import { sharedPure } from "../../vitest.shared.ts"

export default sharedPure
