import { Rulebook } from "@jianyan/domain"
import { Exports, Signer, Visitor } from "@jianyan/services"
import { Effect } from "effect"

const file = (name: string, bytes: Uint8Array) => ({ name: `${name}.jianyan.jsonl`, type: "application/jsonl", bytes })

/** Answers what is asked of exports and of the keys they are signed with. */
export const exports = {
  year: ({ year }: { readonly year: number }) =>
    Effect.gen(function*() {
      const { committee } = yield* Visitor
      return file(`${committee}-${year}`, yield* Exports.use((exports) => exports.year(committee, year)))
    }),
  own: ({ year }: { readonly year: number }) =>
    Effect.gen(function*() {
      const { committee, member } = yield* Visitor
      if (member === undefined) return yield* new Rulebook.NoneInForce({ year })
      return file(`${committee}-${year}-${member}`, yield* Exports.use((exports) => exports.own(committee, member, year)))
    }),
  keys: () => Effect.flatMap(Visitor, ({ committee }) => Signer.use((signer) => signer.keys(committee))),
  rotate: () => Effect.flatMap(Visitor, ({ committee }) => Signer.use((signer) => signer.rotate(committee)))
}
