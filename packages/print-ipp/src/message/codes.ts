/** The operations and states of RFC 8011 that are used here, by their numbers. */

/** Numbers, by what they stand for. */
export const codes = {
  operation: {
    printJob: 0x0002,
    validateJob: 0x0004,
    cancelJob: 0x0008,
    getJobAttributes: 0x0009,
    getJobs: 0x000a,
    getPrinterAttributes: 0x000b
  },
  /** What `job-state` says. */
  job: { pending: 3, held: 4, processing: 5, stopped: 6, cancelled: 7, aborted: 8, completed: 9 },
  /** What `printer-state` says. */
  printer: { idle: 3, processing: 4, stopped: 5 },
  /** Answers that are treated each in its own way. */
  status: {
    notPossible: 0x0404,
    notFound: 0x0406,
    tooLarge: 0x0408,
    formatNotSupported: 0x040a,
    valuesNotSupported: 0x040b,
    versionNotSupported: 0x0503,
    busy: 0x0507
  }
} as const
