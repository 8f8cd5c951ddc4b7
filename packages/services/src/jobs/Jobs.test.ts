import { DateTime, Layer } from "effect"
import { TestClock } from "effect/testing"
import { Jobs } from "./Jobs.ts"
import { suite, Time } from "./suite.ts"

suite("in memory", Layer.merge(Jobs.layerMemory, Layer.succeed(Time, { now: DateTime.now, pass: TestClock.adjust })))
