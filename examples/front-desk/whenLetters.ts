/**
 * Waits until the letters of the first slice are there, so that nothing moves when they come. They are preloaded beside the script and seldom
 * take longer; after a second and a half the page begins in the font of the machine.
 */
const LONGEST = 1500

export const whenLetters = (): Promise<unknown> => Promise.race([
  Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 1em "Zone Sans SC"`, "政"))).catch(() => []),
  new Promise((resolve) => { setTimeout(resolve, LONGEST) })
])
