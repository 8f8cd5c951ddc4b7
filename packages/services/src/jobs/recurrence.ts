import { Cron, Result, Schema } from "effect"

/** Reports an expression that is not five fields of cron (minute, hour, day, month, weekday), or a time zone that IANA does not know. */
export class CronMalformed extends Schema.TaggedError<CronMalformed>()("Job.CronMalformed", {
  cron: Schema.String,
  timezone: Schema.String
}) {}

/** Reads when something recurs, to the minute, in the time of a place such as `Asia/Shanghai`. */
export const recurrence = (cron: string, timezone: string): Result.Result<Cron.Cron, CronMalformed> =>
  cron.trim().split(/\s+/u).length === 5
    ? Result.mapError(Cron.parse(cron, timezone), () => new CronMalformed({ cron, timezone }))
    : Result.fail(new CronMalformed({ cron, timezone }))
