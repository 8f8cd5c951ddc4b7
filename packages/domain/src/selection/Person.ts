import { Schema } from "effect"
import * as Member from "../member/Member.ts"
import * as Unit from "../unit/Unit.ts"

/** A post of a unit, in 2 to 20 characters; it stands for who holds it, for no name of a person enters the journal. */
const Post = Schema.String.check(Schema.isPattern(/^[^/]+$/u), Schema.isMinCodePoints(2), Schema.isMaxCodePoints(20))

/** Somebody who may be called advanced (先进个人): a member, or the holder of a post of a handling unit. */
export const Person = Schema.TaggedUnion({ Member: { member: Member.Id }, Post: { unit: Unit.Id, post: Post } })
export type Person = typeof Person.Type

/** Names a person among those put forward, as "member/m-1" or "post/housing/科长". */
export const PersonKey = Schema.String.check(Schema.isPattern(/^(?:member\/[^/]+|post\/[^/]+\/[^/]+)$/u), Schema.isMaxCodePoints(120)).pipe(Schema.brand("Selection.PersonKey"))
export type PersonKey = typeof PersonKey.Type

/** Gives the name of a person among those put forward. */
export const keyOf = (person: Person): PersonKey => PersonKey.make(person._tag === "Member" ? `member/${person.member}` : `post/${person.unit}/${person.post}`)

/** Reads who is named among those put forward; nobody where it names a proposal or a unit. */
export const personOf = (key: string): Person | undefined => {
  const [kind, id, post] = key.split("/")
  if (kind === "member" && id !== undefined) return { _tag: "Member", member: Member.Id.make(id) }
  return kind === "post" && id !== undefined && post !== undefined ? { _tag: "Post", unit: Unit.Id.make(id), post } : undefined
}
