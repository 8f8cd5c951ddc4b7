import { Zone } from "@jianyan/contract"
import { ButtonLink, Empty } from "@jianyan/ui"
import { isRefusal } from "@jianyan/zone"
import { organisations as t } from "../../words/organisations.ts"
import type { Refusal } from "../../words/refusals.ts"
import type { Tab } from "./tabs.ts"

/** Says that no rulebook is adopted for those of a tab, and leads those who keep rulebooks to the published ones; other refusals are left to the zone. */
export const noneAdopted = (tab: Tab, keeps: boolean) => (thrown: Error) =>
  isRefusal<Refusal>(thrown) && thrown._tag === "Rulebook.NoneInForce"
    ? <Empty title={t(`noneAdopted.${tab}`)} action={keeps ? <ButtonLink href={Zone.performance.rulebooks}>{t("toGallery")}</ButtonLink> : undefined}>{t("noneAdoptedText", thrown.year)}</Empty>
    : undefined
