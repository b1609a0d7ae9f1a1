/** Draws the pictures in `test/goldens` anew: `pnpm run goldens`. Look at each one before it is kept. */
import { writeFileSync } from "node:fs"
import { toSvg } from "../src/index.ts"
import { drawPicture } from "../test/drawPicture.ts"
import { goldenSigns } from "../test/goldenSigns.ts"
import { png } from "../test/png.ts"
import { artworkOf, samples } from "../test/samples.ts"

for (const [name, design] of Object.entries(goldenSigns)) {
  const picture = drawPicture(toSvg(artworkOf(design, samples.withOthers)), 320)
  writeFileSync(new URL(`../test/goldens/${name}.png`, import.meta.url), png.write(picture))
}
