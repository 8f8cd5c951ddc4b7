import { Day, Member } from "@jianyan/domain"
import { formatPoints } from "@jianyan/ui"
import { fireEvent, waitFor, within } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { visit } from "../../testing/visit.tsx"
import { withPeers } from "../../testing/withPeers.ts"

const m1 = Member.Id.make("m-1")
const path = "/performance/members/m-1"

describe("ReadSheet", () => {
  it("shows the exact total on the scale of the grades and writes it out as a sum", async () => {
    const { findByRole, getByText, other } = await visit(path, { as: "member" })
    const { sheet } = await (await other("evaluator")).scores.of({ member: m1 })
    const total = formatPoints(sheet.total)
    const meter = await findByRole("meter", { name: "本年度总分" })
    assert.strictEqual(meter.getAttribute("aria-valuetext")?.replace(/，.*$/u, ""), `${total} 分`)
    const written = getByText(`＝ ${total}`).closest("p")
    assert.isNotNull(written)
    const blocks = within(written).getAllByRole("link").map((link) => link.textContent?.replace(/^\S+ /u, ""))
    assert.deepEqual(blocks, sheet.blocks.filter(({ within }) => within === "total").map(({ points }) => formatPoints(points)))
    assert.include(document.title, "我的成绩单")
  })

  it("gives every line its clause, its record and the reason in a sentence", async () => {
    const { findByRole } = await visit(path, { as: "member" })
    const sheet = await findByRole("table", { name: "2026 年度成绩单" })
    const filed = within(within(sheet).getByRole("rowheader", { name: "提案立案" }).closest("tr") ?? sheet)
    assert.strictEqual(filed.getByRole("link", { name: "第八条（一）" }).getAttribute("href"), "/performance/rulebook#clause-8.1")
    assert.strictEqual(filed.getByRole("link", { name: /^关于/u }).getAttribute("href"), "/proposals/p-1")
    assert.isNotNull(filed.getByText("每件计 25 分；3 人联名，本人第 1 位，是 25 分中的份额"))
    assert.isNotNull(filed.getByText("12.5"))
  })

  it("weighs the duties by period, not counting against anybody what is still to come", async () => {
    const { findByRole } = await visit(path, { as: "member" })
    const duties = within(await findByRole("list", { name: "最低履职要求" }))
    assert.strictEqual(duties.getByRole("link", { name: "1 / 4 季" }).getAttribute("href"), "#duty-contact-quarterly")
    assert.isNotNull(duties.getByText("二季还缺"))
  })

  it("moves while it is looked at, and says what moved", async () => {
    const { findByRole, findByText, getByRole, getByText, other } = await visit(path, { as: "member" })
    await findByText("实时：记录一变，分数随之变")
    const { scores } = await other("evaluator")
    const before = (await scores.of({ member: m1 })).sheet.total
    const { stations } = await other("liaison")
    const [station] = (await stations.list({})).rows
    assert.isDefined(station)
    await stations.record({
      id: station.id, form: "training", topic: "提案写作培训", on: Day.Day.make("2026-04-20"), members: [m1], peopleMet: 12, summary: "上午培训，下午接待来访群众。"
    })
    const after = (await scores.of({ member: m1 })).sheet.total
    assert.isAbove(after, before)
    await waitFor(() => assert.match(getByRole("meter").getAttribute("aria-valuetext") ?? "", new RegExp(`^${formatPoints(after)} 分`, "u")))
    assert.isNotNull(getByText(new RegExp(`合计由 ${formatPoints(before)} 变为 ${formatPoints(after)}`, "u")))
    assert.isNotNull(await findByRole("link", { name: "2 / 4 季" }))
    const sheet = within(getByRole("table"))
    await waitFor(() => assert.isNotNull(sheet.getByRole("link", { name: "提案写作培训" })))
  })

  it("compares with the middle half of a group of five or more, and gives no place", async () => {
    const { findByText } = await visit(path, { as: "member", story: withPeers() })
    const band = await findByText(/^同组（环境资源界 \d+ 人）中间一半在 .+ 至 .+ 分，不排名次$/u)
    assert.notMatch(band.textContent ?? "", /第 ?\d+ ?名/u)
  })

  it("does not tell a member of another's sheet, on no other day either", async () => {
    const { findByRole, queryByRole, queryByText } = await visit("/performance/members/m-2", { as: "member" })
    assert.isNotNull(await findByRole("heading", { name: "这一页不对您开放" }))
    assert.isNull(queryByRole("meter"))
    assert.isNull(queryByText("换个日期或版本来看"))
  })

  it("keeps no score for a year without a rulebook", async () => {
    const { findByRole, getByText, queryByText } = await visit("/performance/members/m-1?year=2025", { as: "member" })
    assert.isNotNull(await findByRole("heading", { name: "无评分" }))
    assert.isNotNull(getByText(/2025 年度没有施行中的履职评价办法/u))
    assert.isNull(queryByText("合计"))
  })

  it("stands as it was frozen, says so, and shows what the records of now come to", async () => {
    const { findByRole, findByText, history, other } = await visit(path, { as: "member", now: "2027-02-01" })
    const total = async () => (await findByRole("meter", { name: "本年度总分" })).getAttribute("aria-valuetext")?.replace(/ 分.*$/u, "")
    const running = await total()
    const [{ evaluations, scores }, leader] = [await other("evaluator"), await other("leader")]
    const { rows } = await evaluations.grades({ year: 2026 })
    const [first, ...rest] = rows.flatMap(({ grade, member }) => grade === undefined ? [member] : [])
    if (first !== undefined) await evaluations.list({ year: 2026, members: [first, ...rest], grade: "competent", reason: "按履职记录和界别意见" })
    await evaluations.submit({ year: 2026 })
    await leader.evaluations.decide({ year: 2026, on: Day.Day.make("2027-01-30"), words: "第三十次主席会议审议通过" })
    await evaluations.announce({ year: 2026 })
    history.set({ value: `${path}?year=2026` })
    await waitFor(async () => assert.notStrictEqual(await total(), running))
    // Who has the page open hears that the year is frozen.
    await evaluations.close({ year: 2026 })
    await findByText("2026 年度已于 2027年2月1日 封存，这里是封存时的成绩单")
    history.set({ value: path })
    const was = (await scores.of({ member: m1, year: 2026 })).sheet.total
    const { stations } = await other("liaison")
    const [station] = (await stations.list({})).rows
    assert.isDefined(station)
    await stations.record({ id: station.id, form: "training", topic: "补记的培训", on: Day.Day.make("2026-08-20"), members: [m1], peopleMet: 12, summary: "上午培训，下午接待来访群众。" })
    const is = (await scores.of({ member: m1, year: 2026 })).sheet.total
    assert.notStrictEqual(is, was)

    history.set({ value: `${path}?year=2026` })
    await findByText("2026 年度已于 2027年2月1日 封存，这里是封存时的成绩单")
    assert.strictEqual(await total(), formatPoints(was))
    assert.strictEqual((await findByRole("link", { name: "看按现在的记录算的成绩单" })).getAttribute("href"), `${path}?year=2026&as=now`)
    history.set({ value: `${path}?year=2026&as=now` })
    await findByText("2026 年度已于 2027年2月1日 封存，这里按现在的记录计算，不改变封存的结果")
    await waitFor(async () => assert.strictEqual(await total(), formatPoints(is)))
    assert.strictEqual((await findByRole("link", { name: "历年评价与校验" })).getAttribute("href"), "/performance/years")
  })

  it("is read for an earlier day by picking it, says so, and leads back", async () => {
    const { findByLabelText, findByRole, findByText, history, queryByRole } = await visit(path, { as: "member" })
    const total = async () => (await findByRole("meter", { name: "本年度总分" })).getAttribute("aria-valuetext")?.replace(/ 分.*$/u, "")
    const now = await total()
    fireEvent.input(await findByLabelText(/^截至哪天发生/u), { target: { value: "2026-01-03" } })
    await findByText("重算的成绩单：2026年1月3日为止发生的事")
    await waitFor(async () => assert.notStrictEqual(await total(), now))
    assert.include(history.get(), "asOf=2026-01-03")
    assert.isNull(queryByRole("heading", { name: "为什么没有，怎样会变" }))
    assert.strictEqual((await findByRole("link", { name: "回到成绩单" })).getAttribute("href"), path)
  })

  it("is read under an edition that was adopted, and as far as was recorded by a day, from its address", async () => {
    const { findByText, history } = await visit(`${path}?edition=binhe%2F2026&known=2026-04-21`, { as: "evaluator" })
    await findByText("重算的成绩单：2026年4月21日为止登记的记录，全年按《滨河市政协委员履职评价办法（2026年修订）》2026 版计算")
    history.set({ value: `${path}?edition=binhe%2F1999` })
    assert.isNotNull(await findByText(/binhe\/1999/u))
  })

  it("says what would change it: what a duty still wants, and how much room a cap leaves", async () => {
    const { findByRole, getByRole } = await visit(path, { as: "member" })
    const advice = (await findByRole("heading", { name: "为什么没有，怎样会变" })).closest("section")
    assert.isNotNull(advice)
    assert.match(advice.textContent ?? "", /每季至少一次联系活动 .*还差 1 次/u)
    assert.match(advice.textContent ?? "", /立案 最多 25 分，还能计 12\.5 分/u)
    assert.strictEqual(getByRole("link", { name: "对这一年提出异议" }).getAttribute("href"), "/performance/object?year=2026")
  })

  it("can be used by everybody", async () => {
    const { findByRole, obstacles } = await visit(path, { as: "member" })
    await findByRole("meter")
    assert.deepEqual(await obstacles(), [])
  })
})
