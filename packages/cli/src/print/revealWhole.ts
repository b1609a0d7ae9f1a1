/** Opens personal data for a paper: whole, with the purpose recorded; a role that may not see it whole prints no paper with it. */
import { Role } from "@zone/core/terms"
import type { Personal, PersonalKind } from "@zone/core/terms"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { exitCodes } from "../Ended.ts"
import { endWith } from "../terminal/endWith.ts"
import type { Opened } from "../office/useOffice.ts"
import { zhOf } from "../pack/zhOf.ts"
import type { PapersAt } from "./papersAt.ts"

const role = zhOf(Role)

/** `why` is recorded, e.g. 打印接收回执. */
export const revealWhole = ({ actor, agency, deskFor }: Opened, { id, room }: Pick<PapersAt, "id" | "room">, why: string) => (personal: Personal, kind: PersonalKind) =>
  deskFor(room).reveal(personal, kind, { agency, actor, why, matter: id }).pipe(Effect.flatMap((shown) =>
    shown.masked
      ? endWith(`${role(actor.role)}只能看到脱敏的个人信息，不能打印这份文书；由可以看到全部内容的人打印，如 --as clerk:代号`, exitCodes.no)
      : Effect.succeed(Redacted.value(shown.text))))
