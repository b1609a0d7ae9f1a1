/** The terms that the command knows, by their names on the command line. */
import type { Term } from "@zone/core/calendar"
import { foiRegulation } from "@zone/packs/cn/foi-regulation"
import { remedies } from "@zone/packs/cn/remedies"
import { zone } from "@zone/packs/cn-500105/zone"

const all: ReadonlyArray<Term> = [foiRegulation, zone, remedies].flatMap((pack) => Object.values<Term>(pack.terms))

export const terms: ReadonlyMap<string, Term> = new Map(all.map((term) => [term.id, term]))
