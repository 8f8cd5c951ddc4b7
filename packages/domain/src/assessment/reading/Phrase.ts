/** What was read at some place of a text, and the place after it. */
export interface Read<A> {
  readonly value: A
  readonly at: number
}

/**
 * A piece of wording that works both ways: it says a value, and reads the value back from what was said.
 *
 * Reading gives every way in which the text can be understood from that place on, so that a word may begin like another.
 */
export interface Phrase<A> {
  readonly say: (value: A) => string
  readonly read: (text: string, at: number) => ReadonlyArray<Read<A>>
}

/** The fields of a rule by name. */
export type Fields = Readonly<Record<string, unknown>>

/** Words with nothing to tell but that the value is there. */
export const word = <A>(text: string, value: A): Phrase<A> => ({
  say: () => text,
  read: (given, at) => given.startsWith(text, at) ? [{ value, at: at + text.length }] : []
})

/** One of several values, each with words of its own. */
export const among = <Key extends string>(words: Readonly<Record<Key, string>>): Phrase<Key> => {
  const all = Object.entries<string>(words).map(([key, text]) => word(text, key as Key))
  return { say: (key) => words[key], read: (text, at) => all.flatMap((one) => one.read(text, at)) }
}

/** What a pattern matches, as much of it as there is. */
export const matching = <A>(pattern: RegExp, from: (text: string) => A, to: (value: A) => string): Phrase<A> => {
  const sticky = new RegExp(pattern.source, "uy")
  return {
    say: to,
    read: (text, at) => {
      sticky.lastIndex = at
      const found = sticky.exec(text)
      return found === null ? [] : [{ value: from(found[0]), at: at + found[0].length }]
    }
  }
}

/** Several values, at least one, with a separator in between. */
export const listOf = <A>(one: Phrase<A>, separator: string): Phrase<ReadonlyArray<A>> => {
  const more = (text: string, { at, value }: Read<ReadonlyArray<A>>): ReadonlyArray<Read<ReadonlyArray<A>>> => [
    ...(text.startsWith(separator, at) ? one.read(text, at + separator.length) : []).flatMap((next) => more(text, { at: next.at, value: [...value, next.value] })),
    { at, value }
  ]
  return {
    say: (values) => values.map(one.say).join(separator),
    read: (text, at) => one.read(text, at).flatMap((first) => more(text, { at: first.at, value: [first.value] }))
  }
}

/** Words that differ with the thing spoken of and tell nothing: any of them is read, the first is said. */
export const fitting = (said: string, others: ReadonlyArray<string>): Phrase<Fields> => {
  const all = [...new Set([said, ...others])]
  return {
    say: () => said,
    read: (text, at) => all.flatMap((one) => text.startsWith(one, at) ? [{ value: {}, at: at + one.length }] : [])
  }
}

/** One field of a rule. */
export const field = <A>(name: string, phrase: Phrase<A>): Phrase<Fields> => ({
  say: (fields) => phrase.say(fields[name] as A),
  read: (text, at) => phrase.read(text, at).map(({ at, value }) => ({ at, value: { [name]: value } }))
})

/** A sentence with blanks, as `{counts}：{pays}。`; each blank tells some of the fields. */
export const frame = (template: string, blanks: Readonly<Record<string, Phrase<Fields>>>): Phrase<Fields> => {
  const parts = template.split(/(\{\w+\})/u).filter((part) => part !== "").map((part) => blanks[part.slice(1, -1)] ?? word<Fields>(part, {}))
  return {
    say: (fields) => parts.map((part) => part.say(fields)).join(""),
    read: (text, at) => parts.reduce<ReadonlyArray<Read<Fields>>>(
      (sofar, part) => sofar.flatMap((before) => part.read(text, before.at).map(({ at, value }) => ({ at, value: { ...before.value, ...value } }))),
      [{ at, value: {} }]
    )
  }
}

/** The one of several ways of saying fields that fits them; the earliest that does is said. */
export const either = (...ways: ReadonlyArray<readonly [fits: (fields: Fields) => boolean, way: Phrase<Fields>]>): Phrase<Fields> => ({
  say: (fields) => ways.find(([fits]) => fits(fields))?.[1].say(fields) ?? "",
  read: (text, at) => ways.flatMap(([, way]) => way.read(text, at))
})

/** A field that tells the shape of a rule, together with how each shape is said. */
export const shaped = (name: string, shapes: Readonly<Record<string, Phrase<Fields>>>): Phrase<Fields> =>
  either(...Object.entries(shapes).map(([shape, way]) => [
    (fields: Fields) => fields[name] === shape,
    { say: way.say, read: (text: string, at: number) => way.read(text, at).map(({ at, value }) => ({ at, value: { [name]: shape, ...value } })) }
  ] as const))

/** Clauses of which only those with something to tell are said, in this order; they are read in any order. `before` is what each begins with. */
export const clauses = (before: string, all: Readonly<Record<string, Phrase<Fields>>>): Phrase<Fields> => {
  const known = Object.entries(all)
  const more = (text: string, so: Read<Fields>, left: typeof known): ReadonlyArray<Read<Fields>> => [
    ...(text.startsWith(before, so.at) ? left : []).flatMap(([name, clause]) =>
      clause.read(text, so.at + before.length).flatMap(({ at, value }) => more(text, { at, value: { ...so.value, ...value } }, left.filter(([other]) => other !== name)))
    ),
    so
  ]
  return {
    say: (fields) => known.filter(([name]) => fields[name] !== undefined).map(([, clause]) => before + clause.say(fields)).join(""),
    read: (text, at) => more(text, { at, value: {} }, known)
  }
}

/** Reads a text from end to end; nothing where it cannot be understood. */
export const readAll = <A>(phrase: Phrase<A>, text: string): ReadonlyArray<A> =>
  phrase.read(text, 0).filter(({ at }) => at === text.length).map(({ value }) => value)
