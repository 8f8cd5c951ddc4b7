import { Unreachable } from "@jianyan/client"

/** Ends the session; refuses with `Unreachable` when the house does not confirm it. */
export const endSession = async (): Promise<void> => {
  const response = await fetch(`${location.origin}/api/auth/sign-out`, { method: "POST", headers: { "content-type": "application/json" }, body: "{}" })
    .catch(() => { throw new Unreachable({}) })
  if (!response.ok) throw new Unreachable({ status: response.status })
}
