import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { broken, heading, open, press, write } from "../../testing/open.tsx"

const group = (name: string) => within(screen.getByRole("radiogroup", { name: `${name}的状态` }))
const chosen = (name: string) => (group(name).getAllByRole("radio") as ReadonlyArray<HTMLInputElement>).find((radio) => radio.checked)
const row = (name: string) => within(screen.getByRole("rowheader", { name: new RegExp(`^${name}`, "u") }).closest("tr") as HTMLElement)
const choose = (file: string, text: string) => {
  const input = screen.getByLabelText<HTMLInputElement>(/选择表格/u)
  Object.defineProperty(input, "files", { configurable: true, value: [new File([text], file, { type: "text/csv" })] })
  fireEvent.change(input)
}

describe("recording attendance", () => {
  it("has everyone present, takes the exceptions, and records once", async () => {
    open("/liaison/meetings/environment-1/attendance", "office")
    await screen.findByRole("rowheader", { name: "沈临川" })
    assert.lengthOf(screen.getAllByRole("radiogroup"), 6)
    assert.strictEqual(chosen("沈临川")?.value, "present")
    fireEvent.click(group("沈临川").getByRole("radio", { name: "请假" }))
    assert.isNotNull(row("沈临川").getByText("0 / 1"))
    assert.deepEqual(await broken(), [])
    await press("保存登记")
    await heading("人口资源环境委员会第一次全体会议")
    assert.isNotNull(await screen.findByText((_, element) => element?.className === "meetings-tally" && element.textContent === "应到 6 ＝ 到会 5 ＋ 请假 1 单位：半天"))
  })

  it("goes by keys alone: a digit takes a state, down goes to the next member", async () => {
    open("/liaison/meetings/environment-1/attendance", "office")
    await screen.findByRole("rowheader", { name: "沈临川" })
    const [first, second] = screen.getAllByRole("radiogroup").map((each) => each.getAttribute("aria-label")?.replace("的状态", "") ?? "")
    chosen(first ?? "")?.focus()
    fireEvent.keyDown(document.activeElement ?? document.body, { key: "5" })
    await waitFor(() => assert.strictEqual(chosen(first ?? "")?.value, "absent"))
    await waitFor(() => assert.strictEqual(document.activeElement, chosen(first ?? "")))
    fireEvent.keyDown(document.activeElement ?? document.body, { key: "ArrowDown" })
    assert.strictEqual(document.activeElement, chosen(second ?? ""))
  })

  it("asks for the ground of an exemption, and keeps the rest when the house refuses", async () => {
    open("/liaison/meetings/environment-1/attendance", "office")
    await screen.findByRole("rowheader", { name: "沈临川" })
    fireEvent.click(group("韩松年").getByRole("radio", { name: "缺席" }))
    fireEvent.click(group("沈临川").getByRole("radio", { name: "免计" }))
    await press("保存登记")
    await screen.findByText(/有 1 位登记为免计，但没有写明依据/u)
    assert.strictEqual(screen.getByLabelText("沈临川的免计依据").getAttribute("aria-invalid"), "true")
    assert.strictEqual(chosen("韩松年")?.value, "absent")
    write("沈临川的免计依据", "参加省委会议")
    await press("保存登记")
    await heading("人口资源环境委员会第一次全体会议")
  })

  it("takes a sheet in two steps, and names the cell of what it cannot take", async () => {
    const page = open("/liaison/meetings/environment-1/attendance", "office")
    await screen.findByRole("rowheader", { name: "沈临川" })
    choose("名单.csv", "\uFEFF编号,姓名,界别,3月6日上午,免计依据\nm-1,沈临川,,请假,\nm-2,陆知夏,,出席,\nm-3,方以南,,旷课,\n")
    await screen.findByText("A3：“m-2”不在应到名单里。请核对编号或姓名，列席人员请删去这一行。")
    await screen.findByText(/^D4：“旷课”不是出席状态/u)
    assert.deepEqual(await broken(), [])
    assert.strictEqual(chosen("沈临川")?.value, "present")
    await press("填入 1 行")
    assert.strictEqual(chosen("沈临川")?.value, "leave")
    assert.strictEqual(page.sent(), 0)
  })

  it("is closed once attendance is recorded", async () => {
    open("/liaison/meetings/plenary-15-5/attendance", "office")
    assert.isNotNull(await screen.findByRole("heading", { name: "出席已经登记" }))
  })

  it("is closed to members", async () => {
    open("/liaison/meetings/environment-1/attendance", "member")
    assert.isNotNull(await screen.findByRole("heading", { name: "您不能登记这次会议的出席" }))
  })
})
