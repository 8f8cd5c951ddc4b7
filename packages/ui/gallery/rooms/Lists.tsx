import { Bar, Button, Chips, DataTable, Empty, Figure, formatPoints, Pager, SearchField, Section, Sparkline, StageBadge, type Column, type Tone } from "@jianyan/ui"
import { createMemo, createSignal } from "solid-js"

interface Waiting {
  readonly id: string
  readonly title: string
  readonly by: string
  readonly kind: string
  readonly asks: number
  readonly like: number
  readonly tone: Tone
  readonly stage: string
  readonly days: number | undefined
}

const waiting: readonly Waiting[] = [
  { id: "w1", title: "关于优化城市公厕指引标识的提案", by: "个人", kind: "教育界", asks: 3, like: 0, tone: "plain", stage: "未初审", days: 1 },
  { id: "w2", title: "关于推进既有住宅加装电梯的提案", by: "联名 5", kind: "2 人未确认", asks: 4, like: 3, tone: "due", stage: "待作者同意并案", days: 4 },
  { id: "w3", title: "关于规范公共停车泊位管理的提案", by: "民建", kind: "集体", asks: 6, like: 1, tone: "going", stage: "建议立案", days: 2 },
  { id: "w4", title: "关于发展中医药康养产业的提案", by: "个人", kind: "医药卫生界", asks: 2, like: 0, tone: "bad", stage: "缺具体建议", days: 3 },
  { id: "w5", title: "关于建设青年发展型城市的提案", by: "共青团和青联界", kind: "界别", asks: 5, like: 0, tone: "done", stage: "决定立案", days: undefined }
]

const columns: readonly Column<Waiting>[] = [
  { id: "title", head: "案由", cell: (row) => row.title, sort: (row) => row.title, lead: true },
  { id: "by", head: "提案者", cell: (row) => <span>{row.by}<small>{row.kind}</small></span>, sort: (row) => row.by },
  { id: "asks", head: "建议", cell: (row) => <Figure value={row.asks} href="#paper" />, sort: (row) => row.asks, numeric: true, total: "20" },
  { id: "like", head: "相似", cell: (row) => (row.like === 0 ? "—" : <Figure value={row.like} unit="件" href="#paper" />), sort: (row) => row.like, numeric: true },
  { id: "stage", head: "审查", cell: (row) => <StageBadge tone={row.tone} word={row.stage} />, sort: (row) => row.stage },
  { id: "days", head: "等待", cell: (row) => (row.days === undefined ? "—" : `${row.days} 天`), sort: (row) => row.days, numeric: true }
]

interface Unit {
  readonly id: string
  readonly name: string
  readonly given: number
  readonly answered: number
}

const bureaus = ["教育", "住房和城乡建设", "卫生健康", "交通运输", "民政", "文化和旅游", "生态环境", "城市管理"]
const units: readonly Unit[] = Array.from({ length: 640 }, (_, place) => ({ id: String(place), name: `${bureaus[place % 8]}局第 ${Math.floor(place / 8) + 1} 科`, given: (place * 7) % 23, answered: (place * 5) % 19 }))

const unitColumns: readonly Column<Unit>[] = [
  { id: "name", head: "承办单位", cell: (row) => row.name, sort: (row) => row.name },
  { id: "given", head: "交办", cell: (row) => row.given, sort: (row) => row.given, numeric: true },
  { id: "answered", head: "办复", cell: (row) => row.answered, sort: (row) => row.answered, numeric: true },
  { id: "months", head: "近六月", cell: (row) => <Sparkline label={`${row.name}近六个月办复件数`} values={[1, 3, 2, 5, row.given % 7, row.answered % 9]} /> },
  { id: "share", head: "分摊", cell: (row) => formatPoints(row.given * 3_125), numeric: true }
]

/** Lists as the staff meet them. */
export const Lists = () => {
  const [words, setWords] = createSignal("")
  const [chosen, setChosen] = createSignal<readonly string[]>([])
  const [selected, setSelected] = createSignal<readonly string[]>(["w2"])
  const [page, setPage] = createSignal(3)
  const found = createMemo(() => waiting.filter((row) => row.title.includes(words()) && (!chosen().includes("like") || row.like > 0)))
  return (
    <>
      <Section title="待审查" note="方向键上下移动，回车打开">
        <Bar>
          <SearchField label="搜索案由" placeholder="搜索案由、建议、提案者" value={words()} onSearch={setWords} />
          <Chips label="筛选" chosen={chosen()} onChange={setChosen} chips={[{ value: "city", label: "城乡建设", count: 31 }, { value: "like", label: "有相似", count: 2 }]} />
          <Button size="small" disabled={selected().length === 0}>一并立案</Button>
        </Bar>
        <DataTable
          caption="待审查的提案"
          hideCaption
          columns={columns}
          rows={found()}
          rowId={(row) => row.id}
          rowHref={() => "#paper"}
          selected={selected()}
          onSelect={setSelected}
          sort={{ column: "days", descending: true }}
          empty={<Empty title="没有找到" action={<Button onClick={() => { setWords(""); setChosen([]) }}>清除条件</Button>}>没有案由含有“{words()}”的提案。</Empty>}
        />
        <Pager page={page()} size={50} total={1120} onPage={setPage} />
      </Section>
      <Section title="很长的列表" note="640 行，只画看得见的">
        <DataTable caption="承办科室" columns={unitColumns} rows={units} rowId={(row) => row.id} rowHref={() => "#lists"} />
      </Section>
    </>
  )
}
