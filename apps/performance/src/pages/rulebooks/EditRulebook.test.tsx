import { Draft } from "@jianyan/domain"
import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { choose } from "../../testing/choose.ts"
import { visit } from "../../testing/visit.tsx"

const rowOf = (element: HTMLElement) => {
  const row = element.closest("li")
  assert.isNotNull(row)
  return row
}

/** A draft of next year's edition, begun from the one in force and opened. */
const drafting = async () => {
  const page = await visit("/performance/rulebooks", { as: "evaluator" })
  fireEvent.click(await page.findByRole("button", { name: /2026”起草新版$/u }))
  await page.findByRole("heading", { name: /^起草 2027 版$/u })
  const id = Draft.Id.make(page.history.get().split("/").at(-2) ?? "")
  const { rulebooks } = await page.other("office")
  return { ...page, kept: async () => (await rulebooks.read({ id })).draft.text, rulebooks, id }
}
const capOf = ({ table }: Awaited<ReturnType<Awaited<ReturnType<typeof drafting>>["kept"]>>) => JSON.stringify(table).match(/"id":"filing".*?"cap":\{"points":(\d+)/u)?.[1]

describe("EditRulebook", () => {
  it("changes a cap in its place, reads the rule back, saves it, and takes it back again", async () => {
    const { findAllByRole, findAllByText, findByRole, getByRole, kept } = await drafting()
    fireEvent.click((await findAllByRole("button", { name: "立案：改" }))[0] ?? document.body)
    const field = await findByRole("textbox", { name: "上限" })
    fireEvent.input(field, { target: { value: "30" } })
    fireEvent.focusOut(field)
    await findAllByText(/各项相加；最多 30 分/u, { selector: "p" })
    await waitFor(async () => assert.strictEqual(capOf(await kept()), "300000"))
    fireEvent.click(getByRole("button", { name: "撤销" }))
    await findAllByText(/各项相加；最多 25 分/u, { selector: "p" })
    await waitFor(async () => assert.strictEqual(capOf(await kept()), "250000"))
  })

  it("reads an amended sentence back, and refuses one it cannot read", async () => {
    const { findByRole, findByText } = await drafting()
    fireEvent.click(await findByRole("button", { name: "提案立案：改" }))
    const field = await findByRole("textbox", { name: "整句" })
    fireEvent.input(field, { target: { value: "提案越多越好。" } })
    fireEvent.click(await findByRole("button", { name: "照这句话改" }))
    assert.isNotNull(await findByText(/程序读不懂这句话/u))
    fireEvent.input(field, { target: { value: "提案，已立案：每件计 8 分。" } })
    fireEvent.click(await findByRole("button", { name: "照这句话改" }))
    await findByText("提案，已立案：每件计 8 分。", { selector: "p", exact: false })
  })

  it("adds an item under its clause, and names what the change does to the rules", async () => {
    const { findAllByText, findByRole, findByText } = await drafting()
    fireEvent.click(await findByRole("button", { name: "第八条（一）：加一项" }))
    fireEvent.click(await findByRole("button", { name: "加上" }))
    assert.isNotNull(await findByText("有 2 处需要改正"))
    fireEvent.input(await findByRole("textbox", { name: "项目名称" }), { target: { value: "提案再计" } })
    fireEvent.input(await findByRole("textbox", { name: "每次计多少分" }), { target: { value: "3" } })
    fireEvent.click(await findByRole("button", { name: "加上" }))
    await findByText("提案再计", { selector: "b" })
    const [found] = await findAllByText(/同一份记录在.*“提案再计”/u, { selector: ".found p" })
    assert.isNotNull(within(rowOf(found ?? document.body)).getByText("举例"))
  })

  it("adds an item that counts a grade of the two-way evaluation, called as the committee calls it", async () => {
    const { findByRole, findByText, getByRole, kept } = await drafting()
    fireEvent.click(await findByRole("button", { name: "第八条（一）：加一项" }))
    fireEvent.input(await findByRole("textbox", { name: "项目名称" }), { target: { value: "评议优秀" } })
    fireEvent.input(getByRole("textbox", { name: "每次计多少分" }), { target: { value: "3" } })
    await choose(/^哪一类记录/u, "双向评议")
    await choose(/^评议等次/u, "优秀")
    await findByText("双向评议，评为“优秀”：每次计 3 分。", { selector: ".rule-reads p", exact: false })
    fireEvent.click(getByRole("button", { name: "加上" }))
    await waitFor(async () => assert.deepStrictEqual((await kept()).appraised, [{ id: "excellent", label: { zh: "优秀", en: "Excellent" } }]))
  })

  it("adds a block with its first item, and reads both back before", async () => {
    const { findAllByRole, findByRole, findByText, getByRole, kept } = await drafting()
    fireEvent.click(await findByRole("button", { name: "加一栏" }))
    fireEvent.input(await findByRole("textbox", { name: "栏名" }), { target: { value: "建议征集" } })
    fireEvent.input(getByRole("textbox", { name: /^这一栏最多几分/u }), { target: { value: "6" } })
    fireEvent.click(getByRole("button", { name: "加上" }))
    assert.isNotNull(await findByText("有 2 处需要改正"))
    fireEvent.input(getByRole("textbox", { name: "项目名称" }), { target: { value: "征集到的提案" } })
    fireEvent.input(getByRole("textbox", { name: "每次计多少分" }), { target: { value: "2" } })
    await findByText(/提案：每件计 2 分。/u, { selector: ".rule-reads p" })
    fireEvent.click(getByRole("button", { name: "加上" }))
    assert.lengthOf(await findAllByRole("button", { name: "建议征集：改" }), 2)
    await waitFor(async () => assert.include(JSON.stringify((await kept()).table?.of.at(-1)), '"cap":{"points":60000}'))
  })

  it("adds a grade at its place, and refuses one that asks for as much as another", async () => {
    const { findByRole, findByText, getByRole, kept } = await drafting()
    fireEvent.click(await findByRole("button", { name: "加一个等次" }))
    fireEvent.input(await findByRole("textbox", { name: "等次名称" }), { target: { value: "良好" } })
    const from = getByRole("textbox", { name: /^总分不低于/u })
    fireEvent.input(from, { target: { value: "80" } })
    fireEvent.click(getByRole("button", { name: "加上" }))
    await findByText(/“优秀”要求的分数相同.*请写别的分数/u, { selector: ".ui-field-refusal" })
    fireEvent.input(from, { target: { value: "70" } })
    fireEvent.click(getByRole("button", { name: "加上" }))
    await waitFor(async () => assert.deepStrictEqual((await kept()).grades.map(({ label }) => label.zh), ["优秀", "良好", "称职", "待改进"]))
  })

  it("adds a quota by its share and what follows from two years without a grade, and says at the field what either lacks", async () => {
    const { findByRole, findByText, getByRole, kept, queryByText } = await drafting()
    fireEvent.click(await findByRole("button", { name: "加一项名额" }))
    fireEvent.input(await findByRole("textbox", { name: "名额的名称" }), { target: { value: "优秀名额" } })
    await choose(/^怎样定名额/u, "占参评人数的比例")
    const share = await findByRole("textbox", { name: "百分之几" })
    fireEvent.input(share, { target: { value: "120" } })
    fireEvent.click(getByRole("button", { name: "加上" }))
    await findByText("请填 1 到 100 的整数。", { selector: ".ui-field-refusal" })
    fireEvent.input(share, { target: { value: "20" } })
    await findByText(/按得分取 1\/5，统一评选，得分相同的由会议决定。/u, { selector: ".rule-reads p" })
    assert.isNull(queryByText("有 1 处需要改正"))
    fireEvent.click(getByRole("button", { name: "加上" }))

    fireEvent.click(await findByRole("button", { name: "加一项后果" }))
    fireEvent.input(await findByRole("textbox", { name: "后果的名称" }), { target: { value: "约谈" } })
    await choose(/^什么情况下/u, "等次为")
    await choose(/^几年/u, "连续几年")
    fireEvent.click(getByRole("button", { name: "加上" }))
    await findByText("请至少选一个。", { selector: ".ui-field-refusal" })
    fireEvent.click(getByRole("checkbox", { name: /^待改进/u }))
    await findByText(/等次为“待改进”；连续 2 年。/u, { selector: ".rule-reads p" })
    fireEvent.click(getByRole("button", { name: "加上" }))
    await waitFor(async () => {
      const { consequences, quotas } = await kept()
      assert.deepStrictEqual([quotas?.at(-1)?.share, consequences?.at(-1)?.running, consequences?.at(-1)?.when], [[1, 5], 2, [{ by: "grade", grades: ["improve"] }]])
    })
  })

  it("calls a grade otherwise in every sentence that speaks of it", async () => {
    const { findAllByRole, findAllByText, findByText, kept } = await drafting()
    fireEvent.click((await findAllByRole("button", { name: "优秀：改" }))[0] ?? document.body)
    const name = document.querySelector("#grades-grade-excellent-zh") ?? document.body
    fireEvent.input(name, { target: { value: "称职" } })
    fireEvent.focusOut(name)
    await findByText(/已经有一个“称职”.*请换一个名称/u)
    fireEvent.input(name, { target: { value: "先进" } })
    fireEvent.focusOut(name)
    await findAllByText(/不建议“先进”/u)
    await waitFor(async () => assert.strictEqual((await kept()).grades[0]?.label.zh, "先进"))
  })

  it("says of a clause that is to be taken out which rules stand on it", async () => {
    const { findByRole, findByText } = await drafting()
    fireEvent.click(await findByRole("button", { name: "第六条（二）：改条文" }))
    fireEvent.click(await findByRole("button", { name: "移除这一条" }))
    assert.isNotNull(await findByText(/还有规则落在这一条上：“每季至少一次联系活动”/u))
  })

  it("adopts a draft once it was tried, and the scores speak of the new edition", async () => {
    const { findByRole, findByText, getByRole, history, rulebooks } = await drafting()
    fireEvent.click(await findByRole("button", { name: "加一项要求" }))
    fireEvent.input(await findByRole("textbox", { name: "要求的名称" }), { target: { value: "全年会议九十次" } })
    fireEvent.input(getByRole("textbox", { name: "几次（件、篇）" }), { target: { value: "90" } })
    await findByText(/会议：全年不少于 90 次；未达到的，不建议“优秀”。/u, { selector: ".rule-reads p" })
    fireEvent.click(getByRole("button", { name: "加上" }))
    fireEvent.input(getByRole("textbox", { name: "版本" }), { target: { value: "2026b" } })
    fireEvent.focusOut(getByRole("textbox", { name: "版本" }))
    fireEvent.input(document.querySelector("#from") ?? document.body, { target: { value: "2026-02-01" } })
    await findByText(/“全年会议九十次”没有注明依据的条款/u, { selector: ".found p" })
    await waitFor(() => assert.isFalse(getByRole<HTMLButtonElement>("button", { name: "采用" }).disabled))
    fireEvent.click(getByRole("button", { name: "采用" }))
    const asked = await screen.findByRole("alertdialog")
    assert.include(asked.textContent, "采用之后不能改动")
    fireEvent.click(within(asked).getByRole("button", { name: "采用" }))
    await screen.findByText("已采用 2026b 版")
    await findByRole("table", { name: "已采用" })
    assert.includeMembers((await rulebooks.list()).editions.filter(({ running }) => running).map(({ name }) => name), ["binhe/2026b"])
    history.set({ value: "/performance/" })
    assert.isNotNull(await findByRole("button", { name: /^未达到：全年会议九十次/u }))
  })

  it("tells who comes second that somebody else wrote meanwhile", async () => {
    const { findAllByRole, findByRole, findByText, id, kept, rulebooks } = await drafting()
    await rulebooks.revise({ id, text: { ...await kept(), edition: "2028" }, revision: 1 })
    fireEvent.click((await findAllByRole("button", { name: "立案：改" }))[0] ?? document.body)
    const field = await findByRole("textbox", { name: "上限" })
    fireEvent.input(field, { target: { value: "30" } })
    fireEvent.focusOut(field)
    assert.isNotNull(await findByText("别人刚改过这份草案"))
  })

  it("can be used by everybody", async () => {
    const { findAllByRole, findByRole, obstacles } = await drafting()
    fireEvent.click((await findAllByRole("button", { name: "立案：改" }))[0] ?? document.body)
    await findByRole("textbox", { name: "整句" })
    for (const name of ["加一栏", "加一项要求", "加一个等次", "加一项名额", "加一项后果"]) fireEvent.click(await findByRole("button", { name }))
    assert.deepEqual(await obstacles(), [])
  })
})
