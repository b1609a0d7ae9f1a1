/** The words that ledgers use: titles of columns, ends, kinds of applicants, channels. */
import { ApplicantKind } from "../application/ApplicantKind.ts"
import { Outcome } from "../application/Outcome.ts"
import { replies } from "../application/replies.ts"
import { ReplyKind } from "../application/ReplyKind.ts"
import { Channel } from "../terms/Channel.ts"
import type { LedgerField } from "./Ledger.ts"
import { plainWord } from "./plainWord.ts"
import { wordOf } from "../rules/wordOf.ts"

/** What ended an application, as far as a word tells. */
interface End {
  readonly outcome: Outcome
  readonly replyKind?: ReplyKind
}

/** The usual titles, the first of which names the column in messages. */
const titles: { readonly [field in LedgerField]: readonly [string, ...ReadonlyArray<string>] } = {
  number: ["登记编号", "编号", "申请编号", "受理编号", "登记号", "受理号", "申请单编号", "答复编号"],
  arrivedOn: ["提出日期", "申请日期", "申请时间", "提交日期", "来件日期", "登记日期", "登记时间", "提出时间"],
  receivedOn: ["收到申请日期", "收到日期", "收到时间", "受理日期", "受理时间", "收件日期", "收到申请时间", "收到申请之日"],
  channel: ["提出方式", "申请方式", "申请渠道", "申请途径", "受理方式", "提交方式", "来源"],
  applicantKind: ["申请人类别", "申请人类型", "申请人性质", "申请人情况", "申请主体", "申请主体类型"],
  applicant: ["申请人", "申请人姓名", "申请人名称", "申请人姓名名称", "姓名", "姓名名称", "姓名或名称"],
  description: ["所需政府信息", "申请内容", "申请事项", "所需信息", "所需内容描述", "所需政府信息内容", "信息内容描述", "申请公开内容", "申请公开的信息", "申请信息内容"],
  addressee: ["受理机关", "被申请机关", "受理单位", "受理机构", "答复单位", "答复机关", "承办单位", "办理单位"],
  handedOverOn: ["转交日期", "转办日期", "交办日期", "转交时间"],
  due: ["答复期限", "办理期限", "应答复日期", "届满日", "截止日期", "法定答复日期", "到期日期", "答复截止日期"],
  extendedBy: ["延长工作日", "延期天数", "延长天数", "延期工作日"],
  endedOn: ["答复日期", "答复时间", "办结日期", "办结时间", "回复日期", "回复时间", "答复书日期"],
  outcome: ["办理结果", "答复类型", "答复结果", "答复方式", "答复情况", "年报统计项", "公开类型", "处理结果", "公开情况"],
  deliveredOn: ["送达日期", "送达时间", "寄出日期", "邮寄日期"],
  inTime: ["是否按期", "是否按期答复", "是否按时", "是否超期", "是否逾期"],
  archivedOn: ["归档日期", "归档时间"]
}

const words = <Member extends string>(members: ReadonlyArray<Member>, word: (member: string) => string): ReadonlyArray<readonly [string, Member]> =>
  members.map((member) => [plainWord(word(member)), member])

const kind = (replyKind: ReplyKind): End => ({ replyKind, outcome: replies[replyKind].outcome })

