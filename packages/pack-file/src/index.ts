/**
 * A rule pack as a file for people: reads its YAML with every mistake at its line, and draws the page that an official signs.
 *
 * @module
 */
export { drawPage } from "./page/drawPage.ts"
export { sayRequirement } from "./page/sayRequirement.ts"
export { sayScope } from "./page/sayScope.ts"
export { limits } from "./limits.ts"
export { Mistake } from "./Mistake.ts"
export { PackInvalid } from "./PackInvalid.ts"
export { type PackText, readPack } from "./readPack.ts"
export { readYaml, type YamlValue } from "./readYaml.ts"
export { PackUnreadable } from "./PackUnreadable.ts"
export type { Misfit } from "./listMistakes.ts"
export type { Path } from "./parseYaml.ts"
export { packSchema } from "./packSchema.ts"
export { sayPackError } from "./sayPackError.ts"
export type { Spot } from "./Spot.ts"
