import { among, clauses, either, field, type Fields, frame, listOf, type Phrase, word } from "./Phrase.ts"
import { blank, day, isWhole, literally, partly, quoted, ratio, type Speech } from "./words.ts"

/** Says which records count: kinds, forms in brackets, and the filters all of which must fit. */
export const selection = (speech: Speech): Phrase<Fields> => {
  const { names, wording: { forms, kinds, levels, marks, sentences, stages, states } } = speech
  const any = <Key extends string>(words: Readonly<Record<Key, string>>) => listOf(among(words), marks.or)
  const anyStage = blank(sentences.reachedAny, "reachedAny", any(stages))
  return frame(sentences.selection, {
    kind: field("kind", any(kinds)),
    form: clauses("", { form: blank(sentences.ofForms, "form", listOf(among(forms), marks.list)) }),
    filters: clauses(marks.comma, {
      reached: blank(sentences.reached, "reached", listOf(among(stages), marks.and)),
      reachedAny: either(
        [isSeveral, { say: anyStage.say, read: (text, at) => anyStage.read(text, at).filter(({ value }) => isSeveral(value)) }],
        [() => true, blank(sentences.reachedOne, "reachedAny", any(stages))]
      ),
      unreached: blank(sentences.unreached, "unreached", any(stages)),
      part: partly(speech, ({ kind }) => (kind as ReadonlyArray<string>)[0], ({ wording: { parts } }) => blank(sentences.part, "part", any(parts))),
      level: blank(sentences.level, "level", any(levels)),
      attendance: blank(sentences.attendance, "attendance", any(states)),
      attendedAtLeast: either(
        [({ attendedAtLeast }) => isWhole(attendedAtLeast), field("attendedAtLeast", word(sentences.attendedWhole, [1, 1]))],
        [() => true, frame(sentences.attendedAtLeast, { ratio: field("attendedAtLeast", ratio) })]
      ),
      punctual: field("punctual", word(sentences.punctual, true)),
      organiser: blank(sentences.organiser, "organiser", listOf(literally(speech), marks.or)),
      grade: blank(sentences.appraised, "grade", listOf(quoted(speech, names.appraised), marks.or)),
      article: blank(sentences.article, "article", listOf(quoted(speech, names.articles), marks.or)),
      between: field("between", between(speech))
    })
  })
}

/** One stage alone is said otherwise than as the one that is reached. */
const isSeveral = ({ reachedAny }: Fields): boolean => Array.isArray(reachedAny) && reachedAny.length > 1

const between = ({ wording: { sentences } }: Speech): Phrase<Fields> => {
  const from = field("from", day)
  const to = field("to", day)
  return either(
    [({ from, to }) => from !== undefined && to !== undefined, frame(sentences.betweenBoth, { from, to })],
    [({ from }) => from !== undefined, frame(sentences.betweenFrom, { from })],
    [({ to }) => to !== undefined, frame(sentences.betweenTo, { to })],
    [() => true, word(sentences.betweenNone, {})]
  )
}
