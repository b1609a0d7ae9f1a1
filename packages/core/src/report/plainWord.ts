/** Words of ledgers without what people put around them. */

/** Compared without blanks, marks and numbering, so that （三）1. 属于国家秘密 is 属于国家秘密. @internal */
export const plainWord = (text: string): string =>
  text.normalize("NFKC").replace(/\s/g, "").replace(/^(?:\([一二三四五六七]\)|[一二三四五六七]、|\d+[.、])+/, "").replace(/["“”‘’'《》()（）,，、.。;；:：*/／]/g, "")
