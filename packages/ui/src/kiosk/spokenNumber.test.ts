/** Numbers are read so that they can be written down. */
import { expect, it } from "vitest"
import { spokenNumber } from "./spokenNumber.ts"

it("reads digit by digit and letter by letter, with a pause where something else stands", () => {
  expect(spokenNumber("2026-0017")).toBe("二 零 二 六，零 零 幺 七")
  expect(spokenNumber("7KQM-29XT-4HPC")).toBe("七 K Q M，二 九 X T，四 H P C")
  expect(spokenNumber("澄政公开〔2026〕0087号")).toBe("澄 政 公 开，二 零 二 六，零 零 八 七 号")
})
