import * as Dice from "./Dice.ts"

/** What kind of meeting it is. */
export type Meeting = "plenary" | "standing" | "chairpersons" | "special" | "consultation" | "study"

const agendas: Readonly<Record<Meeting, ReadonlyArray<string>>> = {
  plenary: ["听取和审议常务委员会工作报告", "听取和审议提案工作情况报告", "列席人民代表大会会议，讨论政府工作报告", "大会发言", "分组讨论两院工作报告", "审议通过提案审查情况的报告", "选举事项", "审议通过政治决议和会议各项决议"],
  standing: ["围绕“提升城市供热保障水平”专题议政", "围绕“优化民营经济发展环境”专题议政", "围绕“清源河流域保护与高质量发展”专题议政", "围绕“完善养老服务体系”专题议政", "审议年度协商计划（草案）", "听取上半年经济运行情况通报", "审议提案办理情况报告和民主评议办法", "审议人事事项和委员履职情况"],
  chairpersons: ["研究重点提案选题和督办分工", "听取各专门委员会季度工作汇报", "审定社情民意信息报送情况", "审定年度委员履职评价等次建议", "研究委员工作站建设和管理办法", "研究专题协商会筹备方案", "听取机关预算执行情况", "研究全体会议筹备工作"],
  special: ["提案预审和并案商议", "百合产业发展调研报告讨论", "老旧小区改造情况对口协商", "县域医共体建设对口协商", "校园周边交通治理民主监督", "法治化营商环境界别协商", "湿地保护视察意见汇总", "历史街区保护调研提纲讨论", "农村客运和快递进村调研座谈", "民族团结进步创建交流会"],
  consultation: ["双月协商座谈会：增加普惠托育供给", "双月协商座谈会：新就业群体权益保障", "双月协商座谈会：提高公共数据开放质量", "专题协商会：推动过境游向过夜游转变", "提案办理协商会：老旧住宅加装电梯", "提案办理协商会：灌区末级渠系改造", "网络议政：让政务热线更管用", "远程协商：产地冷藏保鲜设施建设"],
  study: ["党组理论学习中心组学习", "委员读书活动：读懂一座城", "新任委员履职培训", "提案撰写专题培训", "社情民意信息写作交流", "经济形势报告会", "政协委员讲堂：从数据看民生", "文史资料征集工作培训"]
}

/** One item for the agenda of a meeting of a kind; the number chooses. */
export const agenda = (kind: Meeting, n: number): string => Dice.at(agendas[kind], n)

const reasons: ReadonlyArray<string> = ["因公出差，已按规定请假", "单位有重要生产任务", "身体不适，需住院治疗", "家中老人病重，需陪护", "承担教学考试工作，无法调课", "参加上级召开的会议，时间冲突", "外出参加学术会议", "产假期间", "汛期值守，不能离岗", "门诊手术已排定，无法更换"]

/** Why a member asks for leave; the number chooses. */
export const leaveReason = (n: number): string => Dice.at(reasons, n)
