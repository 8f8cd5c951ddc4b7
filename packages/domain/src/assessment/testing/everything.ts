import { best, block, item, rulebook } from "./given.ts"

/** A rulebook that uses every construct at once. */
export const everything = rulebook(block("total", [
  block("papers", [
    best("either", [
      item("stages", { counts: { kind: ["proposal"] }, pays: { by: "stage", add: "all", stages: [{ reached: "filed", points: "3.3333" }, { reached: "excellent", points: { first: "5", sole: "2" } }] }, take: { by: "best", count: 2 } }),
      item("levels", { counts: { kind: ["report"] }, pays: { by: "level", add: "all", points: { city: "4", national: "7.7" } }, share: { by: "equal", people: 3 }, cap: { points: "9" } })
    ]),
    item("half", { counts: { kind: ["proposal", "report", "material"] }, pays: { by: "each", points: "1" }, share: { by: "halfThenEqual", people: 3 }, except: ["stages", "levels"] }),
    item("parts", { counts: { kind: ["article"] }, pays: { by: "each", points: "1" }, share: { by: "parts", weights: [5, 2, 2] }, take: { by: "fromNth", nth: 2 } })
  ], { cap: { points: "20" } }),
  block("meetings", [
    item("absent", { counts: { kind: ["meeting"], attendance: ["absent", "leave"] }, pays: { by: "each", points: "-3.5" } }),
    item("late", { counts: { kind: ["meeting", "activity"] }, measure: "late", pays: { by: "each", points: "-1" } }),
    item("share", { counts: { kind: ["activity"] }, pays: { by: "attended", atLeast: [1, 2], points: "6" } })
  ], { base: { points: "10" }, floor: { points: "0" } }),
  item("contact", { counts: { kind: ["contact"] }, measure: "amount", distinct: "month", pays: { by: "steps", add: "all", steps: [{ atLeast: 20, points: "2" }, { atLeast: 60, points: "3" }] } }),
  item("prorated", { counts: { kind: ["deed"] }, pays: { by: "threshold", need: 3, points: "10", prorated: true } }),
  item("award", { counts: { kind: ["award"] }, evidence: true, pays: { by: "each", points: "2" }, distinct: "quarter", for: ["standing"] }),
  block("met", [
    item("ratio", { counts: { kind: ["proposal"], reached: ["replied"] }, pays: { by: "ratio", outOf: { kind: ["proposal", "report"] }, atLeast: [3, 4], points: "6", offPerPercent: "0.1" } }),
    item("part", { counts: { kind: ["report"], reached: ["adopted"] }, pays: { by: "ratio", outOf: { kind: ["report"] }, atLeast: [1, 2], points: "5", prorated: true } })
  ], { base: { points: "3" }, requires: ["speaks"] }),
  item("copied", { counts: { kind: ["breach"] }, pays: { by: "each", points: "-4" } }),
  item("materials", { counts: { kind: ["material"] }, pays: { by: "each", points: "1" }, except: ["copied"] }),
  item("well", { counts: { kind: ["appraisal"], grade: ["excellent", "good"] }, pays: { by: "each", points: { sole: "2", first: "1.5" } }, take: { by: "best", count: 3 } }),
  item("mark", { counts: { kind: ["mark"] }, pays: { by: "mark", markedBy: ["meeting", "reviewer"] } })
], { cap: { points: "80" } }), {
  gates: [{ id: "speaks", label: { zh: "发言", en: "speaks" }, article: "1", anyOf: [{ counts: { kind: ["speech"] }, atLeast: 1 }], forbids: [] }],
  appraised: [{ id: "excellent", label: { zh: "优秀", en: "Excellent" } }, { id: "good", label: { zh: "良好", en: "Good" } }],
  attendance: { present: { atLeast: [2, 3] }, exempt: {} }, rounding: { to: "0.5", how: "half" }
})
