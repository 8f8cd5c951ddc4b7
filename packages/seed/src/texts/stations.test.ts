import { assert, describe, it } from "@effect/vitest"
import { places } from "./districts.ts"
import { stations } from "./stations.ts"

describe("stations", () => {
  it("are 114 of townships, 12 in enterprises and 18 of sectors", () => {
    const count = (kind: string) => stations.filter((station) => station.kind === kind).length
    assert.deepStrictEqual([count("township"), count("enterprise"), count("sector")], [114, 12, 18])
  })

  it("have ids and names of their own and stand in a place there is", () => {
    assert.strictEqual(new Set(stations.map((station) => station.id)).size, stations.length)
    for (const language of ["zh", "en"] as const) assert.strictEqual(new Set(stations.map((station) => station[language])).size, stations.length)
    for (const { en } of stations) assert.match(en, /^[A-Z][A-Za-z':, ()-]+$/u)
    for (const { place } of stations) if (place !== undefined) assert.isTrue(places.some((one) => one.id === place), place)
  })

  it("give every place a station", () => {
    for (const place of places) assert.isTrue(stations.some((station) => station.place === place.id), place.zh)
  })
})
