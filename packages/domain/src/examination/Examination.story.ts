import { Result } from "effect"
import { type Committee, Examination, House, type HouseEvent } from "../index.ts"
import * as Hall from "../committee/Committee.story.ts"
import { given, on } from "../house/House.story.ts"

export const committee = Hall.under(Hall.county)
export const clerk: Examination.Examiner = { account: "clerk" }
export const id = Examination.idOf(Hall.fifth.id, "urban-rural")

/** Assigns an examiner to the urban and rural category of the fifth session in a house as it stands. */
export const assigning = (house: House.House, examiner: Examination.Examiner = clerk, category = "urban-rural", session: Committee.SessionId = Hall.fifth.id) =>
  Examination.assign(house.examinations, { session, category, examiner }, committee, on("2026-01-15"))
export const assigned = Result.getOrThrow(assigning(House.empty))

/** The house as the first assignment and what came after leave it. */
export const after = (...events: ReadonlyArray<HouseEvent.HouseEvent>): House.House => given(assigned, ...events)
