/** 政务公开专区建设工作人员名单 and 符合条件的社区（村）政务公开专区建设名单: the two lists that a place reports, blank or filled. */
import { type Issued, issuePaper } from "./issuePaper.ts"
import { mayNeed, need } from "./need.ts"
import type { PaperFrame } from "./PaperFrame.ts"
import { write } from "./write.ts"

const { line, blank } = write

/** Somebody on the list. */
export interface StaffListed {
  readonly name: string
  readonly phone: string
  /** What the person is there, e.g. 分管领导, 联络员. */
  readonly remark: string
}

/** A community on the list, with whom to call. */
export interface CommunityListed {
  readonly community: string
  readonly contact: string
  readonly phone: string
  /** 主任, 联络员. */
  readonly remark: string
}

/** The list of staff. */
export interface StaffListContents extends PaperFrame {
  /** 江北区, as it shall stand in the title. */
  readonly place: string
  /** 单位名称; a line to write on when left out. */
  readonly unit?: string
  /** Left out: blank, with the remarks that the list has. */
  readonly staff?: ReadonlyArray<StaffListed>
}

/** The list of communities. */
export interface CommunityListContents extends PaperFrame {
  readonly unit?: string
  readonly communities?: ReadonlyArray<CommunityListed>
}

/** At least four rows, as the annexes have them. */
const fill = (rows: ReadonlyArray<ReadonlyArray<string>>, width: number): ReadonlyArray<ReadonlyArray<string>> => [
  ...rows.map((row, i) => [String(i + 1), ...row]),
  ...Array.from({ length: Math.max(0, 4 - rows.length) }, (_, i) => [String(rows.length + i + 1), ...Array.from({ length: width }, () => "")])
]

const unitLine = (unit: string | undefined) => (unit === undefined ? line("单位名称：", blank(80)) : line(`单位名称：${unit}`))

/**
 * 政务公开专区建设工作人员名单: 序号, 姓名, 手机号码, 备注. Blank, its first two rows are those of a leader in charge and of a liaison. Only a notice
 * of the place asks for it: hand in its clause as `basis`.
 *
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { sayPaper, staffList } from "@zone/core/paper"
 *
 * const clause = { document: "cn-990101/zone", clause: "SL-4", reading: "text", cite: "示例府办〔2026〕1号第四项" } as const
 * const blank = Result.getOrThrow(staffList({ date: "2026-11-22", place: "示例区", basis: [clause] }))
 * blank.title // => "示例区政务公开专区建设工作人员名单"
 * sayPaper(blank).includes("分管领导") // => true
 * ```
 */
export const staffList = (contents: StaffListContents): Issued => {
  const { place, staff, unit } = contents
  return issuePaper(contents, { id: "staff-list", title: `${place}政务公开专区建设工作人员名单`, style: "form" }, [
    need("place", "地方", place),
    mayNeed("unit", "单位名称", unit),
    ...(staff ?? []).flatMap(({ name, phone, remark }, i) => [
      need(`staff[${i}].name`, "姓名", name), need(`staff[${i}].phone`, "手机号码", phone), need(`staff[${i}].remark`, "备注", remark)
    ])
  ], () => ({
    basis: [],
    blocks: [
      unitLine(unit),
      { _tag: "Table", columns: [
        { title: "序号", share: 12, align: "centre" }, { title: "姓名", share: 26 }, { title: "手机号码", share: 32 }, { title: "备注", share: 30 }
      ], rows: fill(staff ? staff.map(({ name, phone, remark }) => [name, phone, remark]) : [["", "", "分管领导"], ["", "", "联络员"]], 3) }
    ]
  }))
}

/**
 * 符合条件的社区（村）政务公开专区建设名单: 序号, 社区（村）, 联系人, 手机号码, 备注; filled in by streets and towns.
 *
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { communityList } from "@zone/core/paper"
 *
 * const clause = { document: "cn-990101/zone", clause: "SL-5", reading: "text", cite: "示例府办〔2026〕1号第五项" } as const
 * Result.getOrThrow(communityList({ date: "2026-11-22", unit: "示例街道", basis: [clause] })).title // => "符合条件的社区（村）政务公开专区建设名单"
 * ```
 */
export const communityList = (contents: CommunityListContents): Issued => {
  const { communities, unit } = contents
  return issuePaper(contents, { id: "community-list", title: "符合条件的社区（村）政务公开专区建设名单", style: "form" }, [
    mayNeed("unit", "单位名称", unit),
    ...(communities ?? []).flatMap(({ community, contact, phone, remark }, i) => [
      need(`communities[${i}].community`, "社区（村）", community), need(`communities[${i}].contact`, "联系人", contact),
      need(`communities[${i}].phone`, "手机号码", phone), need(`communities[${i}].remark`, "备注", remark)
    ])
  ], () => ({
    basis: [],
    blocks: [
      unitLine(unit),
      { _tag: "Table", columns: [
        { title: "序号", share: 10, align: "centre" }, { title: "社区（村）", share: 24 }, { title: "联系人", share: 20 },
        { title: "手机号码", share: 26 }, { title: "备注", share: 20 }
      ], rows: fill(communities ? communities.map(({ community, contact, phone, remark }) => [community, contact, phone, remark]) : [["", "", "", "主任"], ["", "", "", "联络员"]], 4),
        notes: ["（备注：各街镇填报）"] }
    ]
  }))
}
