/** How a printer by ipps is spoken to: user and password from the environment or a file of its owner only, and the certificate to trust. */
import { readYaml } from "@zone/pack-file"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Option from "effect/Option"
import * as Path from "effect/Path"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { exitCodes } from "../Ended.ts"
import { endWith } from "../terminal/endWith.ts"
import { plain } from "../terminal/plain.ts"
import { sayFileError } from "../terminal/sayFileError.ts"
import type { OfficeFile } from "../office/OfficeFile.ts"
import type { AccessInput } from "./whereFlags.ts"

/** What a printer is told of who prints, and by what it is known. */
export interface Access {
  readonly user?: string
  readonly password?: Redacted.Redacted
  readonly certificates?: string
}

/** An office and its folder. */
export interface OfficeAt {
  readonly folder: string
  readonly office: OfficeFile
}

const Account = Schema.Struct({ user: Schema.NonEmptyString, password: Schema.NonEmptyString })

const readText = Effect.fnUntraced(function*(what: string, file: string) {
  const fs = yield* FileSystem.FileSystem
  return yield* fs.readFileString(file).pipe(Effect.catch((error) => endWith(plain(`${what}：${file}：${sayFileError(error)}`), exitCodes.usage)))
})

const readAccount = Effect.fnUntraced(function*(what: string, file: string) {
  const fs = yield* FileSystem.FileSystem
  const text = yield* readText(what, file)
  const { mode } = yield* Effect.orDie(fs.stat(file))
  // Windows has no such bits
  if (process.platform !== "win32" && (mode & 0o077) !== 0) return yield* endWith(plain(`${what}：${file}：别的用户也能读取这个文件，请先运行 chmod 600 ${file}`), exitCodes.usage)
  const read = readYaml(Account, text)
  // what is wrong is not shown: it may be the password
  return Result.isSuccess(read)
    ? { user: read.success.value.user, password: Redacted.make(read.success.value.password) }
    : yield* endWith(plain(`${what}：${file}：应写有 user 和 password 两行，如\nuser: zone\npassword: "……"`).replaceAll("\uFFFD", "\n"), exitCodes.usage)
})

/** By a flag, by the environment, or by the office, in this order; nothing where a printer asks for nothing. */
export const readAccess = Effect.fnUntraced(function*({ account, certificate }: AccessInput, at?: OfficeAt) {
  const path = yield* Path.Path
  const inOffice = (file: string | undefined): string | undefined => (at === undefined || file === undefined ? undefined : path.resolve(at.folder, file))
  const { ZONE_PRINTER_PASSWORD: password = "", ZONE_PRINTER_USER: user = "" } = process.env
  const file = inOffice(at?.office.printerAccount)
  const who: Access = Option.isSome(account)
    ? yield* readAccount("--account", account.value)
    : password !== ""
    ? { ...(user !== "" && { user }), password: Redacted.make(password) }
    : file !== undefined
    ? yield* readAccount("office.yaml 的 printerAccount", file)
    : user !== "" ? { user } : {}
  const pem = Option.isSome(certificate) ? ["--certificate", certificate.value] as const : ["office.yaml 的 printerCertificate", inOffice(at?.office.printerCertificate)] as const
  if (pem[1] === undefined) return who
  const certificates = yield* readText(pem[0], pem[1])
  if (!certificates.includes("-----BEGIN CERTIFICATE-----")) return yield* endWith(plain(`${pem[0]}：${pem[1]}：不是 PEM 证书（应以 -----BEGIN CERTIFICATE----- 开头）`), exitCodes.usage)
  return { ...who, certificates }
})
