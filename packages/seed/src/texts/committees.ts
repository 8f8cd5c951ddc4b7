/** A special committee (专门委员会). */
export interface SpecialCommittee {
  readonly id: string
  readonly zh: string
  readonly en: string
}

/** The eight special committees. */
export const committees: ReadonlyArray<SpecialCommittee> = [
  { id: "proposals", zh: "提案委员会", en: "Committee on Proposals" },
  { id: "economy", zh: "经济委员会", en: "Committee on Economic Affairs" },
  { id: "rural", zh: "农业和农村委员会", en: "Committee on Agriculture and Rural Affairs" },
  { id: "environment", zh: "人口资源环境委员会", en: "Committee on Population, Resources and Environment" },
  { id: "education", zh: "教科卫体委员会", en: "Committee on Education, Science, Health and Sports" },
  { id: "society", zh: "社会和法制委员会", en: "Committee on Social and Legal Affairs" },
  { id: "ethnic", zh: "民族宗教和港澳台侨外事委员会", en: "Committee on Ethnic, Religious, Hong Kong, Macao, Taiwan, Overseas Chinese and Foreign Affairs" },
  { id: "culture", zh: "文化文史和学习委员会", en: "Committee on Culture, Historical Data and Study" }
]
