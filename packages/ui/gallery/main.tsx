import { createSignal, Show } from "solid-js"
import { Dynamic, render } from "solid-js/web"
import { Frame, PageHead, Toasts } from "@jianyan/ui"
import "@jianyan/ui/tokens.css"
import "@jianyan/ui/base.css"
import "./gallery.css"
import { Drawings } from "./rooms/Drawings.tsx"
import { Forms } from "./rooms/Forms.tsx"
import { Lists } from "./rooms/Lists.tsx"
import { Paper } from "./rooms/Paper.tsx"
import { Score } from "./rooms/Score.tsx"
import { Signs } from "./rooms/Signs.tsx"
import { States } from "./rooms/States.tsx"

const rooms = [
  { id: "signs", label: "字与标志", show: Signs, head: true },
  { id: "paper", label: "一件提案", show: Paper, head: false },
  { id: "score", label: "一张成绩单", show: Score, head: false },
  { id: "lists", label: "列表", show: Lists, head: true },
  { id: "forms", label: "表单", show: Forms, head: true },
  { id: "drawings", label: "图", show: Drawings, head: true },
  { id: "states", label: "空、断、拒、无权", show: States, head: true }
] as const

const [place, setPlace] = createSignal(location.hash.slice(1))
window.addEventListener("hashchange", () => {
  setPlace(location.hash.slice(1))
  window.scrollTo(0, 0)
})
const room = () => rooms.find((each) => each.id === place()) ?? rooms[0]

const Gallery = () => (
  <>
    <Frame
      committee="样张"
      home="/gallery/"
      zones={[{ href: "/", label: "今日" }, { href: "/proposals", label: "提案", count: 409 }, { href: "/liaison", label: "联络", count: 12 }, { href: "/performance", label: "履职" }]}
      sections={[{ title: "样张目录", links: rooms.map((each) => ({ href: `#${each.id}`, label: each.label, get here() { return room() === each } })) }]}
      me={<>提案委<br />审查员，城建组</>}
      signOut={<a href="/sign-out">退出</a>}
    >
      <Show when={room().head}>
        <PageHead title={room().label} crumbs={[{ label: "样张", href: "#signs" }, { label: room().label }]} aside="外观、字号、语言在左下角“显示”里" />
      </Show>
      <Dynamic component={room().show} />
    </Frame>
    <Toasts />
  </>
)

const root = document.getElementById("root")
if (root !== null) render(() => <Gallery />, root)
