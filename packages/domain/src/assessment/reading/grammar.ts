import { among, clauses, either, field, type Fields, frame, listOf, type Phrase, shaped, word } from "./Phrase.ts"
import { leavesMeasure, pay } from "./pay.ts"
import { selection } from "./selection.ts"
import { unit } from "./unit.ts"
import { blank, points, pointsWord, quoted, ratio, several, type Speech, under, whole } from "./words.ts"

/** The kinds of rule a rulebook is made of. */
export type Does = "item" | "block" | "best" | "gate" | "grade" | "quota" | "consequence" | "attendance" | "rounding" | "bulletins"

/** Gives the wording of every kind of rule in one language: what stands beside its name, words and article. */
export const grammar = (speech: Speech): Readonly<Record<Does, Phrase<Fields>>> => {
  const { marks, pers, sentences } = speech.wording
  return {
    item: item(speech),
    block: either(
      [(fields) => Object.values(fields).some((value) => value !== undefined), frame(sentences.block, { rest: clauses(marks.clause, { base: bound(speech, "base"), ...held(speech), ...requires(speech), ...concerns(speech) }) })],
      [() => true, word(sentences.blockPlain, {})]
    ),
    best: frame(sentences.bestOf, { rest: clauses(marks.clause, { ...requires(speech), ...concerns(speech) }) }),
    gate: gate(speech),
    grade: either(
      [({ from }) => from !== undefined, frame(sentences.grade, { points: field("from", points), word: pointsWord(speech, "from") })],
      [() => true, word(sentences.lowest, {})]
    ),
    quota: quota(speech),
    consequence: consequence(speech),
    attendance: attendance(speech),
    rounding: frame(sentences.rounding, {
      to: field("to", points), word: pointsWord(speech, "to"), how: field("how", among({ half: sentences.roundHalf, down: sentences.roundDown, up: sentences.roundUp })), under: under(speech)
    }),
    bulletins: frame(sentences.bulletins, { per: field("per", among(pers)), under: under(speech) })
  }
}

const bound = (speech: Speech, name: "base" | "cap" | "floor"): Phrase<Fields> =>
  field(name, frame(speech.wording.sentences[name], { points: field("points", points), word: pointsWord(speech), under: under(speech) }))

const held = (speech: Speech) => ({ cap: bound(speech, "cap"), floor: bound(speech, "floor") })

const requires = (speech: Speech) => ({ requires: blank(speech.wording.sentences.requires, "requires", several(speech, speech.names.gates, "all")) })

const concerns = ({ wording: { marks, roles, sentences } }: Speech) => ({
  for: frame(sentences.for, { roles: field("for", listOf(among(roles), marks.list)) }),
  notFor: frame(sentences.notFor, { roles: field("notFor", listOf(among(roles), marks.list)) })
})

const item = (speech: Speech): Phrase<Fields> => {
  const { names, wording: { marks, occasions, sentences } } = speech
  const people = clauses("", { people: blank(sentences.people, "people", whole) })
  const measure = frame(sentences.measure, { unit: unit(speech, () => false) })
  const rest = clauses(marks.clause, {
    measure,
    share: field("share", shaped("by", {
      all: word(sentences.shareAll, {}), firstOnly: word(sentences.shareFirst, {}), equal: frame(sentences.shareEqual, { people }),
      halfThenEqual: frame(sentences.shareHalf, { people }), parts: blank(sentences.shareParts, "weights", listOf(whole, marks.weights))
    })),
    take: field("take", shaped("by", { once: word(sentences.once, {}), best: blank(sentences.best, "count", whole), fromNth: blank(sentences.fromNth, "nth", whole) })),
    distinct: blank(sentences.distinct, "distinct", among(occasions)),
    except: blank(sentences.except, "except", several(speech, names.places, "any")),
    evidence: field("evidence", word(sentences.evidence, true)),
    ...requires(speech), ...held(speech), ...concerns(speech)
  })
  return frame(sentences.item, {
    counts: field("counts", selection(speech)),
    pays: pay(speech),
    rest: { say: (fields) => rest.say(leavesMeasure(fields["pays"]) ? fields : { ...fields, measure: undefined }), read: rest.read }
  })
}

