import { connect } from "@jianyan/client"
import { CommitteeApi, DossiersApi, EntriesApi, EvaluationsApi, ExportsApi, ObjectionsApi, RulebooksApi, ScoresApi } from "@jianyan/contract"

const base = location.origin

/** Connects this zone to the house of one committee. */
export const connectTo = (committee: string) => ({
  committee: connect(CommitteeApi, { base, committee }),
  dossiers: connect(DossiersApi, { base, committee }),
  exports: connect(ExportsApi, { base, committee }),
  objections: connect(ObjectionsApi, { base, committee }),
  rulebooks: connect(RulebooksApi, { base, committee }),
  evaluations: connect(EvaluationsApi, { base, committee }),
  entries: connect(EntriesApi, { base, committee }),
  scores: connect(ScoresApi, { base, committee })
})
