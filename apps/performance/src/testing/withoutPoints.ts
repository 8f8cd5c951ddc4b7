import { Committee } from "@jianyan/domain"
import { morning, type Story } from "@jianyan/seed"

/** The morning's committee, where the policy keeps no points. */
export const withoutPoints = (): Story => {
  const told = morning(), last = told.happened.at(-1)
  if (last === undefined) throw new Error("the morning is empty")
  const event = { _tag: "PolicyAdopted", committee: told.committee, policy: { ...Committee.standardPolicy, points: false }, at: last.at } as const
  return { ...told, happened: [...told.happened, { actor: "account-office", at: last.at, event }] }
}
