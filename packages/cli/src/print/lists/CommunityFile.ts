/** What a file for 社区（村）名单 says. */
import * as Schema from "effect/Schema"

const Text = Schema.NonEmptyString

export const CommunityFile = Schema.Struct({
  unit: Schema.optionalKey(Text),
  communities: Schema.NonEmptyArray(Schema.Struct({ community: Text, contact: Text, phone: Text, remark: Text }))
})
