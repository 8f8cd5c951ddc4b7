import { Button, Buttons, Checkbox, DateField, RadioGroup, Refusals, Section, Select, TextArea, TextField, type Refusal } from "@jianyan/ui"
import { createSignal } from "solid-js"

/** A form, as it is filled in and as it comes back refused. */
export const Forms = () => {
  const [words, setWords] = createSignal("家里暖气一直不热，孩子写作业要穿棉袄。")
  const [phone, setPhone] = createSignal("1380013")
  const [kind, setKind] = createSignal<string>()
  const [way, setWay] = createSignal<"phone" | "code" | "visit">("phone")
  const [day, setDay] = createSignal("2026-12-02")
  const [open, setOpen] = createSignal(false)
  const [refusals, setRefusals] = createSignal<readonly Refusal[]>([])
  const refusal = (name: string) => refusals().find((each) => each.name === name)?.message
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setRefusals([
      ...(phone().length < 11 ? [{ name: "phone", message: `手机号少了 ${11 - phone().length} 位。不留电话也可以，给他一张回执码。` }] : []),
      ...(kind() === undefined ? [{ name: "kind", message: "请选一类；拿不准就选“其他”。" }] : []),
      ...(open() ? [] : [{ name: "open", message: "请先确认他同意由本站转办。" }])
    ])
  }
  return (
    <Section title="记一件群众反映" note="按“保存”看退回的样子">
      <form class="gallery-narrow" noValidate onSubmit={submit}>
        <Refusals refusals={refusals()} />
        <TextArea name="words" label="他说了什么" hint="用他的话写，不必加工。" value={words()} onInput={setWords} most={500} rows={3} />
        <Select name="kind" label="属于哪一类" hint="由文字推荐，可改。" value={kind()} onChange={setKind} refusal={refusal("kind")} choices={[{ value: "heat", label: "供热", hint: "推荐：文中有“暖气”" }, { value: "water", label: "供水" }, { value: "road", label: "道路与停车" }, { value: "school", label: "入学" }, { value: "other", label: "其他" }]} />
        <DateField name="day" label="接待日期" value={day()} onInput={setDay} max="2026-12-31" />
        <RadioGroup name="way" label="怎么告诉他结果" row value={way()} onChange={setWay} choices={[{ value: "phone", label: "打电话" }, { value: "code", label: "回执码" }, { value: "visit", label: "下次接待日" }]} />
        <TextField name="phone" label="电话" hint="单独封存，只有本站可见。" type="tel" width="short" inputmode="tel" optional value={phone()} onInput={setPhone} refusal={refusal("phone")} />
        <TextField name="station" label="工作站" value="城关街道委员工作站" onInput={() => undefined} disabled />
        <Checkbox name="open" label="他同意由本站转办" hint="可以随时撤回。" checked={open()} onChange={setOpen} refusal={refusal("open")} />
        <div style={{ "margin-top": "1.5rem" }}>
          <Buttons>
            <Button tone="main" type="submit">保存并给回执</Button>
            <Button>先存草稿</Button>
          </Buttons>
        </div>
      </form>
    </Section>
  )
}
