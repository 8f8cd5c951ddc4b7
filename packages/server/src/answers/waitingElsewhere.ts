import type { CommitteeApi } from "@jianyan/contract"
import { type Appraisal, type Day, Entry, type House, type Leave, type Objection } from "@jianyan/domain"
import { awaitsAppraisal, mayEnter, mayLeave, mayObject, Objections, type Seated } from "@jianyan/services"
import { Effect, HashMap, Option } from "effect"
import { People } from "../People.ts"

type Row = CommitteeApi.Waiting

const first = 3

const row = <A>(what: Row["what"], all: ReadonlyArray<A>, about: (one: A) => Row["first"][number]): Row => ({ what, count: all.length, first: all.slice(0, first).map(about) })

const byMoment = <A>(moment: (one: A) => number) => (one: A, other: A): number => moment(one) - moment(other)

const leaves = (house: House.House, visitor: Seated, today: Day.Day): ReadonlyArray<Leave.Leave> =>
  [...HashMap.values(house.leaves)].filter((it) => mayLeave(house, it, visitor, today).includes("grant")).sort(byMoment((it) => it.askedAt.epochMilliseconds))

const entries = (house: House.House, visitor: Seated, today: Day.Day): ReadonlyArray<Entry.Entry> =>
  [...HashMap.values(house.entries)].filter((it) => mayEnter(house, it, visitor, today).includes("confirm")).sort(byMoment((it) => it.at.epochMilliseconds))

const objections = (house: House.House, visitor: Seated) =>
  Effect.map(
    Effect.filter([...HashMap.values(house.objections)].filter((it) => mayObject(it, visitor, []).includes("decide")), (it) =>
      Effect.map(Objections.use((service) => service.handsIn(visitor.committee, it)), (hands) => mayObject(it, visitor, hands).includes("decide"))),
    (found): ReadonlyArray<Objection.Objection> => found.toSorted(byMoment((it) => it.lodgedAt.epochMilliseconds)))

/** The day an evaluator is waited for: the one a panel meets on while it lies ahead, then the last. */
const dueOf = ({ panel, until }: Appraisal.Appraisal, today: Day.Day): Day.Day => panel?.meeting !== undefined && panel.meeting.on > today ? panel.meeting.on : until

const appraisals = (house: House.House, visitor: Seated, today: Day.Day): ReadonlyArray<{ readonly appraisal: Appraisal.Appraisal; readonly title: string }> =>
  [...HashMap.values(house.appraisals)].flatMap((appraisal) =>
    Option.match(HashMap.get(house.proposals, appraisal.id), {
      onNone: () => [],
      onSome: (proposal) => awaitsAppraisal(proposal, appraisal, visitor, today) ? [{ appraisal, title: proposal.content.title }] : []
    })).sort((one, other) => dueOf(one.appraisal, today) < dueOf(other.appraisal, today) ? -1 : 1)

/** Says what waits for the one who asks besides proposals and attendance: leave to decide, reports to review, objections to decide, two-way appraisals to give; the longest waiting first. */
export const waitingElsewhere = (house: House.House, visitor: Seated, today: Day.Day) =>
  Effect.gen(function*() {
    const asked = leaves(house, visitor, today), contested = yield* objections(house, visitor)
    const names = yield* People.use((people) => people.named(visitor.committee, [...asked.slice(0, first), ...contested.slice(0, first)].map(({ member }) => member)))
    const name = ({ member }: Pick<Leave.Leave, "member">) => names[member] ?? member
    return [
      row("decideLeave", asked, (it) => {
        const meeting = Option.getOrUndefined(HashMap.get(house.meetings, it.meeting))
        return { id: it.id, title: `${name(it)} · ${meeting?.title ?? it.meeting}`, ...(meeting === undefined ? {} : { due: meeting.on }) }
      }),
      row("reviewEntry", entries(house, visitor, today), (it) => ({ id: it.id, title: Entry.contentOf(it)?.title ?? it.id })),
      row("decideObjection", contested, (it) => ({ id: it.id, title: `${name(it)} · ${it.year}` })),
      row("appraise", appraisals(house, visitor, today), ({ appraisal, title }) => ({ id: appraisal.id, title, due: dueOf(appraisal, today) }))
    ]
  })
