/** The suites of vaults and files are worth what they find: each one here breaks one promise, and must be found. */
import { describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { layerAttachments, layerVault, makeMemory } from "@zone/core/memory"
import { Attachments, Forgotten, readMasterKeys, SealBroken, Vault } from "@zone/core/ports"
import { assert } from "vitest"
import { AttachmentsConformance, listFailing, VaultConformance } from "../src/index.ts"

type Keeper = Vault["Service"]
type Files = Attachments["Service"]

const abilities = { reopens: true, opensTwice: true, witness: false }

const brokenVaults: { readonly [wrong: string]: (vault: Keeper) => Partial<Keeper> } = {
  "seals nothing": () => ({
    seal: (_, subject, text) => Effect.succeed({ subject, sealed: Buffer.from(`-${Redacted.value(text)}`).toString("base64url") }),
    open: ({ sealed }) => Effect.sync(() => Redacted.make(Buffer.from(sealed, "base64url").toString().slice(1)))
  }),
  "seals all under one key": (vault) => ({
    seal: (agency, subject, text) => Effect.map(vault.seal(agency, "all", text), (personal) => ({ ...personal, subject })),
    open: ({ sealed }, purpose) => vault.open({ subject: "all", sealed }, purpose)
  }),
  "opens what was changed": (vault) => ({
    openBytes: (...given) => Effect.catchTag(vault.openBytes(...given), "SealBroken", () => Effect.succeed(new Uint8Array()))
  }),
  "records nothing": () => ({ openings: () => Effect.succeed([]) }),
  "records the oldest first": (vault) => ({ openings: (...given) => Effect.map(vault.openings(...given), (all) => all.toReversed()) }),
  "records everybody's for everybody": (vault) => ({ openings: (_, limit) => Effect.map(vault.openings("p", limit), (all) => [...all, ...all].slice(0, limit)) }),
  "mixes up what is opened together": (vault) => ({ openAll: (asked) => Effect.map(vault.openAll(asked), (answers) => answers.toReversed()) }),
  "records nothing of what is opened together": (vault) => ({ openAll: (asked) => Effect.map(vault.openAll(asked.map(({ personal, purpose }) => ({ personal, purpose: { ...purpose, why: "" } }))), (answers) => answers) }),
  "forgets nobody": () => ({ forget: () => Effect.void }),
  "begins a new key for somebody forgotten": (vault) => ({
    seal: (agency, subject, text) => Effect.catchTag(vault.seal(agency, subject, text), "Forgotten", () => vault.seal(agency, `${subject}-again`, text))
  }),
  "forgets everybody": (vault) => {
    let gone = false
    return {
      forget: (...given) => Effect.tap(vault.forget(...given), () => Effect.sync(() => void (gone = true))),
      open: (personal, purpose) => gone ? Effect.fail(new Forgotten({ subject: personal.subject })) : vault.open(personal, purpose)
    }
  },
  "gives one token in all agencies": (vault) => ({ token: (_, name) => vault.token("all", name) }),
  "gives another token for another way to write it": (vault) => ({ token: (agency, name) => vault.token(agency, Redacted.make(Buffer.from(Redacted.value(name)).toString("hex"))) }),
  "gives the name as its token": () => ({ token: (_, name) => Effect.succeed(Redacted.value(name).normalize("NFKC").replaceAll(/\s/g, "").toLowerCase()) }),
  "cuts long texts": (vault) => ({ seal: (agency, subject, text) => vault.seal(agency, subject, Redacted.make(Redacted.value(text).slice(0, 1000))) }),
  "does not rotate": () => ({ rotate: Effect.succeed(0) }),
  "says broken for forgotten": (vault) => ({
    open: (...given) => Effect.catchTag(vault.open(...given), "Forgotten", ({ subject }) => Effect.fail(new SealBroken({ subject })))
  })
}

const brokenFiles: { readonly [wrong: string]: (files: Files) => Partial<Files> } = {
  "keeps anything": (files) => ({
    keep: (file) => Effect.catchTag(files.keep(file), "AttachmentRefused", () => Effect.succeed({ id: "x", subject: file.subject, mediaType: file.mediaType, size: 1 }))
  }),
  "believes what a file is called": (files) => ({
    keep: (file) => Effect.catchTag(files.keep(file), "AttachmentRefused", (error) =>
      error.reason === "typeDiffers" ? Effect.succeed({ id: "x", subject: file.subject, mediaType: file.mediaType, size: 1 }) : Effect.fail(error))
  }),
  "names a file alike for everybody": (files) => ({ keep: (file) => Effect.map(files.keep(file), (attached) => ({ ...attached, id: String(file.bytes.length) })) }),
  "names a file anew each time": (files) => {
    let times = 0
    return { keep: (file) => Effect.map(files.keep(file), (attached) => ({ ...attached, id: `${attached.id}-${times++}` })) }
  },
  "says a wrong size": (files) => ({ keep: (file) => Effect.map(files.keep(file), (attached) => ({ ...attached, size: attached.size + 1 })) }),
  "gives back something else": (files) => ({ open: (...given) => Effect.map(files.open(...given), (bytes) => bytes.slice(0, -1)) }),
  "says no metadata": (files) => ({ metadata: (...given) => Effect.as(files.metadata(...given), []) }),
  "gives nothing for what is not there": (files) => ({ open: (...given) => Effect.catchTag(files.open(...given), "AttachmentMissing", () => Effect.succeed(new Uint8Array())) })
}

const vaultOn = (memory: ReturnType<typeof makeMemory>, change: (vault: Keeper) => Partial<Keeper>) => (masterKey: Redacted.Redacted) =>
  Layer.effect(Vault, Vault.use((vault) => Effect.sync(() => Vault.of({ ...vault, ...change(vault) })))).pipe(
    Layer.provide(Layer.unwrap(Effect.map(Effect.fromResult(readMasterKeys(masterKey)), (keys) => layerVault(memory, keys))))
  )

const freshVault = (change: (vault: Keeper) => Partial<Keeper>) => Effect.sync(() => ({ under: vaultOn(makeMemory(), change) }))

const freshFiles = (change: (files: Files) => Partial<Files>) =>
  Effect.sync(() => {
    const memory = makeMemory()
    const files = Layer.effect(Attachments, Attachments.use((inner) => Effect.sync(() => Attachments.of({ ...inner, ...change(inner) }))))
    return {
      maxSize: 20 * 1024 * 1024,
      under: (masterKey: Redacted.Redacted) => Layer.provide(files, layerAttachments(memory)).pipe(Layer.provideMerge(vaultOn(memory, () => ({}))(masterKey)))
    }
  })

describe("VaultConformance finds a vault that", () => {
  for (const [wrong, change] of Object.entries(brokenVaults)) {
    it.live(wrong, () => Effect.map(listFailing(VaultConformance.cases, freshVault(change), abilities), (failing) => assert.isNotEmpty(failing)), 60_000)
  }
  it.live("is not broken: nothing", () => Effect.map(listFailing(VaultConformance.cases, freshVault(() => ({})), abilities), (failing) => assert.deepStrictEqual(failing, [])), 60_000)
})

describe("AttachmentsConformance finds a keeper of files that", () => {
  for (const [wrong, change] of Object.entries(brokenFiles)) {
    it.live(wrong, () => Effect.map(listFailing(AttachmentsConformance.cases, freshFiles(change), abilities), (failing) => assert.isNotEmpty(failing)), 60_000)
  }
  it.live("is not broken: nothing", () => Effect.map(listFailing(AttachmentsConformance.cases, freshFiles(() => ({})), abilities), (failing) => assert.deepStrictEqual(failing, [])), 60_000)
})
