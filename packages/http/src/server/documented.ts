/** The API as its document tells it: with the wishes of every room, as the rooms of this release have them. */
import { clearOf, rooms, wishSchemas } from "@zone/core/desk"
import * as JsonSchema from "effect/JsonSchema"
import * as Schema from "effect/Schema"
import * as OpenApi from "effect/http-api/OpenApi"
import { Api } from "../api/Api.ts"

type Schemas = { [name: string]: JsonSchema.JsonSchema }

/** Each wish of each room in clear, as a schema of the document, e.g. `application.Extend`. */
const wishesOf = (): Schemas => {
  const found: Schemas = {}
  for (const room of rooms) {
    for (const [tag, schema] of wishSchemas(room)) {
      const { definitions, dialect, schema: said } = Schema.toJsonSchemaDocument(clearOf(schema), { onExcessProperty: "error" })
      const told = JsonSchema.toMultiDocumentOpenApi3_1({ dialect, definitions, schemas: [said] })
      Object.assign(found, told.definitions, { [`${room.name}.${tag}`]: { ...told.schemas[0], title: `${room.title}：${room.wishNames[tag] ?? tag}` } })
    }
  }
  return found
}

const wishRefs = (): ReadonlyArray<{ readonly $ref: string }> =>
  rooms.flatMap((room) => [...wishSchemas(room).keys()].map((tag) => ({ $ref: `#/components/schemas/${room.name}.${tag}` })))

/** The API with its document completed. @internal */
export const documented = Api.annotate(OpenApi.Transform, (spec) => {
  const { components, ...rest } = spec as OpenApi.OpenAPISpec
  return { ...rest, components: { ...components, schemas: { ...components.schemas, ...wishesOf(), Wish: { anyOf: wishRefs(), description: "一个事项，内容按所在的台账" } } } }
})
