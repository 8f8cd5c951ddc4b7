import type { Activity, Form as Held } from "../../activity/Activity.ts"
import type { Fact, Form } from "../Fact.ts"
import { ofMarks } from "./ofMeeting.ts"

const what: Readonly<Record<Held, { readonly kind: "activity" | "deed"; readonly form: Form }>> = {
  research: { kind: "activity", form: "research" },
  inspection: { kind: "activity", form: "inspection" },
  training: { kind: "activity", form: "training" },
  consultation: { kind: "activity", form: "consultation" },
  reception: { kind: "activity", form: "reception" },
  visit: { kind: "activity", form: "other" },
  lecture: { kind: "activity", form: "lecture" },
  publicBenefit: { kind: "deed", form: "publicBenefit" }
}

/** Half days of a member who was there, where a roll was called. */
const rollOf = ({ roll }: Activity, member: Activity["members"][number]): Pick<Fact, "attendance"> => {
  const called = roll?.find((one) => one.member === member)
  return called === undefined ? {} : { attendance: ofMarks(called.marks) }
}

const contactForm = (form: Held): Form => form === "reception" ? "reception" : form === "visit" ? "visit" : "station"

/** Says what an activity is to each member who took part: the activity itself, and the contact with the people met; who was expected and did not come has no part in it, and a struck record is nothing. */
export const ofActivity = (self: Activity): ReadonlyArray<Fact> => {
  if (self.struck) return []
  const organiser = self.organiser._tag === "Station" ? self.organiser.station : self.organiser.body
  return self.members.flatMap((member): ReadonlyArray<Fact> => {
    const held: Fact = { record: `activity/${self.id}`, member, ...what[self.form], on: self.on, organiser, ...(what[self.form].kind === "activity" ? rollOf(self, member) : {}) }
    if (self.peopleMet === 0) return [held]
    return [held, { record: `contact/${self.id}`, of: `activity/${self.id}`, member, kind: "contact", form: contactForm(self.form), on: self.on, amount: self.peopleMet, organiser }]
  })
}
