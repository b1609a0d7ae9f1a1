/** Whom limits are counted by. */
import { expect, it } from "vitest"
import { whoseAddress } from "./whoseAddress.ts"

it.each([
  ["127.0.0.1", "127.0.0.1"], ["::ffff:10.1.2.3", "10.1.2.3"], ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"], ["2001:db8:1:2:ffff::1", "2001:db8:1:2::/64"],
  ["fe80::1%eth0", "fe80::/64"], ["?", "?"]
])("%s stands for %s", (address, whose) => {
  expect(whoseAddress(address)).toBe(whose)
})
