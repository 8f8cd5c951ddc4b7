import * as Suites from "@jianyan/services/testing"
import { freshDatabase } from "../testing/freshDatabase.ts"

Suites.register("on PostgreSQL", freshDatabase)
