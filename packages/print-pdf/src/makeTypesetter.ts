/** A typesetter on a press: gate, arrangement, setting, and what went wrong in the words of the port. */
import * as Effect from "effect/Effect"
import type { Paper } from "@zone/core/paper"
import { MissingGlyphs, type SetPages, TypesetError } from "@zone/core/ports"
import type { EngineSupplies, PdfStandard } from "./engine/Engine.ts"
import type { Press } from "./engine/Press.ts"
import type { Fonts } from "./font/Fonts.ts"
import { FontUnreadable } from "./font/FontUnreadable.ts"
import { loadFonts } from "./font/loadFonts.ts"
import { arrangePaper } from "./paper/arrangePaper.ts"
import { openGate } from "./paper/openGate.ts"
import { Unsupported } from "./paper/Unsupported.ts"
import type { PdfOptions } from "./PdfOptions.ts"
import type { SettingProgress } from "./SettingProgress.ts"
import { templates } from "./templates.ts"

/** What the typesetter found when it was opened: which build of Typst sets, and what it writes. */
export interface PdfAbilities {
  readonly engine: "native" | "wasm"
  readonly version: string
  readonly standard: PdfStandard
  /** Why it is not the native build, when it was to be. */
  readonly insteadBecause: string | null
}

/** The service of the port, with what it can do. */
export interface TypesetterPdf {
  readonly specVersion: 1
  readonly abilities: PdfAbilities
  readonly set: (paper: Paper) => Effect.Effect<SetPages, MissingGlyphs | TypesetError>
}

const say = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const fontError = (error: unknown): TypesetError =>
  new TypesetError({
    reason: "fontUnreadable",
    detail: error instanceof FontUnreadable ? `${error.font}：${error.message}` : say(error),
    remedy: "请检查 fonts 里的路径：文件应当存在、可读，并且是 TTF、OTF 或 TTC 字体"
  })

const engineError = (error: unknown): TypesetError =>
  new TypesetError({
    reason: "engine",
    detail: say(error),
    remedy: "请把 detail 报告给开发者；排版引擎无法加载的，请重新安装 @zone/print-pdf 的依赖，或者设 engine 为 wasm"
  })

const missingGlyphs = (characters: ReadonlyArray<string>): MissingGlyphs =>
  new MissingGlyphs({
    characters,
    remedy: `现有字体没有这些字：${
      characters.map((each) => `${each}（U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}）`).join("、")
    }。请在 fonts.fallback 里配置有这些字的字体文件，或者核对原文`
  })

/** Opens a typesetter; `openPress` decides in which thread Typst runs. */
export const makeTypesetter = (
  options: PdfOptions,
  openPress: (choice: "auto" | "native" | "wasm", supplies: EngineSupplies) => Promise<Press>,
  tell: (progress: SettingProgress) => void = () => {}
) =>
  Effect.gen(function*() {
    const fonts: Fonts = yield* Effect.tryPromise({ try: () => loadFonts(options.fonts), catch: fontError })
    const press = yield* Effect.acquireRelease(
      Effect.tryPromise({
        try: () => openPress(options.engine ?? "auto", { fonts: fonts.faces.map(({ bytes }) => bytes), templates: templates() }),
        catch: engineError
      }),
      (open) => Effect.promise(() => open.close())
    )
    const { engine, insteadBecause } = press
    const standard = options.standard ?? (engine.standards.includes("a-2a") ? "a-2a" : "1.7")
    if (!engine.standards.includes(standard)) {
      return yield* new TypesetError({
        reason: "unsupported",
        detail: `Typst ${engine.name} ${engine.version} 不能输出 ${standard}，只能输出 ${engine.standards.join("、")}`,
        remedy: "请在有本机版 Typst 的机器上排版，或者把 standard 设为 1.7（不是归档格式 PDF/A）"
      })
    }
    const abilities: PdfAbilities = { engine: engine.name, version: engine.version, standard, insteadBecause }
    const told = `Typst ${engine.name} ${engine.version}, PDF ${standard}`
    yield* insteadBecause === null ? Effect.logDebug(told) : Effect.logWarning(`${told}; no native build could be loaded: ${insteadBecause}`)

    const set = (paper: Paper): Effect.Effect<SetPages, MissingGlyphs | TypesetError> =>
      Effect.gen(function*() {
        const gate = openGate(fonts)
        const arranged = yield* Effect.try({
          try: () => arrangePaper(paper, fonts, gate),
          catch: (error) =>
            error instanceof Unsupported
              ? new TypesetError({ reason: "unsupported", detail: error.message, remedy: "请修改文书的数据，或者换一个能排这种版块的排版器" })
              : engineError(error)
        })
        const missing = gate.missing()
        if (missing.length > 0) return yield* missingGlyphs(missing)
        tell({ paper: paper.id, stage: "checked" })
        const { bytes, pages } = yield* Effect.tryPromise({
          try: () => press.set(JSON.stringify(arranged), standard, (known) => tell({ paper: paper.id, stage: "laidOut", pages: known })),
          catch: engineError
        })
        tell({ paper: paper.id, stage: "written", pages, bytes: bytes.byteLength })
        return { bytes, mediaType: "application/pdf", pages }
      })
    return { specVersion: 1, abilities, set } satisfies TypesetterPdf
  })
