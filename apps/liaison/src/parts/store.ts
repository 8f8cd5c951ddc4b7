import { Option, Schema } from "effect"
import { createMemo, createSignal } from "solid-js"

const memory = new Map<string, string>()
const [turn, setTurn] = createSignal(0)
window.addEventListener("storage", () => setTurn(turn() + 1))

const stored = (key: string): string | null => {
  try {
    return localStorage.getItem(key) ?? memory.get(key) ?? null
  } catch {
    return memory.get(key) ?? null
  }
}

/**
 * Keeps a value on this device under a key, and lets every page that reads it follow.
 *
 * A browser that refuses storage keeps it for as long as the page lives; what no longer has the form is read as `otherwise`.
 */
export const store = <A>(key: string, schema: Schema.Codec<A, unknown>, otherwise: A) => {
  const text = Schema.fromJsonString(schema)
  return {
    read: createMemo((): A => {
      turn()
      return Option.getOrElse(Schema.decodeUnknownOption(text)(stored(key)), () => otherwise)
    }),
    write: (value: A): void => {
      const encoded = Schema.encodeSync(text)(value)
      try {
        localStorage.setItem(key, encoded)
        memory.delete(key)
      } catch {
        memory.set(key, encoded)
      }
      setTurn(turn() + 1)
    },
    clear: (): void => {
      memory.delete(key)
      try {
        localStorage.removeItem(key)
      } finally {
        setTurn(turn() + 1)
      }
    }
  }
}