/** A word that is both a row of the annual report and a kind of reply names the kind, whose row it is. */
const ends: ReadonlyMap<string, End> = new Map<string, End>([
  ...words(Outcome.literals, wordOf(Outcome)).map(([word, outcome]) => [word, { outcome }] as const),
  ...words(ReplyKind.literals, wordOf(ReplyKind)).map(([word, replyKind]) => [word, kind(replyKind)] as const),
  ...([
    ["公开", "disclosed"], ["同意公开", "disclosed"], ["全部公开", "disclosed"], ["依申请公开", "disclosed"], ["已公开", "disclosed"],
    ["主动公开", "alreadyPublic"], ["已主动公开", "alreadyPublic"], ["属于主动公开", "alreadyPublic"], ["属于已主动公开范围", "alreadyPublic"],
    ["同意部分公开", "partlyDisclosed"],
    ["国家秘密", "stateSecret"], ["涉及国家秘密", "stateSecret"], ["法律行政法规禁止公开", "forbiddenByLaw"],
    ["三安全一稳定", "threeSafetiesOneStability"], ["商业秘密", "thirdPartyRights"], ["个人隐私", "thirdPartyRights"],
    ["第三方合法权益", "thirdPartyRights"], ["涉及第三方合法权益", "thirdPartyRights"],
    ["内部事务信息", "internalAffairs"], ["内部事务", "internalAffairs"], ["过程性信息", "processInformation"], ["行政执法案卷", "caseFile"],
    ["行政查询事项", "registryMatter"],
    ["不存在", "nonexistent"], ["政府信息不存在", "nonexistent"], ["非本机关", "otherAgency"], ["不属于本机关", "otherAgency"],
    ["非本机关公开职责", "otherAgency"], ["不属于本机关公开", "otherAgency"], ["非本机关政府信息", "otherAgency"],
    ["需要另行制作", "needsMaking"], ["没有现成信息", "needsMaking"], ["需加工分析", "needsMaking"], ["内容不明确", "stillUnclear"],
    ["信访", "petition"], ["信访事项", "petition"], ["投诉举报", "petition"], ["举报", "petition"], ["咨询", "otherEnd"],
    ["公开出版物", "publication"], ["重复提出申请", "repeated"], ["大量反复申请", "excessive"],
    ["逾期不补正", "correctionLapsed"], ["逾期未补正", "correctionLapsed"], ["视为放弃", "correctionLapsed"], ["逾期不缴费", "feeLapsed"], ["逾期未缴费", "feeLapsed"],
    ["撤回", "withdrawn"], ["撤回申请", "withdrawn"], ["撤销申请", "withdrawn"], ["申请人撤销", "withdrawn"], ["主动撤回", "withdrawn"]
  ] as const).map(([word, replyKind]) => [word, kind(replyKind)] as const)
])

const applicantKinds: ReadonlyMap<string, ApplicantKind> = new Map<string, ApplicantKind>([
  ...words(ApplicantKind.literals, wordOf(ApplicantKind)),
  ...([
    ["公民", "person"], ["个人", "person"], ["自然人公民", "person"],
    ["企业", "business"], ["公司", "business"], ["科研院所", "research"], ["科研", "research"],
    ["公益组织", "publicWelfare"], ["社会组织", "publicWelfare"], ["社会公益", "publicWelfare"],
    ["律师事务所", "legalService"], ["律所", "legalService"], ["法律服务", "legalService"],
    ["其他组织", "otherOrganisation"], ["其它", "otherOrganisation"]
  ] as const)
])

const channels: ReadonlyMap<string, Channel> = new Map<string, Channel>([
  ...words(Channel.literals, wordOf(Channel)),
  ...([
    ["当面", "inPerson"], ["现场", "inPerson"], ["窗口", "inPerson"], ["现场提交", "inPerson"], ["当面申请", "inPerson"], ["现场申请", "inPerson"],
    ["口头", "oral"], ["口头申请", "oral"],
    ["挂号信", "signedPost"], ["特快专递", "signedPost"], ["EMS", "signedPost"], ["邮政特快专递", "signedPost"],
    ["平信", "ordinaryPost"], ["普通信函", "ordinaryPost"], ["平常信函", "ordinaryPost"],
    ["网络", "internet"], ["网上", "internet"], ["网上申请", "internet"], ["互联网", "internet"], ["网站", "internet"], ["在线申请", "internet"],
    ["邮箱", "email"], ["邮件", "email"], ["传真", "fax"]
  ] as const)
])

/** Everything that ledgers say which this house understands. @internal */
export const ledgerWords = { titles, ends, applicantKinds, channels }
