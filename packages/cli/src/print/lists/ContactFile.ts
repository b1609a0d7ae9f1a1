/** What a file for 联系电话及接收地址 says. */
import * as Schema from "effect/Schema"

const Text = Schema.NonEmptyString

export const ContactFile = Schema.Struct({
  title: Schema.optionalKey(Text),
  /** When it was last compared with the guides, in words. */
  asOf: Schema.optionalKey(Text),
  agencies: Schema.NonEmptyArray(Schema.Struct({
    agency: Text, office: Schema.optionalKey(Text), phone: Text, address: Text, hours: Schema.optionalKey(Text)
  }))
})
