/**
 * The closed lists of the room that flags offer, with their Chinese words. They stand here once more so that the start of every command
 * need not load the room; a test holds them against it.
 */
import type { ApplicantKind, Status } from "@zone/core/application"

export const closedLists = {
  status: {
    arrived: "待确认", processing: "办理中", awaitingCorrection: "待补正", awaitingPayment: "待缴费", replied: "已答复待送达", concluded: "已办结", archived: "已归档"
  } satisfies { readonly [status in Status]: string },
  applicantKind: {
    person: "自然人", business: "商业企业", research: "科研机构", publicWelfare: "社会公益组织", legalService: "法律服务机构", otherOrganisation: "其他"
  } satisfies { readonly [kind in ApplicantKind]: string }
} as const

/** The members of a list, in its order. */
export const membersOf = <Member extends string>(list: { readonly [member in Member]: string }): ReadonlyArray<Member> => Object.keys(list) as unknown as ReadonlyArray<Member>
