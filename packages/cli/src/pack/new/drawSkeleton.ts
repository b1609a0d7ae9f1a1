/** Draws the skeleton of a pack: valid as it stands, with one clause still to be carried, and explained line by line in Chinese. */
import { kinds } from "@zone/core/rules"
import { Strength, Tier, VenueKind } from "@zone/core/terms"
import { zhOf } from "../zhOf.ts"

const words = (literals: ReadonlyArray<string>, zh: (member: string) => string): string =>
  literals.map((each) => `${each} ${zh(each)}`).join("，")

const parentsOf = (parents: ReadonlyArray<string>): string =>
  parents.length === 0
    ? "# 承接的规则包：上级文件和法规，如\n# extends:\n#   - cn/foi-regulation\n"
    : `# 承接的规则包：它们的要求在这里同样适用\nextends:\n${parents.map((parent) => `  - ${parent}`).join("\n")}\n`

export const drawSkeleton = (id: string, parents: ReadonlyArray<string>, from: string): string => `\
# yaml-language-server: $schema=../../../schema/rule-pack.v1.json
#
# 一份规则包：把一件法规或一份通知写成数据。以 # 开头的是说明，不必删除。
# 写法：“键: 值”，冒号后有一个空格；下一层缩进两个空格；列表每项以“- ”开头；含有冒号加空格、或以符号开头的文字加引号。
# 转述通知的意思，不抄原句；不写电话和个人姓名。拿不准的，写在 reading 里，会以 ⚖ 显示给人看。

id: ${id}
division: ${id.replace(/\/.*$/, "")}

# 第一件是这份通知本身；期限引用到的法规接着写
documents:
  - id: ${id}
    title: （文件标题，不带书名号）
    number: （文号，如 示例府办〔2026〕1号）
    issuer: （发文机关）
    # 施行日期，与文件名一致
    inForceFrom: "${from}"

${parentsOf(parents)}
# 条款：通知里的每一条、每一项都列出来。左边是自己编的代号，右边是它在通知里的位置。
# 核对时会指出哪一条还没有落实。
clauses:
  X-1: 第一项

# 只作说明、不提要求的条款
# definitions:
#   - X-0

# 名称：设备、资料、标识等在这里叫什么。左边的代号由小写英文字母开头，下面的要求里用它。
# names:
#   equipment:
#     touchKiosk: 自助查询一体机
#   materials:
#     applicationForm: 《政府信息公开申请表》

# 要求所取决的情形，写成问题
# circumstances:
#   hasFloorPlan: 大厅是否设有平面图？

# 要求：一条一项。共有的键：
#   kind      种类：${kinds.map(({ tag, zh }) => `${tag} ${zh}`).join("，")}
#   id        代号，如 intake/blank-form；与所承接的要求同名时，用 replaces 写明代替谁
#   strength  强度：${words(Strength.literals, zhOf(Strength))}
#   clauses   依据的条款，可有几条
#   venues    适用的场所（不写为全部）：${words(VenueKind.literals, zhOf(VenueKind))}
#   tiers     适用的层级（不写为全部）：${words(Tier.literals, zhOf(Tier))}
#   onlyIf    只在某种情形下适用
#   reading   ⚖ 原文没有明说而按理解适用的，写明怎样理解
requirements: []
# 示例（把上一行的 [] 删去，再去掉下面各行行首的“# ”）：
#   - kind: Material
#     id: intake/blank-form
#     strength: must
#     clauses: [X-1]
#     anyOf: [applicationForm]
#     copies: 20
#     paper: A4
#   - kind: Equipment
#     id: query/terminal
#     strength: must
#     clauses: [X-1]
#     anyOf:
#       - item: touchKiosk
#         atLeast: 1
#     working: true
#   - kind: OpenNorm
#     id: annex/missing
#     strength: must
#     clauses: [X-1]
#     why: 附件没有随文公布，写明缺什么

# 期限（没有自己的期限时不写）
# terms:
#   enquiryAnswer:
#     id: enquiry-answer
#     title: 政策咨询答复期限
#     length: 5
#     unit: workingDay
#     startsOn: 交办之日
#     countsFirstDay:
#       value: false
#       basis: { document: ${id}, clause: X-1, reading: interpretation, cite: "通知未作规定，参照《民法典》第二百零一条，开始当日不计入" }
#     basis: { document: ${id}, clause: X-1, reading: text, cite: "《（文件标题）》第一项" }

# 表单（通知附有表样时）
# forms:
#   - id: form/visitor-register
#     title: 查阅登记表
#     fields: [日期, 查阅内容]
#     clauses: [X-1]
`
