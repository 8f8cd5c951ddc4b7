const text = [
  "情况： 东街七个老旧小区共有台阶四十一处，其中二十八处没有扶手，老人冬天很少出",
  "门。去年社区登记的摔伤有十一起。",
  "分析： 改造清单只列水电，不列扶手。",
  "建议：",
  "一、把扶手列入改造清单。",
  "二、先装有高龄老人的楼栋。"
].join("\n")

/** A proposal as a file of years past prints it. */
export const row = (id: string, more: Readonly<Record<string, unknown>> = {}) => ({
  id, committee: "政协滨河市委员会", year: 2025, session: "九届三次会议", number: "0007", title: `关于为老旧小区台阶加装扶手的建议（${id}）`,
  proposer: "委员（个人）", proposerType: "个人", coSigners: 1, proposerKey: "M01", sector: null, category: "城乡建设", text, docKind: "提案", publishedAt: "2025-01-08 09:30:00", ...more
})

/** Rows as the lines of a file. */
export const lines = (rows: ReadonlyArray<unknown>): string => rows.map((one) => typeof one === "string" ? one : JSON.stringify(one)).join("\n")
