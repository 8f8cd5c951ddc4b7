import { Committee } from "@jianyan/domain"
import { Option, Schema } from "effect"

const provinces: Readonly<Record<string, string>> = {
  北京: "beijing", 天津: "tianjin", 河北: "hebei", 山西: "shanxi", 内蒙古: "neimenggu", 辽宁: "liaoning", 吉林: "jilin", 黑龙江: "heilongjiang", 上海: "shanghai",
  江苏: "jiangsu", 浙江: "zhejiang", 安徽: "anhui", 福建: "fujian", 江西: "jiangxi", 山东: "shandong", 河南: "henan", 湖北: "hubei", 湖南: "hunan", 广东: "guangdong",
  广西: "guangxi", 海南: "hainan", 重庆: "chongqing", 四川: "sichuan", 贵州: "guizhou", 云南: "yunnan", 西藏: "xizang", 陕西: "shaanxi", 甘肃: "gansu", 青海: "qinghai",
  宁夏: "ningxia", 新疆: "xinjiang"
}

const ofProvince = /^政协(.+?)(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区)委员会$/u

/** Derives the short name of a provincial committee, as jiangsu from 政协江苏省委员会; none for any other. */
export const committeeId = (name: string): Option.Option<Committee.Id> =>
  Option.flatMap(Option.fromNullishOr(provinces[ofProvince.exec(name)?.[1] ?? ""]), Schema.decodeUnknownOption(Committee.Id))
