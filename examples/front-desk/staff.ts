/** The people of the invented office: who logs in under what name, in what post. */
import type { ServeOptions } from "@zone/http"

type Staff = Omit<NonNullable<ServeOptions["staff"]>[number], "password">

const counter = { id: "counter", title: "综合窗口", role: "clerk" } as const
const desk = { id: "desk", title: "承办岗位", role: "handler" } as const

/** Actors' ids stand in facts for ever, and name nobody. */
export const staff = [
  { login: "clerk", actor: "clerk-1", posts: [counter] },
  { login: "clerk2", actor: "clerk-2", posts: [counter] },
  { login: "handler", actor: "handler-1", posts: [desk, counter] },
  { login: "head", actor: "head-1", posts: [{ id: "head", title: "负责人", role: "head" }] },
  { login: "auditor", actor: "auditor-1", posts: [{ id: "audit", title: "监督检查", role: "auditor" }] }
] as const satisfies ReadonlyArray<Staff>

/** A name to log in by. */
export type Login = (typeof staff)[number]["login"]
