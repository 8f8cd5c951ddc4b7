/** Gives the path to go on to after sign-in: only one of this very origin, and never the sign-in itself; else the home page. */
export const pathWithin = (next: string | undefined, origin: string): string => {
  if (next === undefined || !next.startsWith("/")) return "/"
  const url = URL.parse(next, origin)
  if (url === null || url.origin !== origin) return "/"
  const path = url.pathname + url.search + url.hash
  return path.startsWith("//") || url.pathname === "/sign-in" ? "/" : path
}
