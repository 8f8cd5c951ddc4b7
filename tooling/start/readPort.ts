/** Reads `PORT`, 8080 when it is not set; `undefined` when it is no port (a whole number from 1 to 65535). */
export const readPort = (given: string | undefined): number | undefined => {
  if (given === undefined || given === "") return 8080
  const port = /^\d{1,5}$/u.test(given) ? Number(given) : 0
  return port >= 1 && port <= 65_535 ? port : undefined
}
