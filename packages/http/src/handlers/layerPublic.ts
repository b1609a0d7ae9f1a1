/** Answers for people themselves: the zone's page, what is known and published, an application at the kiosk, its receipt, and how a matter stands. */
import { missingParts, type State } from "@zone/core/application"
import { QuestionBank } from "@zone/core/ports"
import type { Actor } from "@zone/core/terms"
import * as SecureRandom from "effect/crypto/SecureRandom"
import * as Effect from "effect/Effect"
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { setCookie } from "../access/setCookie.ts"
import { hashOf } from "../access/hashOf.ts"
import { Https } from "../access/Https.ts"
import { Kiosks } from "../access/Kiosks.ts"
import { Limits } from "../access/Limits.ts"
import { Receipts } from "../access/Receipts.ts"
import { normalCode, Secrets } from "../access/Secrets.ts"
import { sameText } from "../access/sameText.ts"
import { Api } from "../api/Api.ts"
import { Gone, Malformed, Missing, Refused, Unauthorised } from "../api/Problems.ts"
import type { DoneWish } from "../api/MatterShown.ts"
import { CurrentKiosk, PublicApplication, type Submitted } from "../api/PublicGroup.ts"
import { bankFirst } from "../bank/bankFirst.ts"
import { showQuestion } from "../bank/showQuestion.ts"
import { usualQuestions } from "../bank/usualQuestions.ts"
import { makePublished } from "../disclosed/makePublished.ts"
import { followedOf, followedRooms } from "../follow/followedOf.ts"
import { lackingIn } from "../follow/lackingIn.ts"
import { Office, type Served } from "../office/Office.ts"
import { drawPaper } from "../papers/drawPaper.ts"
import { forPeople } from "../people/forPeople.ts"
import { answer } from "../problem/answer.ts"
import { carryOut } from "../wish/carryOut.ts"
import { pathsOf } from "../wish/pathsOf.ts"
import { Uploads } from "../wish/Uploads.ts"
import { liveZonePage } from "../zone/liveZonePage.ts"
import { zonePage } from "../zone/zonePage.ts"
import { clientOf } from "./clientOf.ts"

/** In seconds: a kiosk that was switched off is one still. No browser keeps a cookie longer. */
const KEPT = 400 * 24 * 3600

/** What people apply for at a kiosk. */
const ROOM = "application"

const actorOf = (device: string): Actor => ({ id: `kiosk-${device}`, role: "applicant" })

/** Whoever stands before a kiosk. */
const somebody = actorOf("0")

const noMatch = new Missing({ tag: "NoSuchReceipt", remedy: "编号或者查询码不对，请按接收回执或者抄下的编号和查询码核对" })

const fields = PublicApplication.fields
const isField = (key: string): key is keyof typeof fields => Object.hasOwn(fields, key)

/** What is filled in and not right, part by part. */
const troublesIn = (given: { readonly [key: string]: unknown }): ReadonlyArray<{ readonly path: string; readonly remedy: string }> =>
  Object.entries(given).flatMap(([key, value]) => {
    if (!isField(key)) return [{ path: key, remedy: "没有这一项" }]
    const decoded = Schema.decodeUnknownResult(fields[key])(value, { errors: "all", onExcessProperty: "error" })
    if (Result.isSuccess(decoded)) return []
    return pathsOf(decoded.failure.issue, key).map((path) => ({ path, remedy: "没有填写，或者填写得不对" }))
  })

const shown = { _tag: "Shown" } as const
const sealedSample = { subject: "?", sealed: "?" }

/** What an application still lacks: what it cannot do without here, and the parts that it would have to be corrected for. */
const lackingYet = ({ addressee, applicants, description, wanted }: { readonly [key: string]: unknown }): ReadonlyArray<string> => {
  const given = Array.isArray(applicants) ? applicants as ReadonlyArray<{ readonly contact?: unknown; readonly proof?: unknown } | null> : []
  const [first, ...others] = given.map((one) => ({
    kind: "person", name: sealedSample, ...(one?.contact !== undefined && { contact: sealedSample }), ...(one?.proof !== undefined && { proof: shown })
  } as const))
  const parts = first === undefined ? [] : missingParts({ applicants: [first, ...others], ...(wanted !== undefined && { wanted: { form: "paper", route: "pickUp" } }) })
  return [...Object.entries({ addressee, applicants, description }).flatMap(([key, value]) => value === undefined ? [key] : []), ...parts]
}

