/**
 * The means a government has, each by the words titles name it by: people, money, law, measurement, publicity and the like.
 *
 * A matter as a whole uses several of them; a proposal that names one in its title asks for that one.
 */
export const means: ReadonlyArray<ReadonlyArray<string>> = [
  ["人才", "队伍", "人员"],
  ["培训"],
  ["金融", "融资", "贷款", "信贷", "基金"],
  ["资金", "补助", "补贴", "经费", "财政"],
  ["税收", "财税", "减税", "税费"],
  ["收费", "价格", "定价"],
  ["保险", "医保"],
  ["立法", "条例", "法规", "法律"],
  ["标准"],
  ["规划"],
  ["试点", "示范"],
  ["评价", "评估", "考核", "绩效"],
  ["监测", "预警", "统计"],
  ["监管", "执法", "督查"],
  ["名录", "档案"],
  ["宣传", "科普", "传播"],
  ["品牌"],
  ["科研", "研发", "研究"],
  ["数据", "信息化", "数字化", "智慧"],
  ["公众参与", "社会参与", "社会力量", "志愿"],
  ["用地"]
]
