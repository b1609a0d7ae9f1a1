/** Walks all that is kept, and says of every flaw where it is. */
import { audited, type Flaw, rooms, verify } from "@zone/core/desk"
import { readYaml } from "@zone/pack-file"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { Ended, exitCodes } from "../Ended.ts"
import { endWith } from "../terminal/endWith.ts"
import { useOffice } from "../office/useOffice.ts"
import { sayRefusal } from "../pack/sayRefusal.ts"
import { plain } from "../terminal/plain.ts"
import { readBytes } from "../terminal/readBytes.ts"
import { checkpointOf, Receipt } from "./Receipt.ts"
import type { VerifyInput } from "./verifyFlags.ts"

const kinds: { readonly [kind in Flaw["kind"]]: string } = {
  changed: "改动", removed: "缺失", cut: "截断", position: "次序", head: "流末", checkpoint: "核验点", register: "台账", unreadable: "读不出"
}

const sayPlace = ({ position, stream, version }: Flaw): string => [
  ...(stream === undefined ? [] : [`${stream.agency}/${stream.room}/${stream.id}`]),
  ...(version === undefined ? [] : [`第${version}条`]),
  ...(position === undefined ? [] : [`位置 ${position}`])
].join(" ")

const readReceipts = (files: ReadonlyArray<string>) =>
  Effect.forEach(files, Effect.fnUntraced(function*(file) {
    const bytes = yield* readBytes(file).pipe(Effect.catch((why) => endWith(sayRefusal(file, why), exitCodes.usage)))
    const read = readYaml(Receipt, bytes)
    return Result.isSuccess(read) ? checkpointOf(read.success.value) : yield* endWith(sayRefusal(file, read.failure), exitCodes.usage)
  }))

export const verifyStore = (input: VerifyInput) =>
  useOffice(input, Effect.fnUntraced(function*() {
    const { checkpoint: files, json } = input
    const checkpoints = yield* readReceipts(files)
    const verified = yield* verify({ checkpoints, rooms: rooms.map(audited) })
    const { entries, facts, flaws, position, root, sound, streams } = verified
    if (json) {
      yield* Console.log(JSON.stringify({ ...verified, position: String(position), flaws: flaws.map((flaw) => ({ ...flaw, ...(flaw.position !== undefined && { position: String(flaw.position) }) })) }))
    } else {
      for (const flaw of flaws) yield* Console.log(plain(`${kinds[flaw.kind]}  ${sayPlace(flaw)}：${flaw.finding}`))
      yield* Console.log(`核验 ${streams} 件、${facts} 条记录、${entries} 行台账、${verified.checkpoints} 个核验点：${sound ? "无误" : `${flaws.length} 处有误`}`)
      yield* Console.log(`根：${root}`)
      if (checkpoints.length === 0) yield* Console.error("提醒：没有给出存放在外面的核验点（--checkpoint），整条重写的记录看不出来；用 zone verify checkpoint 定期导出")
    }
    return yield* sound ? Effect.void : Effect.fail(new Ended({ exitCode: exitCodes.no }))
  }))
