/** Draws the `office.yaml` of a new office, explained line by line in Chinese. */
import type { CreateInput } from "./createFlags.ts"

export const drawOffice = ({ agency, id, pack, tier, venue, zone }: CreateInput): string => `\
# 一个受理政府信息公开申请的办公文件夹。以 # 开头的是说明。

# 机关：代号用在存储里，以后不能改
agency:
  id: ${id}
  name: ${JSON.stringify(agency)}
# 窗口所在专区的代号
zone: ${zone}

# 按哪里的规则办理（zone pack show ${pack} 可以查看），场所和层级决定窗口接收哪些申请
pack: ${pack}
venue: ${venue}
tier: ${tier}
# 上面没有规定时适用的规则包，不写时为行政复议、行政诉讼的期限
# also: [cn/remedies]

# 记录和台账、附件、主密钥放在哪里（相对于这个文件夹）。
# 主密钥封存个人信息：不要和存储放在一起备份，另存一份；丢失以后谁也打不开已经封存的内容。
# 环境变量 ZONE_MASTER_KEY 先于文件。
store: office.sqlite
attachments: attachments
masterKeyFile: master.key

# 本单位的字体文件（程序不带仿宋、小标宋）；不写的用思源宋体。fallback 补生僻字，.ttc 里的第几个字面写 {path: 文件, face: 0}
# fonts:
#   body: 仿宋.ttf
#   title: 小标宋.ttf
#   kai: 楷体.ttf
#   hei: 黑体.ttf
#   fallback: [生僻字.ttf]
# 还没有印出的文书放在哪个文件夹（封存）
# printing: printing
# ipps:// 打印机的用户名和密码：文件里写 user 和 password 两行，只能让主人读取（chmod 600）；或者用环境变量 ZONE_PRINTER_USER、ZONE_PRINTER_PASSWORD
# printerAccount: printer.yaml
# ipps:// 打印机自己的证书（PEM）
# printerCertificate: printer.pem

# 登记编号的写法：{year} 年份，{number} 序号，digits 序号的位数
numbering:
  form: "{year}-{number}"
  digits: 4

# 不另外写明（--as）时由谁办理：clerk 窗口工作人员，handler 承办人，head 政府信息公开工作机构负责人，auditor 监督检查人员
actsAs:
  role: clerk
  id: clerk-1

# 新公布、程序里还没有的放假通知（通知全文的文本文件，或者 holiday-cn 的年度文件）；加入以后运行 zone due recount
# calendars: [2027.json]
# 作为网站打开（zone serve）时，文书上写的联系地点、复议机关、法院，和查询办理进度的网址；专区页面列出的受理机关和开放时间
# says:
#   contact: 示例区行政服务中心政务公开专区
#   reviewAuthority: 示例区人民政府
#   court: 示例区人民法院
#   followAt: https://zone.example.org/follow
# page:
#   addressees: [{kind: itself, name: 示例区人民政府办公室}, {kind: department, name: 示例区民政局}]
#   openingHours: [{days: 周一至周五, hours: "9:00—17:00"}]

# 通知尚未公布的日期：true 按规定推算并标明暂定，false 标明待定
forecast: true
`
