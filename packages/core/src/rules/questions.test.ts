/** Every question of a pack that uses the whole alphabet, as an inspector reads it. */
import { expect, it } from "vitest"
import { richRules } from "../../test/richPack.ts"
import { asksIn, told } from "../../test/samplePacks.ts"
import { kinds } from "./kinds.ts"

it("uses every letter", () => {
  expect(new Set(richRules().map(({ requirement }) => requirement.kind))).toEqual(new Set(kinds.map(({ tag }) => tag)))
})

it("reads as people write", () => {
  expect(`\n${richRules().map(({ check }) => told(check).join("\n")).join("\n")}\n`).toMatchInlineSnapshot(`
    "
    均须：
      是否设有查询阅览区（自助查询）？ → 设有查询阅览区（自助查询）
      是否设有查询阅览区（资料阅览）？ → 设有查询阅览区（资料阅览）
    是否设有申请接收区？ → 设有申请接收区
    任一：
      均须：
        触摸查询一体机的数量是多少？ → 触摸查询一体机数量不少于1
        触摸查询一体机能否正常使用？ → 触摸查询一体机能正常使用
      均须：
        台式电脑的数量是多少？ → 台式电脑数量不少于2
        台式电脑能否正常使用？ → 台式电脑能正常使用
    打印机的数量是多少？ → 打印机数量不少于1
    均须：
      《政府信息公开申请表》有几份？ → 《政府信息公开申请表》至少20份
      《政府信息公开申请表》用的是什么纸？（如A4） → 用A4纸
      《政府信息公开申请表》是否覆膜？ → 覆膜
    均须：
      办事服务指南有几份？ → 办事服务指南至少1份
      办事服务指南以什么形式提供？（宣传册或工作手册） → 宣传册或工作手册
    均须：
      是否设有“政务公开专区”标识牌？ → 设有“政务公开专区”标识牌
      “政务公开专区”标识牌上写的是什么？（逐字照录，每种文字一行，自上而下、自左而右） → 文字为“政务公开专区”、“Open Government Zone”
      “政务公开专区”标识牌是什么形式？（标识牌） → 标识牌
      “政务公开专区”标识牌是否在醒目位置？ → 在醒目位置
      “政务公开专区”标识牌底色的色值是多少？ → 白底（⚖ 红、绿、蓝三值均不低于230）
      “政务公开专区”标识牌文字的色值是多少？ → 蓝字（⚖ 色相190°至260°，三值最大与最小相差60以上）
      “政务公开专区”标识牌底色与文字的对比度是多少？（由两个色值算出） → 对比度不低于4.5
    均须：
      资料架中，没有“公开资料展示架”标识的有几个（台）？ → 资料架均有“公开资料展示架”标识
      “公开资料展示架”标识的字体是否与“政务公开专区”标识牌一致？ → 与“政务公开专区”标识牌字体一致
    均须：
      查询电脑或自助查询机中，没有“政务公开查询”标识的有几个（台）？ → 查询电脑或自助查询机均有“政务公开查询”标识
      “政务公开查询”标识是什么形式？（台卡、张贴） → 台卡或张贴
    均须：
      是否设有专区位置标注？ → 设有专区位置标注
      专区位置标注是什么形式？（平面图标注） → 平面图标注
    均须：
      专区工作人员有几人？ → 专区工作人员至少2人
      专区工作人员中，专职的有几人？ → 专职至少1人
      专区工作人员中，兼职的有几人？ → 兼职至少1人
      专区工作人员是否实行AB岗？ → 实行AB岗
      专区工作人员是否都符合下列条件：熟悉法规和制度；熟练操作计算机？ → 熟悉法规和制度；熟练操作计算机
      专区工作人员持有哪些证书？（上岗证、手语证） → 持有上岗证、手语证
    均须：
      是否提供资料利用服务？ → 提供资料利用服务
      资料利用服务包括哪些？（复印、拍照、查阅原文） → 包括复印、拍照、查阅原文
    是否提供代收其他单位申请？ → 不得提供代收其他单位申请
    均须：
      是否建有查阅登记台账？ → 建有查阅登记台账
      查阅登记台账登记哪些内容？（日期、查阅人、事项） → 栏目有日期、查阅人、事项
      查阅登记台账是否作数据分析？ → 作数据分析
    是否做到：资料摆放有序、便于查找？ → 资料摆放有序、便于查找
    有无下列情形：收取查阅费用？ → 没有下列情形：收取查阅费用
    均须：
      是否已完成：政务服务大厅专区建设？（责任主体：县政务服务局） → 已完成：政务服务大厅专区建设
      政务服务大厅专区建设，是哪一天完成的？ → 不晚于2026-12-15完成
    是否按时做到：报送工作信息？（每两周；责任主体：试点街镇） → 每两周做到：报送工作信息
    是否按时做到：补充更新资料？ → 按时做到：补充更新资料
    公示栏有哪些内容？（人员分工；工作制度、程序） → 有人员分工；工作制度、程序
    查询首页有哪些能打开的入口？（政府信息公开目录、公开专栏 https://example.org/open） → 有入口政府信息公开目录、公开专栏 https://example.org/open
    公示栏有哪些内容？（有无：身份证号码） → 不得有身份证号码
    均须：
      专区面积是多少平方米？ → 面积不少于30平方米
      专区有几个座位？ → 座位不少于6个
    专区面积是多少平方米？ → 面积不少于15平方米
    开放时间是否与县政务服务中心一致？ → 开放时间与县政务服务中心一致
    开放时间是否为：5月1日至9月30日 09:00—12:00、14:30—18:00；10月1日至4月30日 09:00—17:30？ → 开放时间为5月1日至9月30日 09:00—12:00、14:30—18:00；10月1日至4月30日 09:00—17:30
    均须：
      各街镇中，设专区的社区（村）最少的有几个？ → 每个街镇至少1个
      各街镇中，设专区的社区（村）最多的有几个？ → 每个街镇至多2个
    待明确：附件2原文未取得
    "
  `)
})

it("asks of an item of its own, or of the zone: surveys keep their answers under these places", () => {
  const places = richRules().flatMap(({ check }) => asksIn(check)).map(({ at: [category, item] }) => `${category}/${item}`)
  expect([...new Set(places)]).toEqual([
    "areas/selfQuery", "areas/reading", "areas/intake", "equipment/kiosk", "equipment/pc", "equipment/printer", "materials/applicationForm",
    "materials/guide", "signs/zonePlate", "signs/rackLabel", "signs/queryCard", "signs/planMark", "posts/clerk", "services/copying",
    "services/otherAgencies", "registers/visits", "practices/tidy", "practices/fee", "deadlines/hall", "deadlines/report", "deadlines/update",
    "displays/board", "displays/home", "space/zone", "hours/zone", "selections/sites"
  ])
})
