/** FNV-1a, 64 bits, as 16 hexadecimal digits: names a calendar's content. Not a defence against forgery. */

/** @internal */
export const hashOf = (bytes: Iterable<number>): string => {
  let hash = 0xcbf29ce484222325n
  for (const byte of bytes) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  return hash.toString(16).padStart(16, "0")
}
