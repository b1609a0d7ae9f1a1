/**
 * Reads and inspects 10,000 zones, each from its own text, and writes the heap after 2,000 and after all of them, in bytes, each after
 * a collection. A program of its own, so that nothing else lives in that heap.
 */
import { resolve } from "@zone/core/rules"
import { inspect, readSurvey } from "@zone/core/zone"
import * as Result from "effect/Result"
import { alphabetPack } from "../alphabetPack.ts"
import { surveysOf } from "../surveysOf.ts"

const on = "2026-11-21"
const book = Result.getOrThrow(resolve("cn-990101/zone", [alphabetPack], on))
const texts = surveysOf(book, 50, 5).map(({ text }) => text)

/** Gives the number of findings, so that none is made in vain. Counts differ from zone to zone, so that no two zones are alike. */
const inspectZones = (from: number, through: number): number => {
  let findings = 0
  for (let i = from; i < through; i++) {
    const text = texts[i % texts.length]!.replaceAll(/"(count|copies|people)":2\d/g, (_, field: string) => `"${field}":${20 + i}`)
    findings += inspect(Result.getOrThrow(readSurvey(JSON.parse(text), book)), book, on).length
  }
  return findings
}

const heap = (): number => {
  if (globalThis.gc === undefined) throw new Error("Needs --expose-gc")
  globalThis.gc()
  globalThis.gc()
  return process.memoryUsage().heapUsed
}

let findings = inspectZones(0, 2000)
const first = heap()
findings += inspectZones(2000, 10_000)
console.log(JSON.stringify({ first, last: heap(), findings }))
