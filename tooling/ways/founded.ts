import { rm } from "node:fs/promises"
import { open } from "./house.ts"

/** Founds the demo committee once for a whole run of the ways; every house of the run begins as a copy of it. */
export default async function(): Promise<() => Promise<void>> {
  const house = await open()
  const { code, err, out } = await house.stop()
  if (code !== 0) throw new Error(`the founded house ended with ${code}:\n${out}${err}`)
  process.env["TEST_HOUSE"] = house.folder
  return () => rm(house.folder, { recursive: true, force: true })
}
