import * as Suites from "@jianyan/services/testing"
import { freshDatabase } from "../testing/freshDatabase.ts"

Suites.contacts("on PostgreSQL", freshDatabase)
