import { places } from "./places.ts"

/** The gazetteer for a body that sits where its name says: without the places in that name, as all its proposals are about them whether they say so or not. */
export const around = (name: string): ReadonlyArray<ReadonlyArray<string>> => places.map((level) => level.filter((place) => !name.includes(place)))
