/** Writes the doors into the manifest of the package: one for each pack that has data, one for all, and the schema. */

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>
  readonly publishConfig: Readonly<Record<string, unknown>>
}

const built = (door: string): Readonly<Record<string, string>> => ({ types: `./dist/${door}/index.d.ts`, default: `./dist/${door}/index.js` })

const plain = { "./schema/rule-pack.v1.json": "./schema/rule-pack.v1.json", "./package.json": "./package.json" }

/** Takes the manifest as it is, and the doors as `cn/foi-regulation`. */
export const writeManifest = (text: string, doors: ReadonlyArray<string>): string => {
  const manifest = JSON.parse(text) as Manifest
  const exports = {
    ...Object.fromEntries(doors.map((door) => [`./${door}`, { "@zone/source": `./src/${door}/index.ts`, ...built(door) }])),
    ...plain
  }
  const published = { ...Object.fromEntries(doors.map((door) => [`./${door}`, built(door)])), ...plain }
  return `${JSON.stringify({ ...manifest, exports, publishConfig: { ...manifest.publishConfig, exports: published } }, undefined, 2)}\n`
}
