/**
 * One root over many heads, worked out as they come: it holds a handful of hashes, however many leaves there are.
 *
 * Leaves and inner nodes are hashed differently, so that neither can pass for the other; a node without a neighbour goes up as it is.
 */
import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex, concatBytes, utf8ToBytes } from "@noble/hashes/utils.js"
import type { Head } from "../ports/FactStore.ts"

const LEAF = Uint8Array.of(0)
const NODE = Uint8Array.of(1)

const join = (left: Uint8Array, right: Uint8Array): Uint8Array => sha256(concatBytes(NODE, left, right))

/** The root of a full tree of `2 ** height` leaves. */
interface Peak {
  readonly height: number
  readonly hash: Uint8Array
}

/** A tree over heads in the order of agency, room and id. @internal */
export class MerkleTree {
  /** How many leaves it has: streams of a checkpoint. */
  size = 0
  /** How many facts the heads stand for. */
  facts = 0
  /** The roots of full trees, the largest first. */
  readonly #peaks: Array<Peak> = []

  add({ hash, stream: { agency, id, room }, version }: Head): void {
    this.size += 1
    this.facts += version
    let top: Peak = { height: 0, hash: sha256(concatBytes(LEAF, utf8ToBytes(JSON.stringify([agency, room, id, version, hash])))) }
    for (let last = this.#peaks.at(-1); last?.height === top.height; last = this.#peaks.at(-1)) {
      this.#peaks.pop()
      top = { height: top.height + 1, hash: join(last.hash, top.hash) }
    }
    this.#peaks.push(top)
  }

  /** The root in hex; of no heads, the hash of nothing. */
  root(): string {
    const hashes = this.#peaks.map(({ hash }) => hash)
    const last = hashes.pop()
    return bytesToHex(last ? hashes.reduceRight((right, left) => join(left, right), last) : sha256(new Uint8Array()))
  }
}
