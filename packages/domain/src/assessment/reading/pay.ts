import { among, either, field, type Fields, frame, listOf, type Phrase, shaped, word } from "./Phrase.ts"
import { selection } from "./selection.ts"
import { unit } from "./unit.ts"
import { blank, isWhole, partly, points, pointsWord, ratio, type Speech, whole } from "./words.ts"

const levels = ["township", "county", "city", "province", "national"] as const
const parts = ["sole", "first", "co"] as const

/** Points given or taken off, whichever they are. */
const signed = (speech: Speech): Phrase<number> => {
  const { sentences } = speech.wording
  const gives = frame(sentences.gives, { points: field("points", points), word: pointsWord(speech) })
  const takes = frame(sentences.takes, { points: field("points", points), word: pointsWord(speech) })
  return {
    say: (size) => size < 0 ? takes.say({ points: -size }) : gives.say({ points: size }),
    read: (text, at) => [
      ...gives.read(text, at).map(({ at, value }) => ({ at, value: Number(value["points"]) })),
      ...takes.read(text, at).map(({ at, value }) => ({ at, value: -Number(value["points"]) || 0 }))
    ]
  }
}

/** Things told apart by keys, each with an amount, or words for there being none. */
const table = (keys: ReadonlyArray<string>, one: Phrase<Fields>, separator: string, nothing: string): Phrase<Fields> => {
  const list = listOf(one, separator)
  return {
    say: (fields) => {
      const given = keys.filter((key) => fields[key] !== undefined)
      return given.length === 0 ? nothing : list.say(given.map((key) => ({ key, amount: fields[key] })))
    },
    read: (text, at) => [
      ...word<Fields>(nothing, {}).read(text, at),
      ...list.read(text, at).map(({ at, value }) => ({ at, value: Object.fromEntries(value.map(({ amount, key }) => [String(key), amount])) }))
    ]
  }
}

/** One amount for everybody, or one for each part. */
const amount = (speech: Speech): Phrase<unknown> => {
  const { marks, parts: words, sentences } = speech.wording
  const one = signed(speech)
  const byPart = table(parts, frame(sentences.ofPart, { part: field("key", among(words)), amount: field("amount", one) }), marks.list, sentences.nothing)
  return {
    say: (value) => typeof value === "number" ? one.say(value) : byPart.say(value as Fields),
    read: (text, at) => [...one.read(text, at), ...byPart.read(text, at)]
  }
}

const add = (all: string, highest: string): Phrase<Fields> => field("add", among({ all, highest }))

const optional = (name: string, phrase: Phrase<Fields>): Phrase<Fields> => ({
  say: (fields) => fields[name] === undefined ? "" : phrase.say(fields),
  read: (text, at) => [...phrase.read(text, at), { at, value: {} }]
})

const shapes = (speech: Speech): Phrase<Fields> => {
  const { levels: levelWords, markers, marks, sentences, stages } = speech.wording
  const size = field("points", signed(speech))
  const each = unit(speech, () => false)
  const prorated = optional("prorated", field("prorated", word(sentences.prorated, true)))
  const steps = listOf(frame(sentences.step, { atLeast: field("atLeast", whole), unit: unit(speech, ({ atLeast }) => atLeast !== 1), amount: size }), marks.comma)
  return shaped("by", {
    each: frame(sentences.each, { unit: each, amount: field("points", amount(speech)) }),
    level: frame(sentences.levels, {
      unit: each,
      levels: field("points", table(levels, frame(sentences.ofLevel, { level: field("key", among(levelWords)), amount: field("amount", amount(speech)) }), marks.comma, sentences.noLevel)),
      add: add(sentences.addLevelsAll, sentences.addLevelsHighest)
    }),
    stage: frame(sentences.stages, {
      unit: each,
      stages: field("stages", listOf(frame(sentences.ofStage, { stage: field("reached", among(stages)), amount: field("points", amount(speech)) }), marks.comma)),
      add: add(sentences.addStagesAll, sentences.addStagesHighest)
    }),
    mark: frame(sentences.mark, { markedBy: optional("markedBy", blank(sentences.markedBy, "markedBy", listOf(among(markers), marks.list))) }),
    threshold: frame(sentences.threshold, { need: field("need", whole), unit: unit(speech, ({ need }) => need !== 1), amount: size, prorated }),
    steps: frame(sentences.steps, { steps: measured(steps), add: add(sentences.addStepsAll, sentences.addStepsHighest) }),
    attended: either(
      [({ atLeast }) => isWhole(atLeast), frame(sentences.fullAttendance, { whole: field("atLeast", word("", [1, 1])), amount: size })],
      [() => true, frame(sentences.attended, { ratio: field("atLeast", ratio), amount: size })]
    ),
    ratio: frame(sentences.ratio, {
      outOf: field("outOf", selection(speech)), ratio: field("atLeast", ratio), amount: size,
      short: either(
        [(fields) => fields["prorated"] !== undefined, field("prorated", word(sentences.prorated, true))],
        [(fields) => fields["offPerPercent"] !== undefined, frame(sentences.offPerPercent, { points: field("offPerPercent", points) })],
        [() => true, word("", {})]
      )
    })
  })
}

/** Steps in the measure of their rule: each is said in it, and it is read from the first. */
const measured = (steps: Phrase<ReadonlyArray<Fields>>): Phrase<Fields> => ({
  say: ({ counts, measure, steps: all }) => steps.say((all as ReadonlyArray<Fields>).map((step) => ({ ...step, counts, measure }))),
  read: (text, at) => steps.read(text, at).map(({ at, value }) => {
    const measure = value[0]?.["measure"]
    return { at, value: { steps: value.map(({ measure: _, ...step }) => step), ...(measure === undefined ? {} : { measure }) } }
  })
})

/** The shapes whose sentence has no place for a measure. */
const silent: ReadonlyArray<unknown> = ["mark", "attended", "ratio"]

/**
 * Says what the records of an item are worth, in the measure of the item.
 *
 * Tells the fields `pays` and, where there is one, `measure`.
 */
export const pay = (speech: Speech): Phrase<Fields> => {
  const all = partly(speech, ({ counts }) => (counts as { readonly kind: ReadonlyArray<string> }).kind[0], shapes)
  return {
    say: ({ counts, measure, pays }) => all.say({ ...pays as Fields, counts, measure }),
    read: (text, at) => all.read(text, at).map(({ at, value: { measure, ...pays } }) => ({ at, value: { pays, ...(measure === undefined ? {} : { measure }) } }))
  }
}

/** Whether a pay leaves the measure of its item to a clause of its own. */
export const leavesMeasure = (pays: unknown): boolean => silent.includes((pays as Fields)["by"])
