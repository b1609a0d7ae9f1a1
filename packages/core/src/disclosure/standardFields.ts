/** The fields of the standard catalogue: 26 of the State Council's office, and the four that 榆林 added. */
import type { Basis } from "../terms/Basis.ts"
import type { CatalogueField } from "./CatalogueField.ts"

const national: Basis = { document: "cn/grassroots-openness", clause: "试点领域", reading: "text", cite: "国办发〔2019〕54号（26个试点领域标准指引）" }
const added: Basis = { document: "cn-610800/zone", clause: "YL-2.1", reading: "text", cite: "《榆林市人民政府办公室关于进一步加强基层政务公开标准化规范化工作的通知》第二部分（新增4个领域）" }

const of = (id: string, name: string, ...aliases: ReadonlyArray<string>): CatalogueField => ({ id, name, aliases, basis: national, orderFromMemory: true })

/**
 * The 26 + 4 fields. The names are those of the list; their order is told from memory (✎). Further names are those of the earlier trial
 * and of catalogues in use, from memory too: they only help to recognise a field, and stand for no text. A place with more fields adds
 * its own.
 *
 * @basis 国办发〔2019〕54号；YL-2.1
 * @example
 * ```ts
 * import { standardFields } from "@zone/core/disclosure"
 *
 * standardFields.length // => 30
 * standardFields.at(-1)?.name // => "旅游"
 * ```
 */
export const standardFields: ReadonlyArray<CatalogueField> = [
  of("majorProjects", "重大建设项目", "重大建设项目批准和实施"),
  of("publicResources", "公共资源交易", "公共资源配置"),
  of("compulsoryEducation", "义务教育"),
  of("householdRegistration", "户籍管理"),
  of("socialAssistance", "社会救助"),
  of("elderCare", "养老服务"),
  of("legalServices", "公共法律服务"),
  of("budgets", "财政预决算", "财政预决算和“三公”经费", "预决算公开"),
  of("employment", "就业", "就业创业", "公共就业服务"),
  of("socialInsurance", "社会保险"),
  of("spatialPlanning", "国土空间规划", "城乡规划"),
  of("landCompensation", "征地补偿", "农村集体土地征收"),
  of("environment", "生态环境", "环境保护"),
  of("housingExpropriation", "国有土地上房屋征收与补偿", "国有土地上房屋征收", "拆迁安置"),
  of("affordableHousing", "保障性住房"),
  of("ruralHousing", "农村危房改造"),
  of("urbanEnforcement", "城市综合执法", "城市管理综合执法"),
  of("municipalServices", "市政服务"),
  of("farmSubsidies", "涉农补贴", "惠农补贴"),
  of("publicCulture", "公共文化服务", "公共文化体育"),
  of("health", "卫生健康", "医疗卫生"),
  of("workSafety", "安全生产"),
  of("disasterRelief", "救灾", "自然灾害救助"),
  of("foodAndDrugs", "食品药品监管"),
  of("taxation", "税收管理"),
  of("povertyRelief", "扶贫", "脱贫攻坚", "巩固脱贫攻坚成果", "乡村振兴"),
  ...([["transport", "交通运输"], ["statistics", "统计"], ["broadcasting", "广播电视"], ["tourism", "旅游"]] as const)
    .map(([id, name]): CatalogueField => ({ id, name, aliases: [], basis: added }))
]
