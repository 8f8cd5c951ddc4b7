import * as Suites from "@jianyan/services/testing"
import { freshDatabase } from "../testing/freshDatabase.ts"

Suites.signer("on PostgreSQL", freshDatabase)
