import type { RulebooksApi } from "@jianyan/contract"
import type { Assessment } from "@jianyan/domain"
import { For, Show } from "solid-js"
import { ensuing as t } from "../../words/ensuing.ts"
import { words } from "../../words/reading/words.ts"
import "./ensues.css"

type One = Assessment.WhatIf.Ensuing

const labelOf = ({ does, id }: One, { consequences = [], quotas = [] }: Assessment.Rulebook.Rulebook): string => {
  const found = (does === "quota" ? quotas : consequences).find((one) => one.id === id)
  return found === undefined ? id : words(found.label)
}

/** Says how many the quotas and consequences of the other text would name, beside how many those of the same id name now. */
export const Ensues = (props: { readonly found: RulebooksApi.WhatIf }) => {
  const before = ({ does, id }: One) => props.found.ensuing.from.find((one) => one.does === does && one.id === id)
  const gone = () => props.found.ensuing.from.filter(({ does, id }) => !props.found.ensuing.to.some((one) => one.does === does && one.id === id))
  return (
    <dl class="ensues">
      <For each={props.found.ensuing.to}>
        {(one) => (
          <div>
            <dt><small>{t(`sort.${one.does}`)}</small> {labelOf(one, props.found.to)}</dt>
            <dd>
              {t("names", one.people)}
              <Show when={(one.toDecide ?? 0) > 0}>{t("toDecide", one.toDecide ?? 0)}</Show>
              <small>{before(one) === undefined ? t("isNew") : t("wasNamed", before(one)?.people ?? 0)}</small>
            </dd>
          </div>
        )}
      </For>
      <For each={gone()}>{(one) => <div><dt><small>{t(`sort.${one.does}`)}</small> {labelOf(one, props.found.from)}</dt><dd>{t("isGone")}<small>{t("wasNamed", one.people)}</small></dd></div>}</For>
    </dl>
  )
}

/** Whether either text has a quota or a consequence. */
export const ensues = ({ ensuing: { from, to } }: RulebooksApi.WhatIf): boolean => from.length + to.length > 0
