import { Option, Schema } from "effect"

/** Unsaved text of one form, kept in this browser. */
export interface Kept<A> {
  readonly read: () => A | undefined
  readonly write: (text: A) => void
  readonly clear: () => void
}

/**
 * Keeps the unsaved text of one form in this browser under the account that wrote it, through a reload or a sign-out.
 *
 * What was kept in another shape counts as nothing; a browser that refuses storage keeps nothing and the form goes on.
 */
export const keptAs = <A>(place: ReadonlyArray<string>, shape: Schema.Codec<A, unknown>): Kept<A> => {
  const key = ["jianyan.unsaved", ...place].join(".")
  const text = Schema.fromJsonString(shape)
  return {
    read: () => {
      const found = quietly(() => localStorage.getItem(key))
      return found === undefined || found === null ? undefined : Option.getOrUndefined(Schema.decodeUnknownOption(text)(found))
    },
    write: (value) => quietly(() => localStorage.setItem(key, Schema.encodeSync(text)(value))),
    clear: () => quietly(() => localStorage.removeItem(key))
  }
}

const quietly = <A>(storage: () => A): A | undefined => {
  try {
    return storage()
  } catch {
    return undefined
  }
}
