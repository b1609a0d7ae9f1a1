/** Where information is published: the channels and carriers that standard catalogues list. */
import * as Schema from "effect/Schema"
import type {} from "../terms/Zh.ts"

/** A channel of publication. */
export const PublicationChannel = Schema.Literals([
  "website", "gazette", "newMedia", "hearing", "broadcast", "print", "readingPlace", "serviceCentre", "convenienceStation", "onSite", "noticeBoard", "push", "other"
]).annotate({
  identifier: "PublicationChannel",
  zh: {
    website: "政府网站",
    gazette: "政府公报",
    newMedia: "两微一端",
    hearing: "发布会/听证会",
    broadcast: "广播电视",
    print: "纸质媒体",
    readingPlace: "公开查阅点",
    serviceCentre: "政务服务中心",
    convenienceStation: "便民服务站",
    onSite: "入户/现场",
    noticeBoard: "社区/企业/村公示栏（电子屏）",
    push: "精准推送",
    other: "其他"
  },
  basis: "《政府信息公开条例》第二十三条至第二十五条"
})
export type PublicationChannel = typeof PublicationChannel.Type