const condition = (speech: Speech): Phrase<Fields> => {
  const { marks, occasions, pers, sentences } = speech.wording
  const per = field("per", among(pers))
  const within = (is: string, template: string) => {
    const phrase = frame(template, { per })
    return { say: phrase.say, read: (text: string, at: number) => phrase.read(text, at).map(({ at, value }) => ({ at, value: { ...value, within: is } })) }
  }
  const distinct = clauses("", { distinct: frame(`${sentences.distinct}${marks.comma}`, { distinct: field("distinct", among(occasions)) }) })
  return frame(sentences.condition, {
    counts: field("counts", selection(speech)),
    distinct,
    when: either(
      [(fields) => fields["per"] === undefined && fields["within"] === undefined, word(sentences.inYear, {})],
      [(fields) => fields["within"] === undefined, per],
      [(fields) => fields["per"] === undefined && fields["within"] === "year", within("year", sentences.inThisYear)],
      [(fields) => fields["per"] === undefined, within("term", sentences.inTerm)],
      [(fields) => fields["within"] === "year", within("year", sentences.inThisYearPer)],
      [() => true, within("term", sentences.inTermPer)]
    ),
    need: either(
      [({ atLeast }) => atLeast !== undefined, frame(sentences.atLeast, { atLeast: field("atLeast", whole), unit: unit(speech, ({ atLeast }) => atLeast !== 1) })],
      [({ atMost, measure }) => atMost === 0 && measure === undefined, field("atMost", word(sentences.none, 0))],
      [() => true, frame(sentences.atMost, { atMost: field("atMost", whole), unit: unit(speech, ({ atMost }) => atMost !== 1) })]
    )
  })
}

const gate = (speech: Speech): Phrase<Fields> => {
  const { names, wording: { marks, sentences } } = speech
  const forbids = blank(sentences.forbids, "forbids", several(speech, names.grades, "any"))
  return frame(sentences.gate, {
    anyOf: field("anyOf", listOf(condition(speech), sentences.orElse)),
    forbids: {
      say: (fields) => (fields["forbids"] as ReadonlyArray<string>).length === 0 ? "" : forbids.say(fields),
      read: (text, at) => [...forbids.read(text, at), { at, value: { forbids: [] } }]
    },
    rest: clauses(marks.clause, concerns(speech))
  })
}

const consequence = (speech: Speech): Phrase<Fields> => {
  const { names, wording: { marks, sentences } } = speech
  return frame(sentences.consequence, {
    when: field("when", listOf(shaped("by", {
      below: frame(sentences.below, { points: field("points", points), word: pointsWord(speech) }),
      grade: blank(sentences.graded, "grades", several(speech, names.grades, "or")),
      unmet: blank(sentences.unmet, "gates", several(speech, names.gates, "or"))
    }), sentences.orElse)),
    rest: clauses(marks.clause, { running: blank(sentences.running, "running", whole), inTerm: blank(sentences.termYears, "inTerm", whole), ...concerns(speech) })
  })
}

const quota = (speech: Speech): Phrase<Fields> => {
  const { names, wording: { marks, sentences } } = speech
  return frame(sentences.quota, {
    size: either(
      [({ count }) => count !== undefined, blank(sentences.count, "count", whole)],
      [() => true, frame(sentences.portion, { ratio: field("share", ratio) })]
    ),
    within: field("within", among({ all: sentences.withinAll, group: sentences.withinGroup })),
    rest: clauses(marks.comma, { grade: blank(sentences.ofGrade, "grade", quoted(speech, names.grades)), years: blank(sentences.years, "years", whole) }),
    tieBreak: clauses("", { tieBreak: blank(sentences.tieBreak, "tieBreak", several(speech, names.places)) }),
    ties: field("ties", among({ all: sentences.tiesAll, none: sentences.tiesNone, decided: sentences.tiesDecided })),
    roles: clauses(marks.clause, concerns(speech))
  })
}

const attendance = (speech: Speech): Phrase<Fields> => {
  const { marks, sentences } = speech.wording
  const present = field("present", frame(sentences.present, { ratio: field("atLeast", ratio), under: under(speech) }))
  const exempt = field("exempt", frame(sentences.exempt, { under: under(speech) }))
  return either(
    [(fields) => fields["present"] !== undefined, frame(sentences.attendanceRule, { first: present, rest: clauses(marks.clause, { exempt }) })],
    [(fields) => fields["exempt"] !== undefined, frame(sentences.attendanceRule, { first: exempt, rest: word("", {}) })],
    [() => true, word(sentences.attendancePlain, {})]
  )
}
