/**
 * Reads YAML into plain values that know where they stand. Only what JSON can say comes out: texts, numbers, booleans, null, lists
 * and objects; days stay texts. Nesting and aliases are bounded before a value is built.
 */
import * as Result from "effect/Result"
import {
  constructFromEvents, CORE_SCHEMA, type Event, EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, type ScalarEvent, YAMLException
} from "js-yaml"
import { limits } from "./limits.ts"
import { PackUnreadable } from "./PackUnreadable.ts"
import { sayYamlFault } from "./sayYamlFault.ts"
import type { Spot } from "./Spot.ts"
import { spotOf } from "./spotOf.ts"

/** A path into a value: keys of objects and places in lists. */
export type Path = ReadonlyArray<string | number>

/** A text read as YAML. */
export interface YamlText {
  readonly value: unknown
  /** Where a value stands; what is not there stands where its nearest parent does. */
  readonly spotAt: (path: Path) => Spot
  /** Where the key of a value stands; for an item of a list, where the item does. */
  readonly keySpotAt: (path: Path) => Spot
}

/** A value in the text: where it begins, what is in it, and how many values it comes to with its aliases followed. */
interface Node {
  readonly at: number
  size: number
  readonly inside: Map<string | number, { readonly keyAt: number; readonly node: Node }>
}

interface Open {
  readonly node: Node
  readonly event: Event
  /** The key of an object whose value comes next. */
  key?: { readonly name: string; readonly at: number } | undefined
}

const unreadable = (reason: PackUnreadable["reason"], { column, line }: Spot, problem: string): PackUnreadable =>
  new PackUnreadable({ reason, line, column, problem })

/** Grows the tree of places from the parser's events. Throws {@link PackUnreadable}. */
const growTree = (text: string, events: ReadonlyArray<Event>, spot: (offset: number) => Spot): Node => {
  const root: Node = { at: 0, size: 0, inside: new Map() }
  const anchors = new Map<string, Node | "open">()
  const open: Array<Open> = []
  let added = 0
  let documents = 0

  const anchorOf = ({ anchorEnd, anchorStart }: { readonly anchorStart: number; readonly anchorEnd: number }): string | undefined =>
    anchorStart < 0 ? undefined : text.slice(anchorStart, anchorEnd)

  const put = (node: Node, event: Event): void => {
    const parent = open.at(-1)
    if (parent === undefined) return
    if (parent.event.type === EVENT_ID.MAPPING) {
      if (parent.key === undefined) {
        if (event.type !== EVENT_ID.SCALAR) throw unreadable("notYaml", spot(node.at), "键只能是文字")
        parent.key = { name: getScalarValue(text, event), at: node.at }
        return
      }
      parent.node.inside.set(parent.key.name, { keyAt: parent.key.at, node })
      parent.key = undefined
    } else parent.node.inside.set(parent.node.inside.size, { keyAt: node.at, node })
    parent.node.size += node.size
  }
  // a value that is left out stands where its key does; the offsets of a quoted one leave the quote out
  const startOfScalar = ({ style, valueStart }: ScalarEvent): number => {
    if (valueStart < 0) return open.at(-1)?.key?.at ?? open.at(-1)?.node.at ?? 0
    return style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? valueStart - 1 : valueStart
  }

  for (const event of events) {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        if (++documents > 1) throw unreadable("notOneDocument", { line: 1, column: 1 }, "一个文件只能写一份规则包，不要用“---”分成几份")
        open.push({ node: root, event })
        break
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE: {
        const anchor = anchorOf(event)
        if (anchor !== undefined) anchors.set(anchor, "open")
        open.push({ node: { at: event.start, size: 1, inside: new Map() }, event })
        break
      }
      case EVENT_ID.SCALAR: {
        const node: Node = { at: startOfScalar(event), size: 1, inside: new Map() }
        const anchor = anchorOf(event)
        if (anchor !== undefined) anchors.set(anchor, node)
        put(node, event)
        break
      }
      case EVENT_ID.ALIAS: {
        const name = text.slice(event.anchorStart, event.anchorEnd)
        const target = anchors.get(name)
        const at = event.anchorStart
        if (target === undefined) throw unreadable("notYaml", spot(at), `引用（*）的名称没有定义：${name}`)
        if (target === "open") throw unreadable("circular", spot(at), `${name} 引用了包含它自己的内容`)
        added += target.size
        if (added > limits.aliased) throw unreadable("tooManyAliases", spot(at), `引用（*）展开后太大，最多 ${limits.aliased} 项`)
        put({ at, size: target.size, inside: target.inside }, event)
        break
      }
      case EVENT_ID.POP: {
        const { event: opened, node } = open.pop()!
        if (opened.type === EVENT_ID.DOCUMENT) break
        const anchor = opened.type === EVENT_ID.MAPPING || opened.type === EVENT_ID.SEQUENCE ? anchorOf(opened) : undefined
        if (anchor !== undefined) anchors.set(anchor, node)
        put(node, opened)
      }
    }
  }
  if (documents === 0 || root.inside.size === 0) throw unreadable("notOneDocument", { line: 1, column: 1 }, "文件是空的")
  return root.inside.get(0)!.node
}

const sayException = (error: YAMLException): PackUnreadable => {
  const { line = 0, column = 0 } = error.mark ?? {}
  const deep = error.reason.startsWith("nesting exceeded")
  const problem = deep ? `嵌套太深，最多 ${limits.depth} 层` : sayYamlFault(error.reason)
  return unreadable(deep ? "tooDeep" : "notYaml", { line: line + 1, column: column + 1 }, problem)
}

/** Reads a text as one YAML document. */
export const parseYaml = (text: string): Result.Result<YamlText, PackUnreadable> => {
  const spot = spotOf(text)
  try {
    const events = parseEvents(text, { maxDepth: limits.depth })
    const root = growTree(text, events, spot)
    const [value] = constructFromEvents(events, { source: text, schema: CORE_SCHEMA })
    const follow = (path: Path): { readonly keyAt: number; readonly node: Node } => {
      let found = { keyAt: root.at, node: root }
      for (const step of path) {
        const next = found.node.inside.get(step)
        if (next === undefined) break
        found = next
      }
      return found
    }
    return Result.succeed({ value, spotAt: (path) => spot(follow(path).node.at), keySpotAt: (path) => spot(follow(path).keyAt) })
  } catch (error) {
    if (error instanceof PackUnreadable) return Result.fail(error)
    if (error instanceof YAMLException) return Result.fail(sayException(error))
    throw error
  }
}
