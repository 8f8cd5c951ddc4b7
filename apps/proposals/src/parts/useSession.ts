import { useLocation } from "@solidjs/router"
import { createMemo } from "solid-js"
import { useVisitor } from "./Visitor.tsx"

/** Gives the session the address asks for, none where it names no session of the committee. */
export const useSession = () => {
  const { naming } = useVisitor()
  const location = useLocation()
  return createMemo(() => {
    const asked = new URLSearchParams(location.search).get("session")
    return naming.committee.sessions.find((session) => session.id === asked)?.id
  })
}
