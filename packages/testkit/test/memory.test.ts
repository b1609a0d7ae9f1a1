/** The reference stores pass the suites that everybody else must pass. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Redacted from "effect/Redacted"
import { type BankMemory, layerAttachments, layerFactStore, layerQuestionBank, layerVault, makeMemory, type Memory } from "@zone/core/memory"
import { readMasterKeys } from "@zone/core/ports"
import { AttachmentsConformance, FactStoreConformance, QuestionBankConformance, VaultConformance } from "../src/index.ts"

const freshStore = Effect.sync(() => {
  const memory = makeMemory()
  return {
    layer: layerFactStore(memory),
    witness: {
      countFacts: Effect.sync(() => memory.facts.length),
      movePosition: (position: bigint) => Effect.sync(() => void memory.facts.splice(0, 1, ...memory.facts.slice(0, 1).map((fact) => ({ ...fact, position }))))
    }
  }
})
FactStoreConformance.suite("memory", freshStore, { abilities: { reopens: true, opensTwice: false, witness: true } })

const vaultOn = (memory: Memory) => (masterKey: Redacted.Redacted) =>
  Layer.unwrap(Effect.map(Effect.fromResult(readMasterKeys(masterKey)), (keys) => layerVault(memory, keys)))

VaultConformance.suite("memory", Effect.sync(() => ({ under: vaultOn(makeMemory()) })), { abilities: { reopens: true, opensTwice: true, witness: false } })

const freshFiles = Effect.sync(() => {
  const memory = makeMemory()
  return {
    maxSize: 20 * 1024 * 1024,
    under: (masterKey: Redacted.Redacted) => Layer.provideMerge(layerAttachments(memory), vaultOn(memory)(masterKey))
  }
})
AttachmentsConformance.suite("memory", freshFiles, { abilities: { reopens: true, opensTwice: true, witness: false } })

const freshBank = Effect.sync(() => {
  const memory: BankMemory = new Map()
  return { layer: layerQuestionBank({}, memory), witness: { countVersions: Effect.sync(() => [...memory.values()].flat().length) } }
})
QuestionBankConformance.suite("memory bank", freshBank, { abilities: { reopens: true, opensTwice: false, witness: true } })
