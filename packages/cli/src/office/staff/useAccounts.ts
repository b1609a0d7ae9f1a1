/** Opens the accounts of an office for one command. */
import { Accounts, layerOfficeAccounts } from "@zone/http"
import * as Effect from "effect/Effect"
import * as Path from "effect/Path"
import { exitCodes } from "../../Ended.ts"
import { endWith } from "../../terminal/endWith.ts"
import type { Ended } from "../../Ended.ts"
import { readOffice } from "../readOffice.ts"
import { sayTrouble } from "../sayTrouble.ts"

export const useAccounts = Effect.fnUntraced(function*<A, R>(
  folder: string, use: (accounts: Accounts["Service"]) => Effect.Effect<A, Ended | { readonly _tag: "AccessError" }, R>
) {
  const { store = "office.sqlite" } = yield* readOffice(folder)
  const path = yield* Path.Path
  return yield* Effect.flatMap(Accounts, use).pipe(
    Effect.provide(layerOfficeAccounts(path.resolve(folder, store))),
    Effect.catchTags({
      AccessError: () => endWith("登录信息读写不了：检查存储文件能否写入，是不是正在被别的程序占用", exitCodes.usage),
      StoreError: (error) => {
        const { exitCode, message } = sayTrouble(error)
        return endWith(message, exitCode)
      }
    })
  )
})
