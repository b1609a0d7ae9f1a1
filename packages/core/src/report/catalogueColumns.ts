/** The columns of a standard catalogue, as they are written and as they are called elsewhere. */
import type { Column } from "./Table.ts"

/** A leaf of the header. */
export type CatalogueColumn =
  | "field" | "number" | "matter" | "subMatter" | "content" | "basis" | "time" | "agency" | "channels" | "everyone" | "group" | "audience"
  | "proactive" | "onRequest" | "manner" | "county" | "township" | "level"

/** The words that stand for a column, the usual one first; under another heading where the same word would say something else. @internal */
export const catalogueTitles: { readonly [column in CatalogueColumn]: ReadonlyArray<string> } = {
  field: ["领域", "公开领域", "所属领域", "试点领域"],
  number: ["序号", "编号"],
  matter: ["一级事项", "公开事项一级事项", "公开事项", "公开事项名称", "公开事项类别", "一级公开事项"],
  subMatter: ["二级事项", "公开事项二级事项", "二级公开事项"],
  content: ["公开内容（要素）", "公开内容", "公开内容要素"],
  basis: ["公开依据"],
  time: ["公开时限", "公开期限"],
  agency: ["公开主体", "责任主体"],
  channels: ["公开渠道和载体", "公开渠道", "公开载体", "公开渠道与载体"],
  everyone: ["全社会", "公开对象全社会"],
  group: ["特定群体", "特定群众", "特定群体（请写明）", "公开对象特定群体", "公开对象特定群众"],
  audience: ["公开对象"],
  proactive: ["主动", "主动公开", "公开方式主动", "公开方式主动公开"],
  onRequest: ["依申请", "依申请公开", "公开方式依申请", "公开方式依申请公开"],
  manner: ["公开方式"],
  county: ["县级", "区县级", "区级", "县（区）级", "公开层级县级", "公开层级区级"],
  township: ["乡级", "乡镇级", "镇街级", "乡镇（街道）级", "公开层级乡级", "公开层级乡镇级"],
  level: ["公开层级"]
}

const column = (title: string, width: number, under?: string): Column => ({ title, ...(under !== undefined && { under: [under] }), kind: "text", width })

/** As the national guides write it: two rows of header, ten columns in fourteen, after the field. @internal */
export const catalogueColumns: ReadonlyArray<Column> = [
  column("领域", 16),
  column("序号", 8),
  column("一级事项", 16, "公开事项"),
  column("二级事项", 16, "公开事项"),
  column("公开内容（要素）", 36),
  column("公开依据", 30),
  column("公开时限", 24),
  column("公开主体", 20),
  column("公开渠道和载体", 30),
  column("全社会", 8, "公开对象"),
  column("特定群体", 16, "公开对象"),
  column("主动", 8, "公开方式"),
  column("依申请", 8, "公开方式"),
  column("县级", 8, "公开层级"),
  column("乡级", 8, "公开层级")
]
