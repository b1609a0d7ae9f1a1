/** What an applicant asked for before, seen beside what they ask for now: whether it may be the same request again, and what the law says then. */
import { likenessOf } from "../rules/likenessOf.ts"
import type { Basis } from "../terms/Basis.ts"
import { articles } from "./articles.ts"
import type { RegisterRow } from "./RegisterRow.ts"

/** An earlier application of the same applicant, as far as whoever looks may read it. */
export interface EarlierAsked {
  /** How alike the descriptions are, 0 to 1; none where one of them may not be read. */
  readonly likeness?: number
  /** Whether it was asked of the same agency. */
  readonly sameAgency: boolean
  /** Whether it was replied to: only then is another one repeated. */
  readonly answered: boolean
  /** What the law says where it is the same, in Chinese. */
  readonly says: string
  readonly basis: Basis
}

/**
 * Likeness decides nothing: an application is taken in whatever it says, and whether it is repeated is for the reply.
 *
 * @basis 《政府信息公开条例》第三十六条第六项、第四十五条
 * @example
 * ```ts
 * import { earlierAsked } from "@zone/core/application"
 *
 * const now = { addressee: "示例区民政局", description: "养老服务补贴办法" }
 * const earlier = { addressee: "示例区民政局", description: "养老服务补贴办法。", status: "concluded" } as const
 * earlierAsked(now, earlier).says // => "已就相同申请作出答复的，仍应登记，答复时可以告知不予重复处理"
 * earlierAsked(now, { ...earlier, status: "processing" }).answered // => false
 * ```
 */
export const earlierAsked = (
  now: { readonly addressee?: string; readonly description?: string },
  earlier: Pick<RegisterRow, "addressee" | "status"> & { readonly description?: string }
): EarlierAsked => {
  const answered = earlier.status === "replied" || earlier.status === "concluded" || earlier.status === "archived"
  return {
    ...(now.description !== undefined && earlier.description !== undefined && { likeness: likenessOf(now.description, earlier.description) }),
    sameAgency: now.addressee !== undefined && now.addressee === earlier.addressee,
    answered,
    ...(answered
      ? { says: "已就相同申请作出答复的，仍应登记，答复时可以告知不予重复处理", basis: articles.repeated }
      : { says: "此前的申请还在办理；申请人没有撤回的，分别登记、分别答复", basis: articles.procedure })
  }
}
