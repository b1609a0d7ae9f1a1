/** Reads columns as what they must be: a store whose columns hold something else is broken, and says so. */
import { type Json, StoreError } from "@zone/core/ports"
import type { Row, Value } from "./Script.ts"

const broken = (column: string, value: Value | undefined): never => {
  throw new StoreError({
    reason: "corrupt",
    operation: "read",
    detail: `the column ${column} holds ${value === undefined ? "nothing" : typeof value}`,
    remedy: "数据库内容已损坏，请停止写入，并从备份恢复"
  })
}

/** The text in a column. */
export const asText = (row: Row, column: string): string => {
  const value = row[column]
  return typeof value === "string" ? value : broken(column, value)
}

/** The text in a column, or none where it is empty of a value. */
export const asTextOrNone = (row: Row, column: string): string | undefined => {
  const value = row[column]
  return value === null ? undefined : asText(row, column)
}

/** The whole number in a column, within 2^53. */
export const asNumber = (row: Row, column: string): number => {
  const value = row[column]
  return typeof value === "number" ? value : typeof value === "bigint" || typeof value === "string" ? Number(value) : broken(column, value)
}

/** The whole number in a column, of any size. */
export const asBigInt = (row: Row, column: string): bigint => {
  const value = row[column]
  return typeof value === "bigint" ? value : typeof value === "number" || typeof value === "string" ? BigInt(value) : broken(column, value)
}

/** The JSON in a column. */
export const asJson = (row: Row, column: string): Json => {
  const text = asText(row, column)
  try {
    return JSON.parse(text) as Json
  } catch {
    return broken(column, text)
  }
}
