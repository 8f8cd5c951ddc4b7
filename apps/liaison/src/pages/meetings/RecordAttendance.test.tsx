import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { broken, heading, open, press, write } from "../../testing/open.tsx"

const group = (name: string) => within(screen.getByRole("radiogroup", { name: `${name}的状态` }))
const chosen = (name: string) => (group(name).getAllByRole("radio") as ReadonlyArray<HTMLInputElement>).find((radio) => radio.checked)
const halfDays = (name: string) => (screen.getByLabelText(`${name}到会半天数`) as HTMLInputElement).value

describe("recording attendance", () => {
  it("has everyone present, takes the exceptions, and records once", async () => {
    open("/liaison/meetings/environment-1/attendance", "office")
    await screen.findByLabelText("沈临川到会半天数")
    assert.lengthOf(screen.getAllByRole("radiogroup"), 6)
    assert.strictEqual(chosen("沈临川")?.value, "present")
    fireEvent.click(group("沈临川").getByRole("radio", { name: "请假" }))
    assert.strictEqual(halfDays("沈临川"), "0")
    assert.deepEqual(await broken(), [])
    await press("保存登记")
    await heading("人口资源环境委员会第一次全体会议")
    assert.isNotNull(await screen.findByText((_, element) => element?.className === "meetings-tally" && element.textContent === "应到 6 ＝ 到会 5 ＋ 请假 1 单位：半天"))
  })

  it("goes by keys alone: a digit takes a state, down goes to the next member", async () => {
    open("/liaison/meetings/environment-1/attendance", "office")
    await screen.findByLabelText("沈临川到会半天数")
    const [first, second] = screen.getAllByRole("radiogroup").map((each) => each.getAttribute("aria-label")?.replace("的状态", "") ?? "")
    chosen(first ?? "")?.focus()
    fireEvent.keyDown(document.activeElement ?? document.body, { key: "5" })
    await waitFor(() => assert.strictEqual(chosen(first ?? "")?.value, "absent"))
    await waitFor(() => assert.strictEqual(document.activeElement, chosen(first ?? "")))
    fireEvent.keyDown(document.activeElement ?? document.body, { key: "ArrowDown" })
    assert.strictEqual(document.activeElement, chosen(second ?? ""))
  })

  it("shows whose half days the house refuses, and keeps the rest", async () => {
    open("/liaison/meetings/environment-1/attendance", "office")
    await screen.findByLabelText("沈临川到会半天数")
    fireEvent.click(group("韩松年").getByRole("radio", { name: "缺席" }))
    write("沈临川到会半天数", "3")
    await press("保存登记")
    await screen.findByText(/有 1 位登记的半天数超过会期（1 个半天）/u)
    assert.strictEqual(screen.getByLabelText("沈临川到会半天数").getAttribute("aria-invalid"), "true")
    assert.strictEqual(chosen("韩松年")?.value, "absent")
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
