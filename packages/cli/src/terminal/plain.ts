/** Makes a text from a file fit to be shown: on one line, and without the control characters that would steer a terminal or break XML. */

export const plain = (text: string): string =>
  text.replaceAll(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]+/gu, "\uFFFD")
