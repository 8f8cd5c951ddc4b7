/** Says that this machine has no Chromium that can be started, and how to give it one. */
export class NoChromium extends Error {
  override readonly name = "NoChromium"
}
