type Refusal = { readonly _tag: string }

const fields = (refusal: Refusal): Readonly<Record<string, unknown>> => ({ ...refusal })

/** Says why a command was not carried out, in one line that names the problem and the way out. */
export const sayRefusal = (refusal: Refusal): string => {
  const found = fields(refusal)
  const said = (name: string) => String(found[name])
  switch (refusal._tag) {
    case "Cli.FileUnreadable": return `${said("path")} cannot be read (${said("code")}). Check the name and who may read it.`
    case "Cli.FileUnwritable": return `${said("path")} cannot be written (${said("code")}). Check the name and who may write there.`
    case "Cli.LineUnfit": return `${said("path")}, line ${said("line")}: ${said("problem")}.`
    case "Cli.NothingInFile": return `${said("path")} holds nothing that could be taken.`
    case "Cli.FileExists": return `${said("path")} is there already. Choose another name, or allow it to be replaced: --force`
    case "Cli.NoCommittee": return `The database knows no committee ${said("committee")}. It knows: ${said("known") || "none"}.`
    case "Cli.NoDatabase": return `There is no database in ${said("folder")}. Start Jianyan once, or name another: DATA_FOLDER=… or DATABASE_URL=postgres://…`
    case "Cli.IdNeeded": return `No short name can be derived for ${said("name")}. Choose one: --committee ID`
    case "Cli.NoProposals": return `${said("path")} has no proposal of ${said("name") || "any committee"} that can be taken. Committees in it: ${said("found") || "none"}.`
    case "Committee.TermOutOfOrder": return `Term ${said("term")} does not fit the terms ${said("committee")} has. Say the sessions of the years: --session 2022=12-5`
    case "Committee.SessionOutOfTerm": return `Session ${said("session")} does not fit the terms ${said("committee")} has. Say the sessions of the years: --session 2022=12-5`
    case "Cli.SettingUnfit": return `--${said("flag")} ${said("value")} cannot be understood. ${said("expected")}`
    case "Cli.NoPassword": return "No password was given. Send it on standard input: echo … | jianyan account open … --password-stdin"
    case "Cli.SignInRefused": return `${said("url")} does not let ${said("user")} in (${said("status")}). Check the name and the password.`
    case "Cli.NotThere": return `Nobody answers at ${said("url")}. Check --url, and that Jianyan runs.`
    case "House.Unreachable": return `The house does not answer${found["status"] === undefined ? "" : ` as it should (${said("status")})`}. Check --url, and that Jianyan runs.`
    case "House.SignedOut": return "The sign-in has ended. Run the command again."
    case "House.FirstPassword": return "The password of this account was handed over. Sign in at the screen once and change it, then run the command again."
    case "House.NotHere": return "The account has no seat in that committee. See: jianyan account list --committee ID"
    case "House.NotAllowed": return `The account may not do that; it takes the role ${said("needs")}.`
    case "House.Broken": return `The house broke while it answered (request ${said("request")}). Its log says why.`
    case "House.TooMany": return `The house asks to wait ${said("retryAfter")} seconds. Run the command again after that.`
    case "Account.UserTaken": return `An account named ${said("user")} is there already. Choose another name.`
    case "Account.MemberSeated": return `Member ${said("member")} has a way in already, as ${said("user")}; one person has one.`
    case "Access.SeatUnfit": return said("role") === "member" ? "The role member and --member belong together: give both, or neither." : "The role handlingUnit and --unit belong together: give both, or neither."
    case "Account.UserMalformed": return `${said("user")} is no name to sign in by: 2 to 40 letters, digits, dots, hyphens or underscores, a letter or digit first.`
    case "Account.PasswordUnfit": return `The password must have ${said("least")} to ${said("most")} characters.`
    case "Rulebook.Unreadable": return "The rulebook cannot be read. See what is wrong with it: jianyan rulebook check FILE"
    case "Rulebook.NoneInForce": return `No rulebook is in force for ${said("year")}. Choose another year: --year`
    case "Export.BeyondJournal": return `The journal ends at entry ${said("head")}; there is no entry ${said("seq")}.`
    case "Rulebook.NotFound": return `No edition named ${said("edition")} was adopted.`
    case "Member.NotFound": return `There is no record of a member ${said("member")}.`
    case "Journal.Stale": return `Somebody else wrote to ${said("stream")} meanwhile. Run the command again; what was written is kept.`
    case "Backup.FileUnfit": return `${said("path")} cannot be written or read (${said("code")}).`
    case "Backup.Damaged": return `The backup was changed or cut; that first shows in line ${said("line")}. Nothing was restored.`
    case "Backup.OtherSchema": return `The backup was made by another edition (schema ${said("found")}, this is ${said("needed")}). Restore it with that edition first.`
    case "Backup.NotEmpty": return `The database is not empty (${said("table")}). Restore into a new one: DATA_FOLDER=… or DATABASE_URL=postgres://…`
    case "Backup.ChainBroken": return `The journal of ${said("committee")} in the backup breaks at entry ${said("seq")} (${said("what")}). Nothing was restored.`
    case "Embedded.FolderUnwritable": return `The data folder ${said("folder")} cannot be written to (${said("code")}). Choose another: DATA_FOLDER=…`
    case "Embedded.FolderInUse": return `The data folder ${said("folder")} is in use by another process that is just starting or ending (PostgreSQL ${said("pid")}). Run the command again.`
    case "Embedded.OtherVersion": return `The data folder ${said("folder")} was made by PostgreSQL ${said("found")}; this is ${said("needed")}.`
    case "Embedded.OutOfReach": return `PostgreSQL runs as an unprivileged user (${said("uid")}) who cannot come to ${said("path")}. Choose a folder everyone may pass: DATA_FOLDER=…`
    case "Embedded.Unsupported": return `There is no embedded PostgreSQL for ${said("platform")} ${said("arch")}. Name one of yours: DATABASE_URL=postgres://…`
    case "Embedded.NotStarted": return `PostgreSQL did not start in ${said("folder")}. It said: ${said("said")}`
    case "Postgres.ServerTooOld": return `The database is PostgreSQL ${said("found")}; Jianyan needs 15 or later.`
    case "Postgres.SchemaTooNew": return "The database was written by a newer edition of Jianyan. Use that one."
    case "Postgres.EncodingUnfit": return "The database does not keep its text as UTF-8. Make one that does: createdb --encoding=UTF8 …"
    case "SqlError": return "The database cannot be reached. Check the address, the user and the password in DATABASE_URL, and that the server runs."
    case "ConfigError": return "A setting cannot be read. Check DATABASE_URL and DATA_FOLDER."
    default: return `Refused: ${refusal._tag} ${JSON.stringify(found)}`
  }
}
