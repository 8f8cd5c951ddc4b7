import type { Broken, Part, What } from "@jianyan/services/exports"

const how: Readonly<Record<What, string>> = {
  changed: "was changed", unlinked: "does not follow the one before", missing: "is missing", misplaced: "stands in another place", beyond: "has something before it that does not belong",
  unknown: "is in a form this edition does not know", differs: "is not what the records give", unsigned: "does not hold", otherKey: "was made with another key"
}

const sayPart = (part: Part): string => {
  switch (part._tag) {
    case "Header": return "the head of the file"
    case "Entry": return `entry ${part.seq}${part.stream === undefined ? "" : ` of ${part.stream}`}`
    case "Run": return `edition ${part.place + 1}`
    case "Fact": return `own record ${part.record ?? part.place + 1}`
    case "Hashes": return "the list of hashes"
    case "Sheet": return `the sheet of ${part.member}`
    case "Seal": return "the signature"
  }
}

/** Says what does not hold in an export, and where. */
export const sayBroken = ({ line, part, what }: Broken): string => `line ${line}: ${sayPart(part)} ${how[what]}`
