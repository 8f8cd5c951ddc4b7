import { assert, describe, it } from "vitest"
import { visit } from "../../testing/visit.tsx"

describe("ReadDossier", () => {
  it("gives a member everything, and the record of each year of the seat", async () => {
    const { findByRole, findAllByRole, obstacles } = await visit("/performance/file", { as: "member" })
    const whole = await findByRole("link", { name: "下载全部（JSON）" })
    const body = await (await fetch(new URL(whole.getAttribute("href") ?? "", location.origin))).json() as { readonly format: string; readonly name: string; readonly objections: ReadonlyArray<unknown> }
    assert.deepStrictEqual([body.format, body.name, body.objections.length], ["jianyan/dossier/1", "沈临川", 1])
    const workbook = await fetch(new URL((await findByRole("link", { name: "下载工作簿（xlsx）" })).getAttribute("href") ?? "", location.origin))
    assert.deepStrictEqual([workbook.status, new TextDecoder().decode((await workbook.arrayBuffer()).slice(0, 2))], [200, "PK"])
    const years = await findAllByRole("link", { name: "履职记录（Word）" })
    const word = await fetch(new URL(years[0]?.getAttribute("href") ?? "", location.origin))
    assert.deepStrictEqual([word.status, new TextDecoder().decode((await word.arrayBuffer()).slice(0, 2))], [200, "PK"])
    assert.deepEqual(await obstacles(), [])
  })

  it("is not for who has no seat as a member", async () => {
    const { findByRole } = await visit("/performance/file", { as: "evaluator" })
    assert.isNotNull(await findByRole("heading", { name: "这一页不对您开放" }))
  })
})
