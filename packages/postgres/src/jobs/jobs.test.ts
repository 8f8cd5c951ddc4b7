import * as Suites from "@jianyan/services/testing"
import { Layer } from "effect"
import { freshDatabase } from "../testing/freshDatabase.ts"
import { layerTest } from "./time.ts"

Suites.jobs("on PostgreSQL", Layer.provide(layerTest, freshDatabase), { excludeTestServices: true })
