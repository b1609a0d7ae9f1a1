/** The built-in notices as records, in order of publication, each with the days that it names itself. */
import { builtInNotices } from "./engine/builtInNotices.ts"
import { frozenCopy } from "./engine/frozenCopy.ts"
import type { Notice } from "./Notice.ts"

/** Every notice that the built-in calendar stands on, in order of publication: later ones win, day by day. */
export const notices: ReadonlyArray<Notice> = /*#__PURE__*/ frozenCopy(builtInNotices)
