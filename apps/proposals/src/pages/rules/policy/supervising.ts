import { Member } from "@jianyan/domain"
import { leading } from "../../../words/leading.ts"
import { articled, choices } from "./choices.ts"
import { field, type Group } from "./Field.ts"

/** The rules by which key proposals are led and supervised. */
export const supervising: Group = {
  id: "supervising",
  title: () => leading("group"),
  parts: [
    {
      id: "led-by-leader", title: () => leading("leaderRule"), about: () => leading("leaderAbout"), keys: ["ledByLeader"], begins: { of: ["chairperson", "viceChairperson"], aYear: 1 },
      fields: [
        field.several("ledByLeader.of", () => leading("who"), choices(Member.Position.literals, (position) => leading(`position.${position}`))),
        field.whole("ledByLeader.aYear", () => leading("aYear"), [1, 20]),
        articled("ledByLeader")
      ]
    },
    {
      id: "station-visits", title: () => leading("visitRule"), about: () => leading("visitAbout"), keys: ["stationVisits"], begins: { least: 1 },
      fields: [field.whole("stationVisits.least", () => leading("leastVisits"), [1, 20]), articled("stationVisits")]
    }
  ]
}
