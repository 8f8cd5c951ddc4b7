import { BandMeter, Button, GateCards, PageHead, ScoreSheet, Section, type SheetBlock } from "@jianyan/ui"
import { createSignal } from "solid-js"

const blocks = (filed: number): readonly SheetBlock[] => [
  {
    id: "proposals",
    title: "提案",
    points: filed,
    lines: [
      { id: "joint", title: "立案，第一提案人", points: 125_000, clause: { label: "第八条（一）", href: "#score" }, records: [{ label: "第 0127 号", href: "#paper" }], note: "四人联名，本人份额" },
      { id: "alone", title: "立案，个人", points: filed, clause: { label: "第八条（一）", href: "#score" }, records: [{ label: "第 0210 号", href: "#paper" }] },
      { id: "cap", title: "封顶", points: -125_000, clause: { label: "第八条（四）", href: "#score" }, note: "本项最多 25 分" }
    ]
  },
  {
    id: "meetings",
    title: "会议",
    points: 465_000,
    lines: [
      { id: "plenary", title: "全体会议，出席 7 / 8 个半天", points: 500_000, clause: { label: "第七条（二）", href: "#score" }, records: [{ label: "十五届二次会议出席记录", href: "#score" }] },
      { id: "leave", title: "小组讨论请假", points: -35_000, clause: { label: "第七条（五）", href: "#score" }, records: [{ label: "3月14日", href: "#score" }], note: "已批准" }
    ]
  },
  {
    id: "opinions",
    title: "社情民意",
    points: 150_000,
    lines: [{ id: "opinion", title: "市级采用，另加省级采用", points: 150_000, clause: { label: "第九条", href: "#score" }, records: [{ label: "山边小区供暖情况反映", href: "#paper" }] }]
  }
]

/** A score as its owner meets it. */
export const Score = () => {
  const [filed, setFiled] = createSignal(250_000)
  const total = () => filed() + 615_000
  return (
    <>
      <PageHead title="成绩单" crumbs={[{ label: "履职", href: "#score" }, { label: "2026年度" }]} aside="办法：2026年修订版，1月1日起施行" actions={<><Button onClick={() => setFiled(filed() === 250_000 ? 285_000 : 250_000)}>模拟一条记录变动</Button><Button tone="quiet">提出异议</Button></>} />
      <BandMeter
        label="年度得分"
        value={total()}
        most={1_000_000}
        href="#score"
        bands={[{ from: 0, word: "不称职" }, { from: 600_000, word: "称职" }, { from: 800_000, word: "优秀" }]}
        peers={{ low: 640_000, high: 880_000 }}
        note={<>同组（环境资源界 14 人）处于中上区间，不排名次<br />等次由考评委员会评定，附理由，可提出异议</>}
      />
      <Section title="最低履职要求">
        <GateCards
          label="最低履职要求"
          gates={[
            { label: "全体会议", value: "1 / 1", met: true, href: "#score" },
            { label: "每季至少一次联系活动", value: "3 / 4 季", met: false, missing: "第四季度尚缺一次", periods: [{ label: "一季", value: "2", met: true }, { label: "二季", value: "1", met: true }, { label: "三季", value: "1", met: true }, { label: "四季", value: "0", met: false }], href: "#score" },
            { label: "联系群众人次", value: "46 / 40", met: true, href: "#score" },
            { label: "提案或社情民意", value: "2 / 1", met: true, href: "#score" }
          ]}
        />
      </Section>
      <Section title="逐项" note="每一分都有记录与条款，封顶与扣减同样列出">
        <ScoreSheet caption="2026年度成绩单" blocks={blocks(filed())} total={total()} />
      </Section>
    </>
  )
}
