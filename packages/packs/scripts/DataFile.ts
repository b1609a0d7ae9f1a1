/** A pack's YAML as the generators see it: where it lies, what it says, and what its place says it should be. */
import type { RulePack } from "@zone/core/rules"

export interface DataFile {
  /** From the folder `data`, e.g. `cn-500105/zone/2021-11-04.yaml`. */
  readonly path: string
  /** By its folder, e.g. `cn-500105/zone`. */
  readonly id: string
  /** By its name, e.g. `2021-11-04`. */
  readonly inForceFrom: string
  readonly pack: RulePack
}
