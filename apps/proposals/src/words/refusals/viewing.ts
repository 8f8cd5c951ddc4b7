import type { View } from "@jianyan/domain"
import { makeDictionary } from "@jianyan/ui"

type Viewing = View.Malformed | View.NameTaken | View.TooMany | View.NotFound

const tags: ReadonlyArray<string> = ["View.Malformed", "View.NameTaken", "View.TooMany", "View.NotFound"] satisfies ReadonlyArray<Viewing["_tag"]>

/** Tells whether a refusal comes from keeping a view. */
export const isOfViewing = <Refusal extends { readonly _tag: string }>(refusal: Refusal): refusal is Extract<Refusal, { readonly _tag: Viewing["_tag"] }> => tags.includes(refusal._tag)

/** Says why a view could not be kept or forgotten. */
export const sayViewing = (refusal: Viewing): string => {
  switch (refusal._tag) {
    case "View.Malformed": return t(`malformed.${refusal.field}`, refusal.most)
    case "View.NameTaken": return t("nameTaken", refusal.name)
    case "View.TooMany": return t("tooMany", refusal.most)
    case "View.NotFound": return t("notFound")
  }
}

const t = makeDictionary({
  zh: {
    malformed: { zone: (most: number) => `应用名不超过 ${most} 个字`, name: (most: number) => `名称要写，不超过 ${most} 个字`, query: (most: number) => `筛选条件太多，合起来不超过 ${most} 个字` },
    nameTaken: (name: string) => `已经有一个叫“${name}”的常用筛选，换个名称`, tooMany: (most: number) => `常用筛选最多 ${most} 个，先删掉不用的`, notFound: "这个常用筛选已经不在了"
  },
  en: {
    malformed: { zone: (most) => `The name of the app has at most ${most} characters`, name: (most) => `Give it a name of at most ${most} characters`, query: (most) => `There are too many filters; together they have at most ${most} characters` },
    nameTaken: (name) => `A view called “${name}” is there already; choose another name`, tooMany: (most) => `At most ${most} views are kept; delete one you do not use`, notFound: "This view is no longer there"
  }
})
