import { each } from "./Bigram.ts"
import type { Bigram } from "./Bigram.ts"

/** Words of the genre: they say that something is proposed, not what. Each of their bigrams tells little. */
const words = [
  "关于", "的建议", "的提案", "的几点建议", "若干建议", "对策建议", "具体建议", "意见建议", "建议如下", "为此建议", "提出以下建议", "问题分析", "调研情况", "问题及对策",
  "建议一", "建议二", "建议三", "一是", "二是", "三是", "四是", "五是", "六是", "第一", "第二", "第三", "首先", "其次", "此外", "同时",
  "进一步", "加强", "加快", "加大", "力度", "推进", "推动", "促进", "提升", "提高", "完善", "健全", "建立", "构建", "打造", "强化", "深化", "优化", "规范", "落实", "切实", "大力",
  "积极", "充分", "有效", "全面", "着力", "不断", "逐步", "尽快", "重视", "支持", "鼓励", "引导", "探索", "开展", "实施", "制定", "出台", "设立", "加以", "做好", "发挥", "统筹", "协调",
  "工作", "问题", "措施", "机制", "体系", "制度", "政策", "作用", "发展", "建设", "管理", "服务", "能力", "水平", "质量", "高质量", "高水平", "健康发展", "可持续", "现代化", "新时代",
  "我省", "我市", "我县", "我区", "我国", "全省", "全市", "全国", "省政府", "市政府", "政府", "部门", "有关部门", "相关部门", "各级", "国家", "社会", "目前", "当前", "近年来", "随着",
  "存在", "不足", "缺乏", "需要", "应当", "必须", "可以", "进行", "以及", "通过", "根据", "对于", "相关", "主要", "重要", "方面", "我们", "他们", "由于", "因此", "如何", "以下"
]

const bigrams: ReadonlySet<Bigram> = (() => {
  const collected = new Set<Bigram>()
  for (const word of words) each(word, (bigram) => collected.add(bigram))
  return collected
})()

/** Says how much of its weight a bigram keeps: a fifth where it belongs to a word of the genre. */
export const formula = (bigram: Bigram): number => (bigrams.has(bigram) ? 0.2 : 1)
