/** Whom an address stands for: of version 6, whoever has it has the 2⁶⁴ beside it as well, and they count as one. */
import * as IpNetwork from "effect/net/IpNetwork"
import * as NetAddress from "effect/net/NetAddress"
import * as Result from "effect/Result"

/** An address of version 4 as it is, one of version 6 as its network; what is no address as it is. @internal */
export const whoseAddress = (address: string): string => {
  const read = NetAddress.ipFromString(address.split("%", 1)[0] ?? "")
  if (Result.isFailure(read)) return address
  const ip = NetAddress.toCanonical(read.success)
  return NetAddress.isIpv6Address(ip) ? IpNetwork.format(IpNetwork.fromAddressUnsafe(ip, 64)) : NetAddress.formatIp(ip)
}
