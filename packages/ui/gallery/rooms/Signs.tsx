import { Button, ButtonLink, Chips, Disclosure, Figure, Menu, Notice, Section, StageBadge, Tabs, Tooltip, Confirm, Dialog, toast, TextArea } from "@jianyan/ui"
import { createSignal, For } from "solid-js"

const colours = ["paper", "sheet", "wash", "ink", "ink-2", "ink-3", "line", "line-2", "cinnabar", "pine", "indigo", "amber"]

/** Colours, type, badges, buttons, and what opens over a page. */
export const Signs = () => {
  const [chosen, setChosen] = createSignal<readonly string[]>(["city"])
  const [dialog, setDialog] = createSignal(false)
  const [confirm, setConfirm] = createSignal(false)
  const [ground, setGround] = createSignal("")
  return (
    <>
      <Section title="颜色" note="纸、墨、朱、松、靛、琥珀">
        <div class="gallery-swatches">
          <For each={colours}>{(colour) => <div><i style={{ background: `var(--${colour})` }} />{colour}</div>}</For>
        </div>
      </Section>
      <Section title="文字" note="标题用宋，正文用黑；中文与 Latin、数字之间自动留空">
        <div class="ui-prose">
          <p>提案交办前应当与提案者见面。2026年1月12日，大会共收到提案447件，经审查立案378件；其中集体提案62件，联名提案101件。</p>
          <p>“不予立案”必须写明条款，作者可以补充后再次提出；并案由全体作者同意，随时可以拆分，拆分后各自的期限与答复照旧。</p>
        </div>
      </Section>
      <Section title="阶段" note="颜色、形状、文字，缺一仍可辨认">
        <div class="gallery-row">
          <StageBadge tone="plain" word="未初审" />
          <StageBadge tone="going" word="承办中" />
          <StageBadge tone="done" word="已落实" />
          <StageBadge tone="due" word="待作者同意" />
          <StageBadge tone="bad" word="已超期" />
        </div>
      </Section>
      <Section title="按钮与数字">
        <div class="gallery-row">
          <Button tone="main">立案</Button>
          <Button>保存草稿</Button>
          <Button tone="danger">不予立案</Button>
          <Button tone="quiet">返回</Button>
          <Button size="small">撤回</Button>
          <Button busy tone="main">正在提交</Button>
          <Button disabled>不可用</Button>
          <ButtonLink href="#paper">看一件提案</ButtonLink>
        </div>
        <p style={{ "margin-top": "1rem" }}>
          收到 <Figure value={447} href="#lists" label="收到的提案" /> ＝ 立案 <Figure value={378} href="#lists" /> ＋ 并案 <Figure value={31} href="#lists" /> ＋ 转信息 <Figure value={22} href="#lists" /> ＋ 不立案 <Figure value={9} href="#lists" /> ＋ 待审 <Figure value={7} href="#lists" />
        </p>
      </Section>
      <Section title="筛选、菜单、提示词">
        <div class="gallery-row">
          <Chips label="类别" chosen={chosen()} onChange={setChosen} chips={[{ value: "city", label: "城乡建设", count: 31 }, { value: "trade", label: "经济", count: 58 }, { value: "like", label: "有相似", count: 12 }]} />
          <Menu trigger="更多" items={[{ label: "打印答复函", href: "#paper" }, { label: "转作社情民意信息", hint: "作者会收到通知，可以不同意", onSelect: () => toast({ title: "已转信息", text: "作者将收到通知", action: { label: "撤回", onPress: () => undefined } }) }, { label: "不予立案", tone: "danger", onSelect: () => setConfirm(true) }]} />
          <Tooltip text="归并办理：几件提案由同一单位一并办理，文本各自独立，分别答复。">归并办理</Tooltip>
        </div>
      </Section>
      <Section title="页签">
        <Tabs
          label="一件提案的材料"
          tabs={[
            { value: "text", label: "正文", content: () => <p>案由、分析、建议三部分。</p> },
            { value: "reply", label: "答复", count: 2, content: () => <p>主办答复一件，会办意见一件。</p> },
            { value: "talk", label: "协商记录", count: 5, content: () => <p>电话三次，面商一次，现场一次。</p> }
          ]}
        />
      </Section>
      <Section title="提醒与展开">
        <div class="gallery-pair">
          <Notice tone="going">本月已有 21 件相同反映，归入“山边小区供暖”，会一并答复。</Notice>
          <Notice tone="due" title="有一条建议尚未回应" actions={<Button size="small">去补充</Button>}>答复函不能发出，直到四条建议都有回应。</Notice>
          <Notice tone="bad">您是这件提案的联名人，不能审查它。</Notice>
          <Notice tone="done">提案者已表示满意，并同意公开。</Notice>
        </div>
        <div style={{ "margin-top": "1rem" }}>
          <Disclosure title="为什么是这个期限" note="四步" open>交办之日起三个月；主任批准延期一次；端午调休，提前到前一个工作日。</Disclosure>
          <Disclosure title="谁看得到这件提案">提案者、联名人、主办与会办单位、提案委。答复公开后，任何人。</Disclosure>
        </div>
      </Section>
      <Section title="浮在页面上的">
        <div class="gallery-row">
          <Button onClick={() => setDialog(true)}>打开对话框</Button>
          <Button onClick={() => setConfirm(true)}>再问一次</Button>
          <Button onClick={() => toast({ title: "已保存", text: "草稿存于 17:20" })}>通知：完成</Button>
          <Button onClick={() => toast({ tone: "bad", title: "没有发出", text: "网络断开，已存在本机", action: { label: "再试一次", onPress: () => undefined } })}>通知：未成</Button>
        </div>
        <Dialog open={dialog()} onClose={() => setDialog(false)} title="退回修改" description="作者会看到下面的理由；修改后仍占原来的收件次序。" actions={<><Button tone="main" onClick={() => setDialog(false)}>退回修改</Button><Button tone="quiet" onClick={() => setDialog(false)}>先不退</Button></>}>
          <TextArea name="ground" label="退回理由" hint="写明缺什么，例如“第十条：没有具体建议”。" value={ground()} onInput={setGround} most={200} />
        </Dialog>
        <Confirm open={confirm()} onClose={() => setConfirm(false)} title="不予立案这件提案？" description="作者会收到条款与理由，可以在十日内补充后再次提出。" confirm="不予立案" danger onConfirm={() => setConfirm(false)} />
      </Section>
    </>
  )
}
