import { type Progress, type Report, verify } from "@jianyan/services/exports"

/** How long the page may stand still, in milliseconds. */
const breath = 40

/** Checks an export and tells how far it has come, letting the page draw in between. */
export const check = async (bytes: Uint8Array, onProgress: (progress: Progress) => void): Promise<Report> => {
  const run = verify(bytes)
  let drawn = performance.now()
  for (let step = run.next(); ; step = run.next()) {
    if (step.done === true) return step.value
    if (performance.now() - drawn < breath && step.value.done < step.value.of) continue
    onProgress(step.value)
    await new Promise((resolve) => setTimeout(resolve))
    drawn = performance.now()
  }
}
