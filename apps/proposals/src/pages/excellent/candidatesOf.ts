import type { Names, SelectionsApi } from "@jianyan/contract"
import { type Proposal, Selection, type Unit } from "@jianyan/domain"
import { nameIn } from "@jianyan/zone"
import { type Naming, proposerIn } from "../../parts/Naming.ts"
import { supervising } from "../../words/supervising.ts"
import { trade } from "../../words/trade.ts"

/** A proposal, a unit or a person put forward, as it is shown. */
export interface Candidate {
  readonly id: Selection.Candidate
  readonly proposal?: Proposal.Id
  readonly unit?: Unit.Id
  readonly person?: Selection.Person
  readonly title: string
  readonly note: string
  readonly collective: boolean
  readonly nomination: Selection.Nomination | undefined
}

/** Lists who or what is put forward: proposals in order of number, units and persons as they were put forward. */
export const candidatesOf = ({ rows, selection }: SelectionsApi.Read, names: Names, naming: Naming): ReadonlyArray<Candidate> => {
  const nomination = (id: Selection.Candidate) => selection.nominations.find(({ of }) => of === id)
  if (selection.among === "Units") {
    return naming.units.flatMap((unit) => nomination(unit.id) === undefined ? [] : [{ id: unit.id, unit: unit.id, title: naming.unit(unit.id), note: "", collective: false, nomination: nomination(unit.id) }])
      .toSorted((one, other) => place(selection, one.id) - place(selection, other.id))
  }
  if (selection.among === "Persons") {
    return selection.nominations.flatMap((one) => {
      const person = Selection.personOf(one.of)
      if (person === undefined) return []
      const title = person._tag === "Member" ? nameIn(names, person.member) : `${naming.unit(person.unit)} ${person.post}`
      return [{ id: one.of, person, title, note: "", collective: false, nomination: one }]
    })
  }
  return rows.map((row) => {
    const collective = row.proposer._tag === "Body"
    return {
      id: row.id, proposal: row.id, title: row.title, collective, nomination: nomination(row.id),
      note: [...(row.number === undefined ? [] : [trade("number", row.number)]), proposerIn(naming, names, row.proposer), ...(collective ? [supervising("selection.collectiveOne")] : [])].join(" · ")
    }
  })
}

const place = ({ nominations }: Selection.Selection, id: Selection.Candidate): number => nominations.findIndex(({ of }) => of === id)
