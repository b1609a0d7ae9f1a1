/** Says a score in Chinese, with the grade where the locality gives any; too few answers make none. */
import type { Score } from "@zone/core/zone"

export const sayScore = ({ applicable, assessed, grade, points }: Score): string => {
  const looked = `已检查 ${assessed} 项，计分共 ${applicable} 项`
  return points === undefined ? `不评分（${looked}，不到一半）` : `${points} 分${grade ? `，${grade.name}` : ""}（${looked}）`
}
