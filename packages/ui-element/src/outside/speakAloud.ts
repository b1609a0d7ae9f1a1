/** Voice prompts by the platform, in Chinese: what comes next stops what is still being said. */

/** @internal */
export const speakAloud = {
  speak: (text: string): void => {
    if (typeof speechSynthesis === "undefined") return
    speechSynthesis.cancel()
    const said = new SpeechSynthesisUtterance(text)
    said.lang = "zh-CN"
    said.rate = 0.9
    const voice = speechSynthesis.getVoices().find(({ lang }) => /^(zh|cmn)\b/iu.test(lang))
    if (voice) said.voice = voice
    speechSynthesis.speak(said)
  },
  stop: (): void => {
    if (typeof speechSynthesis !== "undefined") speechSynthesis.cancel()
  }
}
