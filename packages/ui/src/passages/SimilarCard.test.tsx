import { render } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { SimilarCard } from "./SimilarCard.tsx"

describe("SimilarCard", () => {
  it("marks only what both papers say and leads to the other one", () => {
    const { container, getByRole } = render(() => (
      <SimilarCard title="第 0384 号" href="/proposals/384" verdict="问题相同" here={[{ text: "山边小区", shared: true }, { text: "锅炉" }]} there={[{ text: "入冬后" }, { text: "山边小区", shared: true }]} />
    ))
    assert.deepEqual([...container.querySelectorAll("mark")].map((mark) => mark.textContent), ["山边小区", "山边小区"])
    assert.strictEqual(getByRole("link", { name: "第 0384 号" }).getAttribute("href"), "/proposals/384")
  })

  it("shows no empty lines for papers that share no run of words", () => {
    const { queryByText } = render(() => <SimilarCard title="第 0384 号" href="/proposals/384" verdict="话题相近" here={[]} there={[]} outcome="已立案" />)
    assert.isNull(queryByText("本件"))
    assert.isNotNull(queryByText("已立案"))
  })
})
