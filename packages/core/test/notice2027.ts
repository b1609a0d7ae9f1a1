/** A notice for 2027 that nobody has published: invented for tests, with the statutory days off of that year and two days of 2026. */
import type { Notice } from "date-fns-holiday-cn/calendar"

/** Turns Thursday 2026-12-31 into a day off, and makes up for it on Saturday 2026-12-26. */
export const notice2027: Notice = {
  id: "2027",
  title: "关于2027年部分节假日安排的通知（虚构）",
  number: "虚构〔2026〕1号",
  date: "2026-11-30",
  address: "https://example.org/notices/2027",
  year: 2027,
  off: [
    { name: "元旦", from: "2026-12-31", through: "2027-01-03" },
    { name: "春节", from: "2027-02-05", through: "2027-02-12" },
    { name: "清明节", from: "2027-04-03", through: "2027-04-05" },
    { name: "劳动节", from: "2027-05-01", through: "2027-05-05" },
    { name: "端午节", from: "2027-06-09", through: "2027-06-11" },
    { name: "中秋节", from: "2027-09-15", through: "2027-09-17" },
    { name: "国庆节", from: "2027-10-01", through: "2027-10-07" }
  ],
  work: [
    { name: "元旦", date: "2026-12-26" },
    { name: "春节", date: "2027-01-30" },
    { name: "春节", date: "2027-02-20" },
    { name: "国庆节", date: "2027-10-09" }
  ]
}

/** An amendment to it, as invented: two days more for 春节. */
export const amendment2027: Notice = {
  id: "2027-spring-festival",
  title: "关于延长2027年春节假期的通知（虚构）",
  number: null,
  date: "2027-01-20",
  address: "https://example.org/notices/2027-spring-festival",
  year: null,
  off: [{ name: "春节", from: "2027-02-13", through: "2027-02-16" }],
  work: []
}
