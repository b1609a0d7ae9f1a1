/** Looks attributes up in a message, by their types. */
import type { IppAttribute, IppMessage, IppValue } from "./IppMessage.ts"

/** The values of an attribute in the groups of this kind, the first that has it; none when it is missing. */
export const valuesOf = (attributes: ReadonlyArray<IppAttribute>, name: string): ReadonlyArray<IppValue> =>
  attributes.find((attribute) => attribute.name === name)?.values ?? []

/** The attributes of all groups of a kind, one list each. */
export const groupsOf = (message: IppMessage, tag: "job" | "printer" | "operation"): ReadonlyArray<ReadonlyArray<IppAttribute>> =>
  message.groups.filter((group) => group.tag === tag).map(({ attributes }) => attributes)

/** The texts among the values, whatever kind of text. */
export const textsOf = (attributes: ReadonlyArray<IppAttribute>, name: string): ReadonlyArray<string> =>
  valuesOf(attributes, name).flatMap((value) => {
    switch (value._tag) {
      case "TextWithLanguage":
      case "NameWithLanguage":
        return [value.value.text]
      case "Text":
      case "Name":
      case "Keyword":
      case "Uri":
      case "UriScheme":
      case "Charset":
      case "NaturalLanguage":
      case "MimeMediaType":
        return [value.value]
      default:
        return []
    }
  })

/** The first number among the values. */
export const numberOf = (attributes: ReadonlyArray<IppAttribute>, name: string): number | undefined => {
  for (const value of valuesOf(attributes, name)) if (value._tag === "Integer" || value._tag === "Enum") return value.value
  return undefined
}
