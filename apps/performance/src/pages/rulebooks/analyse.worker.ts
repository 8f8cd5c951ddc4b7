import { Assessment } from "@jianyan/domain"

/** Tries a rulebook away from the page, so that writing is never held up. */
addEventListener("message", ({ data }: MessageEvent<Assessment.Rulebook.Rulebook>) => postMessage(Assessment.analyse(data)))
