/** Whether a requirement that is not met has to be mended: what a notice only permits (可) nobody owes, and nobody is ordered to do. */
import type { Finding } from "@zone/core/zone"

/** @internal */
export const isOwed = ({ rule: { requirement: { strength } } }: Pick<Finding, "rule">): boolean => strength !== "may"
