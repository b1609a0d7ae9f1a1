/** Shows the photos for an item: the picture where it is on this device, and its fingerprint in any case. */
import type { Evidence } from "@zone/core/zone"
import type { View } from "../../view/View.ts"
import { h } from "../h.ts"
import type { InspectorMessage } from "../InspectorMessage.ts"
import type { InspectorModel } from "../InspectorModel.ts"

/** `drop` is said to take one away. @internal */
export const photosView = (
  evidence: ReadonlyArray<Evidence>, { pictures, props: { words: { fill, findings } } }: InspectorModel, drop?: (sha256: string) => InspectorMessage
): View<InspectorMessage> | false => {
  const photos = evidence.filter(({ sha256 }) => sha256 !== undefined)
  return photos.length > 0 && h("ul", { class: "pictures" }, photos.map(({ note = "", on, sha256 = "" }) =>
    h("li", { key: sha256 },
      pictures[sha256] === undefined ? h("p", { class: "by gone" }, fill.photoGone) : h("img", { src: pictures[sha256], alt: findings.photo(note), loading: "lazy" }),
      h("p", { class: "by" }, `${note}（${on}） `, h("code", {}, `${sha256.slice(0, 12)}…`)),
      drop && h("button", { type: "button", class: "quiet", on: { click: drop(sha256) } }, fill.dropPhoto(note)))))
}
