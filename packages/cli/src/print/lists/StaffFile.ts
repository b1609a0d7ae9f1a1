/** What a file for 工作人员名单 says. */
import * as Schema from "effect/Schema"

const Text = Schema.NonEmptyString

export const StaffFile = Schema.Struct({
  unit: Schema.optionalKey(Text),
  staff: Schema.NonEmptyArray(Schema.Struct({ name: Text, phone: Text, remark: Text }))
})
