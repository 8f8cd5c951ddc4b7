import { Command } from "effect/cli"
import { account } from "./account/list.ts"
import { backup } from "./backup/backup.ts"
import { restore } from "./backup/restore.ts"
import { drive } from "./drive/drive.ts"
import { exportYear } from "./export/exportYear.ts"
import { importing } from "./import/proposals.ts"
import { records } from "./records/records.ts"
import { remind } from "./remind/remind.ts"
import { rulebook } from "./rulebook/rulebook.ts"
import { score } from "./score/score.ts"
import { similar } from "./similar/similar.ts"
import { verify } from "./verify/verify.ts"

/** Everything the command line can be asked. */
export const jianyan = Command.make("jianyan").pipe(
  Command.withDescription([
    "Brings proposals in, scores members under any rulebook, looks for similar proposals, verifies, backs up and restores.",
    "Commands that need the database take DATABASE_URL (a PostgreSQL of yours), else the embedded one in DATA_FOLDER, running or not.",
    "Ends with 0 when done, 1 when done and something is not in order, 2 for a command line that cannot be understood, 3 when it could not be carried out, 130 when interrupted."
  ].join("\n")),
  Command.withSubcommands([importing, score, records, rulebook, similar, remind, exportYear, verify, backup, restore, account, drive])
)
