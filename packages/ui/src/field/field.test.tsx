import { fireEvent, render } from "@solidjs/testing-library"
import { createSignal } from "solid-js"
import { assert, describe, it } from "vitest"
import { Checkbox } from "./Checkbox.tsx"
import { RadioGroup } from "./RadioGroup.tsx"
import { Refusals, type Refusal } from "./Refusals.tsx"
import { Select } from "./Select.tsx"
import { TextArea } from "./TextArea.tsx"
import { TextField } from "./TextField.tsx"

const heard = (element: Element) =>
  (element.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean).map((id) => document.getElementById(id)?.textContent ?? `missing ${id}`)

describe("TextField", () => {
  it("is heard with its refusal first and its hint after", () => {
    const { getByLabelText } = render(() => <TextField name="phone" label="电话" hint="单独封存" refusal="少了 4 位" value="1380013" onInput={() => undefined} />)
    const input = getByLabelText("电话")
    assert.strictEqual(input.getAttribute("aria-invalid"), "true")
    assert.deepEqual(heard(input), ["未通过：少了 4 位", "单独封存"])
  })

  it("says nothing of a refusal there is not", () => {
    const { getByLabelText } = render(() => <TextField name="title" label="案由" value="" onInput={() => undefined} />)
    assert.isFalse(getByLabelText("案由").hasAttribute("aria-invalid"))
    assert.isFalse(getByLabelText("案由").hasAttribute("aria-describedby"))
  })

  it("hands on what is written", () => {
    const [value, setValue] = createSignal("")
    const { getByLabelText } = render(() => <TextField name="title" label="案由" value={value()} onInput={setValue} />)
    fireEvent.input(getByLabelText("案由"), { target: { value: "集中供热" } })
    assert.strictEqual(value(), "集中供热")
  })
})

describe("TextArea", () => {
  it("counts characters as a reader does: without spaces, a rare character as one", () => {
    const { getByText } = render(() => <TextArea name="body" label="正文" value={"供热 改造\n𠮷"} onInput={() => undefined} most={10} />)
    assert.isNotNull(getByText("已写 5 字，最多 10 字"))
  })

  it("counts spaces and line ends where the limit does", () => {
    const { getByText } = render(() => <TextArea name="body" label="正文" value={"供热 改造\n𠮷"} onInput={() => undefined} most={10} spaces />)
    assert.isNotNull(getByText("已写 7 字，最多 10 字"))
  })

  it("says aloud by how much the text is too long", () => {
    const { getByRole } = render(() => <TextArea name="body" label="正文" value="一二三四五" onInput={() => undefined} most={3} />)
    assert.strictEqual(getByRole("status").textContent, "超出 2 字")
  })
})

describe("RadioGroup", () => {
  it("tells which choice was taken", () => {
    const [value, setValue] = createSignal<"file" | "return" | undefined>()
    const { getByLabelText } = render(() => (
      <RadioGroup name="decision" label="审查决定" value={value()} onChange={setValue} choices={[{ value: "file", label: "立案" }, { value: "return", label: "退回" }]} />
    ))
    fireEvent.click(getByLabelText("退回"))
    assert.strictEqual(value(), "return")
  })
})

describe("Checkbox", () => {
  it("is heard with its hint", () => {
    const { getByRole } = render(() => <Checkbox name="open" label="同意公开" hint="可以随时撤回" checked={false} onChange={() => undefined} />)
    assert.deepEqual(heard(getByRole("checkbox")), ["可以随时撤回"])
  })
})

describe("Select", () => {
  it("shows the choice taken and is heard with its refusal", () => {
    const { getByRole } = render(() => (
      <Select name="unit" label="主办单位" refusal="请选一个单位" value="b" onChange={() => undefined} choices={[{ value: "a", label: "市教育局" }, { value: "b", label: "市住建局" }]} />
    ))
    const trigger = getByRole("button", { name: /主办单位/ })
    assert.include(trigger.textContent, "市住建局")
    assert.deepEqual(heard(trigger), ["未通过：请选一个单位"])
  })

  it("shows a choice whose value is empty like any other, and asks to choose where nothing is", () => {
    const [unit, setUnit] = createSignal<string>()
    const { getByRole } = render(() => <Select name="unit" label="承办单位" value={unit()} onChange={setUnit} choices={[{ value: "", label: "全部单位" }, { value: "a", label: "市教育局" }]} />)
    const trigger = getByRole("button", { name: /承办单位/ })
    assert.include(trigger.textContent, "请选择")
    setUnit("")
    assert.include(trigger.textContent, "全部单位")
  })

  it("says nothing of itself when its choices come anew", () => {
    const [years, setYears] = createSignal([2026, 2025]), chosen: Array<string> = []
    render(() => <Select name="year" label="年度" value="2026" onChange={(value) => chosen.push(value)} choices={years().map((year) => ({ value: String(year), label: `${year} 年` }))} />)
    setYears([2027, 2026, 2025])
    setYears([2026])
    assert.deepEqual(chosen, [])
  })
})

describe("Refusals", () => {
  it("takes the focus when it appears and leads to the field", async () => {
    const [refusals, setRefusals] = createSignal<readonly Refusal[]>([])
    const { getByRole, getByLabelText } = render(() => (
      <>
        <Refusals refusals={refusals()} />
        <TextField name="phone" label="电话" value="" onInput={() => undefined} />
      </>
    ))
    setRefusals([{ name: "phone", message: "电话少了 4 位" }])
    await Promise.resolve()
    assert.strictEqual(document.activeElement, getByRole("alert"))
    fireEvent.click(getByRole("link", { name: "电话少了 4 位" }))
    assert.strictEqual(document.activeElement, getByLabelText("电话"))
  })

  it("is not there when nothing was refused", () => {
    const { queryByRole } = render(() => <Refusals refusals={[]} />)
    assert.isNull(queryByRole("alert"))
  })
})
