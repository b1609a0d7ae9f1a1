/**
 * Every file that a program writes and git keeps. `npm run generate` writes them; the check `fresh` compares them with
 * what would be written today.
 */
import { glossaryFiles } from "../packages/core/scripts/glossaryFiles.ts"
import { calendarFiles } from "../packages/date-fns-holiday-cn/scripts/calendarFiles.ts"
import { matrixFiles } from "../packages/core/scripts/matrixFiles.ts"
import { paperFiles } from "../packages/core/scripts/paperFiles.ts"
import { packFiles } from "../packages/packs/scripts/packFiles.ts"
import { drawLayers } from "./generators/drawLayers.ts"
import type { Generator } from "./generators/Generator.ts"
import { listRooms } from "./generators/listRooms.ts"
import { listChecks } from "./generators/listChecks.ts"

export const generators: ReadonlyArray<Generator> = [
  { name: "rooms", files: listRooms },
  { name: "calendar", files: async () => calendarFiles() },
  { name: "glossary", files: glossaryFiles },
  { name: "matrix", files: matrixFiles },
  { name: "papers", files: paperFiles },
  { name: "packs", files: packFiles },
  { name: "layers", files: drawLayers },
  { name: "checks", files: listChecks }
]
