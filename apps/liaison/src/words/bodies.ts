import { makeDictionary } from "@jianyan/ui"

/** Says what kind of body it is. */
export const bodyKind = makeDictionary({
  zh: { sector: "界别", specialCommittee: "专门委员会", group: "委员小组", jointGroup: "联组", party: "党派", organization: "人民团体" },
  en: { sector: "Sector", specialCommittee: "Special committee", group: "Group", jointGroup: "Joint group", party: "Party", organization: "People's organization" }
})
