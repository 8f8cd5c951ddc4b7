/** Names the stream of the journal a record is written in: a contact in that of its activity, an instruction in that of its report, any other in its own. */
export const streamOf = (record: string): string => {
  const cut = record.indexOf("/")
  const kind = record.slice(0, cut), id = record.slice(cut + 1)
  switch (kind) {
    case "contact": return `activity/${id}`
    case "instruction": return `report/${id.replace(/\.\d+$/u, "")}`
    default: return record
  }
}
