import { assert, describe, it } from "vitest"
import { leave } from "./leave.ts"

const going = (to: string | number) => {
  const gone: Array<string> = []
  let kept = true
  leave({ to, preventDefault: () => { kept = false } }, (address) => gone.push(address))
  return { kept, gone }
}

describe("leave", () => {
  for (const to of ["/proposals/", "/proposals/?stage=Filed", "/liaison/meetings", "/performance", "/gallery/", "/api/docs"]) {
    it(`gives ${to} to the browser`, () => {
      assert.deepStrictEqual(going(to), { kept: false, gone: [to] })
    })
  }

  for (const to of ["/", "/members?q=proposals", "/proposalsx", "/sign-in?next=/proposals/", -1]) {
    it(`keeps ${to} in this zone`, () => {
      assert.deepStrictEqual(going(to), { kept: true, gone: [] })
    })
  }
})