/** The handlers of the group `public`. */
export const layerPublic = HttpApiBuilder.group(Api, "public", Effect.fn(function*(handlers) {
  const bank = yield* QuestionBank
  const kiosks = yield* Kiosks
  const limits = yield* Limits
  const receipts = yield* Receipts
  const secrets = yield* Secrets
  const secure = yield* Https
  const uploads = yield* Uploads
  const { agency, contextFor, options, roomOf, rooms, today } = yield* Office
  const published = yield* makePublished({ agency, rooms })
  const followed = rooms.filter(({ room }) => followedRooms.includes(room.name))

  const askedOf = Effect.gen(function*() {
    const { addressees } = yield* zonePage
    return { context: contextFor(somebody, yield* today), addressees }
  })

  const wishOf = Effect.fnUntraced(function*(name: string, tag: string) {
    const served = yield* roomOf(name)
    const found = forPeople(served.room, yield* askedOf).find(({ wish }) => wish === tag)
    return found ? { served, ...found } : yield* new Missing({ tag: "NoWish", remedy: "这里没有可以自助办理的这个事项，请到窗口办理" })
  })

  const takenHome = ({ id, number, repeated, room }: DoneWish, state: unknown): Submitted => {
    if (number === undefined && room === ROOM) {
      const { contact, to } = state as { readonly to?: string; readonly contact?: string }
      return { guided: { to: to ?? "", ...(contact !== undefined && { contact }) }, repeated }
    }
    const lacking = room === ROOM ? lackingIn(state as State) : undefined
    // what has no number, as a rating, is followed by nobody
    return { ...(number !== undefined && { number, code: secrets.codeOf(agency, id) }), ...(lacking && { lacking }), repeated }
  }

  const cookie = { name: "zone_kiosk", path: "/public", secure } as const

  /** The entry of a number whose code somebody has: whether the number or the code is wrong, and which numbers there are, is not told. */
  const entryOf = Effect.fnUntraced(function*(number: string, code: string, among: ReadonlyArray<Served> = followed) {
    const from = yield* clientOf
    yield* limits.take("follow", from)
    // by number and address: nobody keeps others from following theirs
    yield* limits.take("followOne", `${number} ${from}`)
    // looked for in every room, so that it takes as long wherever it is and wherever it is not
    const found = (yield* Effect.forEach(among, (served) => Effect.map(served.desk.find(agency, number), (entry) => (entry ? [{ served, entry }] : [])))).flat()
    const ofCode = found.find(({ entry }) => sameText(normalCode(code), normalCode(secrets.codeOf(agency, entry.stream.id))))
    if (found.length === 0) sameText(normalCode(code), normalCode(secrets.codeOf(agency, "")))
    return ofCode ?? (yield* noMatch)
  })

  const applications = followed.filter(({ room }) => room.name === ROOM)

  return handlers
    .handle("zone", () => answer(liveZonePage))
    .handle("questions", ({ query: { limit = 10, q } }) => answer(Effect.gen(function*() {
      const on = yield* today
      const found = q.trim() === "" ? yield* usualQuestions(bank, on, limit) : (yield* bank.search(q, { on, limit })).map((hit) => hit.found)
      return found.map(showQuestion)
    })))
    .handle("disclosed", ({ query: { limit = 10, q } }) => answer(published(q, limit)))
    .handle("follow", ({ headers, params: { number } }) => answer(Effect.gen(function*() {
      const { entry: { row, stream }, served: { desk, room } } = yield* entryOf(number, headers["x-zone-code"])
      return followedOf(room, number, row, (yield* desk.load(agency, stream.id)).state)
    })))
    .handle("openKiosk", ({ payload: { device, secret } }) => answer(Effect.gen(function*() {
      yield* limits.take("login", yield* clientOf)
      const opened = yield* kiosks.open(device, secret)
      if (Option.isNone(opened)) return yield* new Unauthorised({ tag: "WrongKiosk", remedy: "设备或者密钥不对：请工作人员重新设置自助终端" })
      yield* setCookie(cookie, opened.value.token, KEPT)
      return { device, title: opened.value.title }
    })))
    .handle("kiosk", () => Effect.map(CurrentKiosk, ({ device }) => ({ device })))
    .handle("check", ({ payload }) => Effect.succeed({ troubles: troublesIn(payload), missing: lackingYet(payload) }))
    .handle("apply", ({ headers, payload }) => answer(Effect.gen(function*() {
      yield* limits.take("apply", yield* clientOf)
      const { device, token } = yield* CurrentKiosk
      const { addressees } = yield* zonePage
      const addressee = addressees.find(({ name }) => name === payload.addressee)
      if (addressee === undefined) return yield* new Malformed({ tag: "NoAddressee", remedy: "请在列出的机关中选择", paths: ["addressee"] })
      const { done, state } = yield* carryOut({
        served: yield* roomOf(ROOM), id: SecureRandom.uuidV4Unsafe(), begins: true, actor: actorOf(device), owner: hashOf(token),
        given: { ...payload, _tag: "Receive", channel: "inPerson", on: yield* today, addressee }, key: headers["idempotency-key"]
      })
      return takenHome(done, state)
    })), { uninterruptible: true })
    .handle("rooms", () => answer(Effect.gen(function*() {
      const asked = yield* askedOf
      return rooms.flatMap(({ room }) => {
        const wishes = forPeople(room, asked).map(({ name, wish }) => ({ wish, name }))
        return wishes.length === 0 ? [] : [{ room: room.name, title: room.title, wishes }]
      })
    })))
    .handle("form", ({ params: { room, wish } }) => answer(Effect.map(wishOf(room, wish), ({ form }) => form)))
    .handle("begin", ({ headers, params: { room }, payload }) => answer(Effect.gen(function*() {
      yield* limits.take("apply", yield* clientOf)
      const { device, token } = yield* CurrentKiosk
      const { complete, served } = yield* wishOf(room, payload.wish._tag)
      const { wish, wrong } = complete(payload.wish)
      if (wrong.length > 0) return yield* new Malformed({ tag: "Malformed", remedy: `按表单填写：${wrong.join("、")}`, paths: wrong })
      const given = yield* bankFirst(room, wish, yield* today)
      const { done, state } = yield* carryOut({
        served, id: SecureRandom.uuidV4Unsafe(), begins: true, actor: actorOf(device), owner: hashOf(token), given, key: headers["idempotency-key"]
      })
      return takenHome(done, state)
    })), { uninterruptible: true })
    .handle("upload", ({ payload }) => answer(Effect.gen(function*() {
      yield* limits.take("upload", yield* clientOf)
      const { token } = yield* CurrentKiosk
      const { bytes, file, mediaType } = yield* uploads.hold(hashOf(token), payload)
      return { file, mediaType, size: bytes.length }
    })))
    .handle("supplement", ({ headers, params: { number }, payload }) => answer(Effect.gen(function*() {
      const { device, token } = yield* CurrentKiosk
      const { entry: { stream: { id } }, served } = yield* entryOf(number, headers["x-zone-code"], applications)
      if (Object.keys(payload).length === 0) return yield* new Malformed({ tag: "NothingSupplemented", remedy: "请填写要补正的内容" })
      const { state } = yield* served.desk.load(agency, id)
      // what was asked for is a correction, and the term runs anew; what comes unasked changes no term
      const given = (state as State)._tag === "AwaitingCorrection" ? { _tag: "RecordCorrection", on: yield* today } : { _tag: "Supplement" }
      const carried = yield* carryOut({
        served, id, begins: false, actor: actorOf(device), owner: hashOf(token), given: { ...payload, ...given }, key: headers["idempotency-key"]
      })
      return followedOf(served.room, number, served.room.row(carried.state), carried.state)
    })), { uninterruptible: true })
    .handle("receipt", ({ headers, params: { number } }) => answer(Effect.gen(function*() {
      const { device } = yield* CurrentKiosk
      const { entry: { stream: { id } } } = yield* entryOf(number, headers["x-zone-code"], applications)
      const code = secrets.codeOf(agency, id)
      const { followAt } = options.says
      const pdf = yield* drawPaper({
        served: yield* roomOf(ROOM), id, paper: "receipt", actor: actorOf(device), own: true, code,
        ...(followAt !== undefined && { lookUp: `${followAt}#${number}/${code}` })
      }).pipe(Effect.catchTag("MissingGlyphs", ({ characters }) => Effect.fail(new Refused({
        tag: "MissingGlyphs", remedy: `回执上有这里打不出的字（${characters.join("、")}）。申请已经收到，不受影响：请凭编号到窗口领取接收回执`
      }))))
      // given out only when it is there: what could not be made was not
      if (!(yield* receipts.take(id, headers["idempotency-key"]))) {
        return yield* new Gone({ tag: "ReceiptGiven", remedy: "接收回执已经出具；需要再次打印的，请到窗口办理" })
      }
      return pdf
    })))
}))
