/** Draws a blank application form as YAML, explained in Chinese. */
import { Addressee, ApplicantKind, FormWanted } from "@zone/core/application"
import { Channel } from "@zone/core/terms"
import { zhOf } from "../../pack/zhOf.ts"

const list = (literals: ReadonlyArray<string>, zh: (member: string) => string): string => literals.map((each) => `${each} ${zh(each)}`).join("，")

const { kind } = Addressee.fields
const { form, route } = FormWanted.fields

export const drawForm = (agency: string | undefined): string => `\
# 政府信息公开申请表。以 # 开头的是说明；行首的“# ”去掉，就填上了这一项。
# 姓名、联系方式、所需信息等个人信息，登记时封存；这个文件里的仍是明文，登记以后请收好或者删除。

# 向谁提出：${list(kind.literals, zhOf(kind))}
addressee:
  kind: itself
  name: ${agency === undefined ? "示例局" : JSON.stringify(agency)}

# 申请人，可有几人。kind：${list(ApplicantKind.literals, zhOf(ApplicantKind))}
# 身份证明 proof：shown 当面出示，或者附件的路径，如 [idcard.jpg]；没有就不写，要告知补正
# 联系方式 contact：号码加引号
applicants:
  - kind: person
    name: ""
    proof: shown
    contact: ""

# 所需信息的名称、文号或者其他特征性描述
description: ""
# 描述不明确、无从查找的，写明哪里不明确
# unclear: 没有写明年份

# 形式要求：form ${list(form.literals, zhOf(form))}；route ${list(route.literals, zhOf(route))}
wanted:
  form: paper
  route: pickUp

# 用途，申请人自愿填写，不影响接收
# purpose: ""
# 更正与本人相关的政府信息的，写 ownRecords
# subject: ownRecords
# 给予的必要帮助：difficulty reading 阅读困难，sight 视力障碍，hearing 听力障碍
# help:
#   - difficulty: sight
#     given: 工作人员代读
# 其他附件
# files: [letter.pdf]

# 提出方式和日期，也可以在命令里用 --channel、--on 给出：
#   ${list(Channel.literals, zhOf(Channel))}
# channel: inPerson
# on: 2026-09-21
# 普通信函、电子邮件、传真、互联网：双方确认收到的日期
# confirmedOn: 2026-09-22
`
