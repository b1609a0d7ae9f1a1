/** Every text of the pages of accounts, kiosks, and one's own password, in Chinese. */
import type { DeedKind } from "../../backend/AccountShown.ts"

/** @internal */
export const accessWords = {
  accounts: {
    title: "账号与自助机", help: "账号由管理员在服务器上添加和删除（zone office staff）。这里解除锁定、结束登录、设置自助机，每一步都有记录。", refresh: "刷新",
    heading: "账号", columns: ["账号", "岗位", "上次登录", "正在登录", "登录失败", "操作"], none: "没有账号。", you: "本人", never: "没有记录",
    sessions: (count: number) => (count === 0 ? "没有" : `${count} 处`), failures: (count: number) => (count === 0 ? "没有" : `${count} 次`),
    locked: (until: string, everywhere: boolean) => `已锁定至${until}${everywhere ? "（所有地址）" : "（失败时所用的地址）"}`,
    unlock: "解除锁定", clear: "清除失败记录", end: "结束登录", endMine: "结束其他登录",
    sureEnd: (login: string, count: number) => `结束 ${login} 的 ${count} 处登录？其没有提交的内容，重新登录以后还在。`,
    yes: "确定", no: "取消",
    unlocked: (login: string) => `已解除 ${login} 的锁定，本人马上可以登录。`, ended: (login: string, count: number) => `已结束 ${login} 的 ${count} 处登录。`
  },
  kiosks: {
    heading: "自助机", columns: ["设备编号", "名称", "设置时间", "最近开通", "操作"], none: "还没有设置自助机。", never: "还没有开通",
    renew: "换密钥", remove: "删除",
    sureRenew: (device: string) => `给 ${device} 换密钥？旧密钥作废，那台设备马上停用，用新密钥重新开通。`,
    sureRemove: (device: string) => `删除 ${device}？那台设备马上停用；已经提交的申请不受影响。`,
    removed: (device: string) => `已删除 ${device}。`,
    add: "设置一台自助机", device: "设备编号", deviceHelp: "小写字母、数字和连字符，如 hall-1；不会再变", name: "名称", nameHelp: "给工作人员看的，如：大厅一号", send: "设置", sending: "正在设置…",
    badDevice: "设备编号由小写字母、数字和连字符组成，以字母或者数字开头，不超过32个", badName: "填写名称，不超过40个字", taken: "这个编号已经有了；要换密钥，用那一行的“换密钥”",
    made: (device: string) => `${device} 的密钥（只显示这一次）`, secret: "密钥",
    next: ["到那台设备上，打开自助服务的页面。", "页面提示“工作人员：开通这台设备”时，填写设备编号和密钥。", "开通以后，密钥不再用到；没有抄下来的，用“换密钥”另取一个。"],
    close: "已抄下，不再显示"
  },
  deeds: {
    heading: "操作记录", help: "最近的50条。", columns: ["时间", "操作", "对象", "由谁"], none: "还没有记录。", server: "服务器上的管理员", unknown: "没有这个账号",
    kinds: {
      added: "添加账号", postsSet: "更改岗位", passwordSet: "重设密码", passwordChanged: "本人更改密码", unlocked: "解除锁定", sessionsEnded: "结束登录", removed: "删除账号",
      kioskSetUp: "设置自助机", kioskRemoved: "删除自助机"
    } satisfies { readonly [kind in DeedKind]: string }
  },
  password: {
    title: "改密码", help: "改好以后，本人在其他地方的登录随即结束，这里的不变。", old: "现在的密码", fresh: "新密码", again: "再输入一次新密码", freshHelp: "10至200个字；建议用几个不相关的词连起来",
    send: "更改密码", sending: "正在更改…", done: "密码已更改。本人在其他地方的登录已经结束。", wrong: "现在的密码不对",
    missing: "填写现在的密码", short: "新密码至少10个字", long: "新密码不超过200个字", same: "新密码与现在的相同", different: "两次输入的新密码不一样"
  }
}
