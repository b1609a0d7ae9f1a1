/** The statute that a forecast stands on, in force since 2025-01-01. */
import type { Citation } from "../Notice.ts"

/** @internal */
export const STATUTE: Citation = {
  title: "全国年节及纪念日放假办法",
  number: "国务院令第795号",
  date: "2024-11-10",
  address: "https://www.gov.cn/gongbao/2024/issue_11726/202411/content_6989774.html"
}
