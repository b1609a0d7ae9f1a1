/**
 * The one list of who may know whom: packages above packages, and the rings inside the core.
 *
 * The check `layers` reads it, and so do the pictures in the README files and in the map of the documentation.
 * An import of a type counts like any other import.
 */

/**
 * Every package, present or to come, with the packages it may import. `node:` stands for Node's own modules.
 * What is not listed is refused, and so is the bare `effect` entry: Effect is imported by its subpaths.
 *
 * @type {Readonly<Record<string, ReadonlyArray<string>>>}
 */
export const packages = {
  "date-fns-holiday-cn": [],
  "@zone/core": ["date-fns-holiday-cn", "effect", "@noble/hashes"],
  "@zone/packs": ["@zone/core", "effect"],
  "@zone/pack-file": ["@zone/core", "effect", "js-yaml"],
  "@zone/office-file": ["@zone/core", "effect", "docx", "fflate", "hucre"],
  "@zone/testkit": ["@zone/core", "effect", "vitest", "@effect/vitest"],
  "@zone/store-sql": ["@zone/core", "effect"],
  "@zone/store-sqlite": ["@zone/store-sql", "@zone/core", "effect", "node:"],
  "@zone/store-postgres": ["@zone/store-sql", "@zone/core", "effect", "@effect/sql-pg", "node:"],
  "@zone/print-pdf": [
    "@zone/core", "@zone/font-noto-serif-sc", "effect", "@myriaddreamin/typst-ts-node-compiler", "@myriaddreamin/typst-ts-web-compiler", "qr", "node:"
  ],
  "@zone/font-noto-sans-sc": ["node:"],
  "@zone/font-noto-serif-sc": ["node:"],
  "@zone/print-svg": ["@zone/core", "effect", "harfbuzzjs", "pathkit-wasm", "node:"],
  // node: is for its door ./node, which speaks to devices; the door itself is bytes and needs no machine
  "@zone/print-escpos": ["@zone/core", "effect", "harfbuzzjs", "iconv-lite", "uqr", "node:"],
  "@zone/print-ipp": ["@zone/core", "effect", "node:"],
  // knows the ports of the core only, so that it serves any printer; node: is for its door ./node
  "@zone/print-queue": ["@zone/core", "effect", "node:"],
  "@zone/ui": ["@zone/core", "effect", "uqr", "@noble/hashes"],
  // the client of the server is what an element asks where nobody gives it something else to ask
  "@zone/ui-element": ["@zone/ui", "@zone/http", "preact"],
  "@zone/ui-react": ["@zone/ui", "react"],
  "@zone/ui-vue": ["@zone/ui", "vue"],
  "@zone/http": [
    "@zone/core", "@zone/packs", "@zone/store-sql", "@zone/store-sqlite", "@zone/store-postgres",
    "@zone/print-pdf", "@zone/print-svg", "@zone/print-escpos", "@zone/print-ipp", "@zone/print-queue",
    "date-fns-holiday-cn", "effect", "@effect/platform-node", "node:"
  ],
  "@zone/cli": [
    "@zone/core", "@zone/packs", "@zone/pack-file", "@zone/office-file", "@zone/http", "@zone/store-sql", "@zone/store-sqlite", "@zone/store-postgres",
    "@zone/print-pdf", "@zone/print-svg", "@zone/print-escpos", "@zone/print-ipp", "@zone/print-queue", "@zone/font-noto-sans-sc",
    "date-fns-holiday-cn", "effect", "@effect/platform-node", "hucre", "ical-generator", "node:"
  ]
}

/**
 * What the tests of any package may import besides: the runner, the conformance suites, and what the package lists
 * among its own dependencies.
 *
 * @type {ReadonlyArray<string>}
 */
export const testsMayImport = ["node:", "vitest", "@effect/vitest", "@zone/testkit", "effect"]

/**
 * The rings of `@zone/core/src`, the lowest first. A folder may import folders of lower rings: never above, never
 * beside. `data` marks the rings that run anywhere, without a runtime and without a machine.
 *
 * @type {ReadonlyArray<{ readonly ring: number, readonly name: string, readonly folders: ReadonlyArray<string>, readonly data: boolean, readonly holds: string }>}
 */
export const rings = [
  { ring: 0, name: "WORDS", folders: ["terms"], data: true, holds: "the vocabulary, and the citation that everything carries" },
  { ring: 1, name: "TIME", folders: ["calendar"], data: true, holds: "statutory terms, due dates and their reckoning" },
  { ring: 2, name: "LAW", folders: ["rules"], data: true, holds: "requirements, rule packs, and the rules in force for a place" },
  {
    ring: 3,
    name: "ROOMS",
    folders: ["application", "enquiry", "feedback", "reading", "staffing", "facility", "disclosure", "programme", "zone"],
    data: true,
    holds: "one room for each thing that happens in a zone; rooms do not know each other"
  },
  { ring: 4, name: "PAPER", folders: ["paper", "report"], data: true, holds: "documents and tables as data" },
  { ring: 5, name: "THRESHOLD", folders: ["ports"], data: false, holds: "what a store, a vault or a printer must promise" },
  { ring: 6, name: "WORK", folders: ["desk", "memory"], data: false, holds: "the only ring with Effect programs" }
]

/** The ring whose folders all have the same drawers. */
export const roomRing = 3

/** The drawers of a room: learn one, know all. */
export const drawers = [
  "State.ts", "Command.ts", "Fact.ts", "Refusal.ts", "decide.ts", "evolve.ts", "obligations.ts", "row.ts", "room.ts"
]

/**
 * Effect's data modules: values and pure functions, which need no runtime. The rings marked `data` import these only.
 *
 * @type {ReadonlyArray<string>}
 */
export const dataModules = [
  "Array", "BigDecimal", "BigInt", "Boolean", "Brand", "Chunk", "Combiner", "Data", "Duration", "Equal",
  "Equivalence", "Filter", "Function", "Hash", "HashMap", "HashSet", "HKT", "Iterable", "JsonPatch", "JsonPointer",
  "JsonSchema", "Match", "MutableHashMap", "MutableHashSet", "Newtype", "NonEmptyIterable", "Number", "Optic", "Option",
  "Order", "Ordering", "Pipeable", "Predicate", "Record", "Redacted", "Reducer", "Result", "Schema", "SchemaAST",
  "SchemaGetter", "SchemaIssue", "SchemaParser", "SchemaRepresentation", "SchemaTransformation", "String",
  "Struct", "Symbol", "Trie", "Tuple", "Types", "UndefinedOr", "Unify"
].map((name) => `effect/${name}`)

/**
 * Names that the data rings never say: the weather outside, which comes in with the command.
 *
 * @type {ReadonlyArray<string>}
 */
export const weather = [
  "Date", "crypto", "process", "fetch", "setTimeout", "setInterval", "setImmediate", "queueMicrotask", "performance",
  "navigator", "window", "document", "localStorage", "sessionStorage", "Temporal", "globalThis", "console"
]

/**
 * The same for members of names that are otherwise welcome.
 *
 * @type {ReadonlyArray<string>}
 */
export const weatherMembers = ["Math.random", "Intl.DateTimeFormat"]
