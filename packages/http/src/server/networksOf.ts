/** Networks as a program or a person writes them: `10.0.0.0/8`, or one address by itself. */
import * as IpNetwork from "effect/net/IpNetwork"
import * as Result from "effect/Result"
import { OfficeFault } from "../office/layerOffice.ts"

/** Throws an `OfficeFault` for what is none. @internal */
export const networksOf = (given: ReadonlyArray<string>): ReadonlyArray<IpNetwork.IpNetwork> =>
  given.map((text) => {
    const whole = text.includes("/") ? text : `${text}/${text.includes(":") ? 128 : 32}`
    const network = IpNetwork.fromString(whole)
    if (Result.isSuccess(network)) return network.success
    throw new OfficeFault({ message: `可信的代理“${text}”不是地址或者网段，应如 127.0.0.1 或 10.0.0.0/8` })
  })
