import { Effect } from "effect"

/** Letters and figures nobody takes for one another when reading them out. */
const signs = "abcdefghjkmnpqrstuvwxyz23456789"

/** The largest multiple of the number of signs that fits a byte, so that every sign is as likely. */
const fair = 256 - 256 % signs.length

const some = (): string => [...crypto.getRandomValues(new Uint8Array(32))].flatMap((byte) => byte < fair ? signs[byte % signs.length] ?? [] : []).join("")

/** Makes a password to be handed over once: sixteen signs in groups of four, such as "k7mw-2qxp-h9ta-e4vn", of 79 bits. */
export const newPassword: Effect.Effect<string> = Effect.sync(() => {
  let found = ""
  while (found.length < 16) found += some()
  return [0, 4, 8, 12].map((from) => found.slice(from, from + 4)).join("-")
})
