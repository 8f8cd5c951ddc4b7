import { fireEvent, render, screen } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { ChooseFiles } from "./ChooseFiles.tsx"

describe("ChooseFiles", () => {
  it("hands over what was chosen, and nothing where the choice was given up", () => {
    const chosen: Array<ReadonlyArray<string>> = []
    render(() => <ChooseFiles accept=".pdf" multiple aria-describedby="hint" onChoose={(files) => chosen.push(files.map(({ name }) => name))}>选择文件</ChooseFiles>)
    const input = screen.getByLabelText("选择文件")
    fireEvent.change(input, { target: { files: [new File(["a"], "一.pdf"), new File(["b"], "二.pdf")] } })
    fireEvent.change(input, { target: { files: [] } })
    assert.deepStrictEqual(chosen, [["一.pdf", "二.pdf"]])
    assert.strictEqual(input.getAttribute("accept"), ".pdf")
  })

  it("takes nothing while it is disabled", () => {
    render(() => <ChooseFiles accept=".pdf" disabled onChoose={() => undefined}>选择文件</ChooseFiles>)
    assert.isTrue((screen.getByLabelText("选择文件") as HTMLInputElement).disabled)
  })
})
