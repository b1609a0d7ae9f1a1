/** The signs whose pictures are kept in `test/goldens`. */
import type { SignDesign } from "@zone/core/paper"

export const goldenSigns: Readonly<Record<string, Partial<SignDesign>>> = {
  "zone-plate": {},
  "intake-plate": { lines: ["政府信息公开申请受理点"], width: 900, height: 200 },
  "rack-label": { form: "sticker", lines: ["公开资料展示架"], width: 300, height: 100 },
  "query-card": { form: "tableCard", lines: ["政务公开查询"], width: 210, height: 100 },
  "plan-mark": { form: "planMark", width: 60, height: 15 },
  "rare-name": { lines: ["王𬭎䶮办公室（二楼）"], width: 600, height: 150 },
  "latin-below": { lines: ["政务公开专区", "Open Government Zone"], height: 400 },
  "tibetan-above": { lines: ["སྲིད་དོན་གསལ་བསྒྲགས།", "政务公开专区"], height: 400 },
  "uyghur-above": { lines: ["ھۆكۈمەت ئىشلىرىنى ئاشكارىلاش", "政务公开专区"], height: 400 },
  "white-on-blue": { ground: "#0B3D91", letters: "#FFFFFF", lines: ["一二一"], width: 600, height: 300 }
}
