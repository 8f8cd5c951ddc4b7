import { Day, Proposal } from "@jianyan/domain"
import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { assert, describe, expect, it } from "vitest"
import { broken, heading, open } from "../../testing/open.tsx"

const november = new Date("2026-11-02T01:00:00Z"), p1 = Proposal.Id.make("p-1")

/** Opens a page in November on a house whose first proposal is closed, under rules that look back in that month. */
const opened = async (path: string) => {
  const page = open(path, "staff", november), staff = await page.other("staff"), office = await page.other("office")
  await office.rules.adopt({ policy: { ...(await office.committee.committee()).policy, followUp: { month: 11 } } })
  await staff.proposals.close({ id: p1 })
  page.reload()
  return { page, staff }
}

describe("the look back of a year", () => {
  it("lists what is to be asked for, checks each first, and shows who was asked", async () => {
    const { page } = await opened("/proposals/looking-back")
    await heading("回头看")
    expect(await screen.findByText("2026年11月1日起，逐件看承诺和列入计划的事项落实了没有")).toBeVisible()
    assert.deepEqual(await broken(), [])
    fireEvent.click(within(await screen.findByRole("row", { name: /集中供热/ })).getByRole("checkbox"))
    fireEvent.click(screen.getByRole("button", { name: "安排回头看 1" }))
    const form = within(await screen.findByRole("dialog"))
    fireEvent.click(form.getByRole("radio", { name: "第三方评估" }))
    fireEvent.input(form.getByLabelText(/第三方机构/), { target: { value: "滨河大学公共政策研究中心" } })
    fireEvent.input(form.getByLabelText(/在何日前/), { target: { value: "2026-12-10" } })
    expect(await form.findByText("可以安排")).toBeVisible()
    assert.deepEqual(await broken(), [])
    fireEvent.click(form.getByRole("button", { name: "安排 1 件" }))
    expect(await form.findByText("已安排 1 件")).toBeVisible()
    fireEvent.click(form.getByRole("button", { name: "完成" }))
    fireEvent.click(await screen.findByRole("button", { name: /全部/ }))
    // The page is asked again after what was done, and comes anew.
    await waitFor(() => {
      assert.strictEqual(page.at(), "/proposals/looking-back?show=all")
      expect(screen.getByText("滨河大学公共政策研究中心")).toBeVisible()
      const [proposers, third] = ["提案人", "第三方评估"].map((name) => screen.getByRole("region", { name }).textContent)
      assert.deepEqual([proposers?.includes("没有安排"), third?.includes("0／1 件")], [true, true])
    })
  })
  it("tells on the proposal what a third party found, apart from the proposers, and takes its findings with a report only", async () => {
    const { page, staff } = await opened("/proposals/p-1")
    const { id } = await staff.lookBacks.entrust({ ids: [p1], institution: "滨河大学公共政策研究中心", until: Day.Day.make("2026-12-10") })
    page.reload()
    expect(await screen.findByText("第三方评估：滨河大学公共政策研究中心")).toBeVisible()
    fireEvent.click(await screen.findByRole("button", { name: "登记结论" }))
    const form = within(await screen.findByRole("dialog"))
    for (const choice of form.getAllByRole("radio", { name: "已落实" })) fireEvent.click(choice)
    fireEvent.click(form.getByRole("button", { name: "登记结论" }))
    assert.isNotEmpty(await form.findAllByText("请选择评估报告。"))
    fireEvent.change(form.getByLabelText("选择文件"), { target: { files: [new File(["评估结论。"], "评估报告.txt")] } })
    expect(await form.findByText("评估报告.txt")).toBeVisible()
    fireEvent.click(form.getByRole("button", { name: "登记结论" }))
    expect(await screen.findByRole("link", { name: "评估报告.txt" })).toBeVisible()
    const { entrusted } = await staff.lookBacks.of({ proposal: p1 })
    assert.deepEqual([entrusted[0]?.found?.findings.every(({ state }) => state === "done"), entrusted[0]?.found?.on, entrusted[0]?.id], [true, Day.Day.make("2026-11-02"), id])
    assert.deepEqual(await broken(), [])
  })
})
