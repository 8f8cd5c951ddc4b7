import { fireEvent, screen, waitFor } from "@solidjs/testing-library"
import { assert, describe, it, onTestFinished, vi } from "vitest"
import { visit } from "../../testing/visit.tsx"

/** Keeps what the page lets the browser keep. */
const kept = () => {
  const blobs: Array<Blob> = []
  const { createObjectURL, revokeObjectURL } = URL
  URL.createObjectURL = (blob: Blob) => { blobs.push(blob); return "blob:kept" }
  URL.revokeObjectURL = () => undefined
  const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined)
  onTestFinished(() => { Object.assign(URL, { createObjectURL, revokeObjectURL }); click.mockRestore() })
  return blobs
}

describe("proof and export", () => {
  it("gives a member the own records, and no way to the records of all", async () => {
    const blobs = kept()
    const { findByRole, memberOf, obstacles, queryByRole } = await visit("/performance/proof", { as: "member" })
    fireEvent.click(await findByRole("button", { name: "下载本人 2026 年度记录" }))
    await waitFor(() => assert.lengthOf(blobs, 1))
    const [header = ""] = ((await blobs[0]?.text()) ?? "").split("\n")
    assert.include(header, `"member":"${memberOf("member")}"`)
    assert.include(header, `"of":"own"`)
    assert.isNull(queryByRole("button", { name: /^导出/u }))
    assert.isNull(queryByRole("button", { name: "更换密钥" }))
    assert.strictEqual((await findByRole("link", { name: "下载核验器" })).getAttribute("href"), "/verifier/jianyan-verifier.html")
    assert.deepStrictEqual(await obstacles(), [])
  })

  it("says in which year there is nothing to export", async () => {
    const { findByRole, findByText } = await visit("/performance/proof?year=2019", { as: "auditor" })
    fireEvent.click(await findByRole("button", { name: "导出 2019 年度" }))
    assert.isNotNull(await findByText("2019 年度没有施行中的履职评价办法。"))
  })

  it("shows the key, and lets the office change it and keeps the old one in sight", async () => {
    const { container, findByRole, findByText } = await visit("/performance/proof", { as: "office" })
    fireEvent.click(await findByRole("button", { name: "更换密钥" }))
    const before = container.querySelector(".proof-code")?.textContent
    assert.match(before ?? "", /^([0-9a-f]{8} ?){8}$/u)
    fireEvent.click((await screen.findAllByRole("button", { name: "更换密钥", hidden: true })).at(-1) ?? document.body)
    await findByText("从前的公钥")
    assert.strictEqual(container.querySelector(".proof-earlier .proof-code")?.textContent, before)
    assert.notStrictEqual(container.querySelector(".proof-key .proof-code")?.textContent, before)
  })
})
