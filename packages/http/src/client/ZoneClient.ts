/** The client as its callers see it: derived from the API by types alone. */
import type * as HttpApi from "effect/http-api/HttpApi"
import type * as HttpApiSchema from "effect/http-api/HttpApiSchema"
import type * as Stream from "effect/Stream"
import type { Api } from "../api/Api.ts"
import type { Event } from "../api/BoardGroup.ts"

type GroupsOf<A> = A extends HttpApi.HttpApi<infer _Id, infer Groups> ? Groups : never

/** @internal */
export type GroupNames<A> = GroupsOf<A>["identifier"]

/** @internal */
export type Endpoints<A, Name> = Extract<GroupsOf<A>, { readonly identifier: Name }>["endpoints"]

type Part<Key extends string, Value> = [Value] extends [never] ? unknown : {} extends Value ? { readonly [K in Key]?: Value } : { readonly [K in Key]: Value }

type Typed<Schema> = Schema extends { readonly Type: infer Type } ? Type : never

/** The key of a click may be left out: the client makes one. */
type Keyless<Headers> = [Headers] extends [never] ? never
  : Headers extends { readonly "idempotency-key": string } ? Omit<Headers, "idempotency-key"> & { readonly "idempotency-key"?: string }
  : Headers

type Given<Endpoint> = Endpoint extends {
  readonly "~Params": infer Params; readonly "~Query": infer Query; readonly "~Headers": infer Headers; readonly "~Payload": infer Payload
} ? Part<"params", Typed<Params>> & Part<"query", Typed<Query>> & Part<"headers", Keyless<Typed<Headers>>> & Part<"payload", Typed<Payload>>
  : never

type Body<Type> = Type extends HttpApiSchema.withHeaders<infer Inner, infer _Headers> ? Inner
  : Type extends Stream.Stream<infer _A, infer _E, infer _R> ? never
  : Type

type Answer<Endpoint> = Endpoint extends { readonly "~Success": infer Success } ? Body<Typed<Success>> : never

type Method<Endpoint> = {} extends Given<Endpoint> ? (given?: Given<Endpoint>) => Promise<Answer<Endpoint>> : (given: Given<Endpoint>) => Promise<Answer<Endpoint>>

/** What goes on listening until it is closed. */
export interface Listening {
  readonly close: () => void
}

/** Every route of the API as a function that gives a Promise, by group and name, and the events of the office. */
export type ZoneClient = {
  readonly [G in GroupNames<typeof Api>]: {
    readonly [E in keyof Endpoints<typeof Api, G> as E extends "events" ? never : E]: Method<Endpoints<typeof Api, G>[E]>
  }
} & {
  /**
   * Tells of everything that happens in the office from now on, or from after an event; comes back by itself when the line was cut, and
   * misses nothing. `onState` says whether it is listening.
   */
  readonly listen: (onEvent: (event: Event & { readonly position: string }) => void, options?: {
    readonly after?: string
    readonly onState?: (listening: boolean) => void
  }) => Listening
}
