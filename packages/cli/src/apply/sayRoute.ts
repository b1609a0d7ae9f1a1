/** How a reply was delivered, in words. */
import type { Route } from "@zone/core/application"

export const sayRoute = (route: Route): string => {
  switch (route._tag) {
    case "Direct": return `${route.on} 直接送达，申请人签收`
    case "Entrusted": return `${route.on} 委托${route.through}送达，申请人签收`
    case "PickUp": return `${route.on} 申请人领取`
    case "Post": return `${route.on} 交邮${route.item === undefined ? "" : `（${route.item}）`}`
    default: return `${route.on} 电子送达（${route.evidence}）`
  }
}
