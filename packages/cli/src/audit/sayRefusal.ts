/** Says in Chinese why a file could not be audited: every mistake at its line. */
import { sayRefusal as sayWhy } from "../pack/sayRefusal.ts"
import type { Refusal } from "./Refusal.ts"

export const sayRefusal = ({ file, why }: Refusal): string => sayWhy(file, why)
