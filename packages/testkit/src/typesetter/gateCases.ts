/** The gate that all text goes through: what no font has is named before anything is set, wherever it stands, or taken from a further font. */
import * as Effect from "effect/Effect"
import type { Block, Paper } from "@zone/core/paper"
import { MissingGlyphs, TypesetError } from "@zone/core/ports"
import { assert } from "vitest"
import type { Case } from "../Case.ts"
import { type FreshTypesetter, openTypesetter, type TypesetterAbilities, witnessOf } from "./FreshTypesetter.ts"
import { isSame } from "./paperCases.ts"
import { paperParts } from "../papers/paperParts.ts"
import { sample } from "./sample.ts"
import { samplePapers } from "../papers/samplePapers.ts"

type TypesetterCase = Case<FreshTypesetter, TypesetterAbilities>

const { paragraph, plain, strong } = paperParts

/** No character will ever stand there. */
const NONE = "\u{378}"

const missingFrom = Effect.fnUntraced(function*(fresh: FreshTypesetter, paper: Paper) {
  const error = yield* Effect.flip((yield* openTypesetter(fresh)).set(paper))
  return error instanceof MissingGlyphs ? error : yield* Effect.die(new Error(`not MissingGlyphs: ${JSON.stringify(error)}`))
})

const refuses = (what: string, text: string, missing: ReadonlyArray<string>): TypesetterCase => ({
  name: `refuses ${what}, and names it`,
  run: Effect.fnUntraced(function*(fresh) {
    const error = yield* missingFrom(fresh, sample({ blocks: [paragraph(`王${text}明`)] }))
    assert.deepStrictEqual(error.characters, missing)
    assert.match(error.remedy, /\p{Script=Han}{4}/u)
  })
})

const blockOf = (block: Block): Partial<Paper> => ({ blocks: [block] })

const places: Readonly<Record<string, Partial<Paper>>> = {
  "title": { title: `题${NONE}` },
  "number": { number: `${NONE}号` },
  "heading": blockOf({ _tag: "Heading", level: 2, text: NONE }),
  "strong run": blockOf({ _tag: "Paragraph", runs: [strong(NONE)] }),
  "gap that is filled in": blockOf({ _tag: "Paragraph", runs: [{ _tag: "Blank", width: 30, text: NONE }] }),
  "list": blockOf({ _tag: "List", numbered: true, items: [[plain(NONE)]] }),
  "label of a cell": blockOf({ _tag: "Form", shares: [1], rows: [[{ label: NONE, content: { _tag: "Room", height: 5 } }]] }),
  "choice in a cell": blockOf({ _tag: "Form", shares: [1], rows: [[{ content: { _tag: "Choices", choices: [{ label: NONE, ticked: true }] } }]] }),
  "choice": blockOf({ _tag: "Choices", choices: [{ label: NONE, ticked: false }] }),
  "signature": blockOf({ _tag: "Signatures", lines: [{ label: NONE, dated: false }] }),
  "caption": blockOf({ _tag: "Qr", text: "https://example.org", caption: NONE, size: 20 }),
  "seal": blockOf({ _tag: "Seal", office: `机关${NONE}`, date: "2026年11月21日" }),
  "cut": blockOf({ _tag: "Cut", label: NONE }),
  "citation": { basis: [paperParts.regulation("1", `《示例》第${NONE}条`)] }
}

const sheetPlaces: Readonly<Record<string, Partial<Paper>>> = {
  "column": blockOf({ _tag: "Table", columns: [{ title: NONE, share: 1 }], rows: [["值"]] }),
  "cell of a table": blockOf({ _tag: "Table", columns: [{ title: "栏", share: 1 }], rows: [[NONE]] }),
  "note": blockOf({ _tag: "Table", columns: [{ title: "栏", share: 1 }], rows: [["值"]], notes: [NONE] }),
  "step of a flow chart": blockOf({ _tag: "Flow", steps: [{ id: "a", text: NONE, kind: "end" }], arrows: [] }),
  "arrow": blockOf({
    _tag: "Flow", steps: [{ id: "a", text: "甲", kind: "end" }, { id: "b", text: "乙", kind: "end" }], arrows: [{ from: "a", to: "b", label: NONE }]
  })
}

const looksIn = (place: string, change: Partial<Paper>, needs: ReadonlyArray<keyof TypesetterAbilities>): TypesetterCase => ({
  name: `looks for missing characters in a ${place}`,
  needs,
  run: Effect.fnUntraced(function*(fresh) {
    assert.deepStrictEqual((yield* missingFrom(fresh, sample(change))).characters, [NONE])
  })
})

/** Says no to a paper of another medium, and does not set it as well as it can. */
const otherMedium = (lacks: "sheets" | "rolls", paper: Paper): TypesetterCase => ({
  name: `says that it sets no ${paper.style}, and what would`,
  lacks,
  run: Effect.fnUntraced(function*(fresh) {
    const error = yield* Effect.flip((yield* openTypesetter(fresh)).set(paper))
    assert.isTrue(error instanceof TypesetError && error.reason === "unsupported", JSON.stringify(error))
    assert.match(error instanceof TypesetError ? error.remedy : "", /\p{Script=Han}{4}/u)
  })
})

/** @internal */
export const gateCases: ReadonlyArray<TypesetterCase> = [
  refuses("an emoji", "😀", ["😀"]),
  refuses("a code point without a character", NONE, [NONE]),
  refuses("half of a pair", "\ud842", ["\ud842"]),
  refuses("a control character", "\u0007", ["\u0007"]),
  refuses("several, each once", `😀甲${NONE}乙😀`, ["😀", NONE]),
  ...Object.entries(places).map(([place, change]) => looksIn(place, change, [])),
  ...Object.entries(sheetPlaces).map(([place, change]) => looksIn(place, change, ["sheets"])),
  {
    name: "takes from a further font what the others lack, and nothing else",
    needs: "fallback",
    run: Effect.fnUntraced(function*(fresh) {
      const { character, layer } = fresh.fallback ?? { character: "", layer: fresh.layer }
      const rare = sample({ blocks: [paragraph(`王${character}明`)] })
      assert.deepStrictEqual((yield* missingFrom(fresh, rare)).characters, [character])
      const further = yield* openTypesetter({ layer })
      const one = yield* further.set(rare)
      const other = yield* further.set(sample({ blocks: [paragraph("王　明")] }))
      assert.isFalse(isSame(one.bytes, other.bytes), `${character} is shown`)
      assert.isTrue(isSame((yield* further.set(sample({}))).bytes, (yield* (yield* openTypesetter(fresh)).set(sample({}))).bytes), "what the first fonts have is not touched")
    })
  },
  {
    name: "shows rare names as characters that differ from each other and from a gap",
    needs: "witness",
    run: Effect.fnUntraced(function*(fresh) {
      const typesetter = yield* openTypesetter(fresh.fallback ?? fresh)
      const pictures = new Set<string>()
      const names = [...Array.from("𬭎𬍛䶮㛃玥喆镕"), "　"]
      for (const name of names) {
        const { bytes } = yield* typesetter.set(sample({ blocks: [{ _tag: "Paragraph", indented: false, runs: [plain(name), strong(name)] }] }))
        const [page] = yield* witnessOf(fresh).pictures(bytes, 60)
        pictures.add(page?.grey.join() ?? "no page")
      }
      assert.strictEqual(pictures.size, names.length)
    })
  },
  otherMedium("rolls", samplePapers.slip),
  otherMedium("sheets", samplePapers.letter)
]
