/** Times something done many times in one go: nanoseconds for each. */

export const timeAll = async (count: number, run: () => Promise<unknown> | void): Promise<number> => {
  const start = performance.now()
  await run()
  return ((performance.now() - start) * 1e6) / count
}
