import { either, type Fields, fitting, type Phrase } from "./Phrase.ts"
import type { Speech } from "./words.ts"

const counted = (fields: Fields): string => {
  const counts = fields["counts"] as { readonly kind: ReadonlyArray<string> } | undefined
  return counts?.kind[0] ?? ""
}

/**
 * Says what is counted: the things themselves where a rule names no measure, else its measure.
 *
 * `many` tells from the fields whether there are several. For things themselves any word that things are counted by is read.
 */
export const unit = ({ wording: { measures, units } }: Speech, many: (fields: Fields) => boolean): Phrase<Fields> => {
  const things = Object.entries(units)
  const all = things.flatMap(([, words]) => words)
  const thing = (fields: Fields) => fitting(things.find(([kind]) => kind === counted(fields))?.[1][many(fields) ? 1 : 0] ?? "", all)
  return either(
    [({ measure }) => measure === undefined, { say: (fields) => thing(fields).say(fields), read: fitting(all[0] ?? "", all).read }],
    ...Object.entries(measures).map(([measure, words]) => [
      (fields: Fields) => fields["measure"] === measure,
      {
        say: (fields: Fields) => words[many(fields) ? 1 : 0],
        read: (text: string, at: number) => fitting(words[0], words).read(text, at).map((read) => ({ at: read.at, value: { measure } }))
      }
    ] as const)
  )
}
