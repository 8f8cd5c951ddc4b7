import { connect } from "@jianyan/client"
import { AppraisalsApi, CommitmentsApi, CommitteeApi, ExaminationsApi, NoticesApi, ProposalsApi, PublicationsApi, RulesApi, ScoreboardApi, SelectionsApi, SessionsApi, SupervisionsApi, TopicsApi, ViewsApi } from "@jianyan/contract"

const base = location.origin

/** Connects this zone to the house of one committee. */
export const connectTo = (committee: string) => ({
  committee: connect(CommitteeApi, { base, committee }),
  rules: connect(RulesApi, { base, committee }),
  notices: connect(NoticesApi, { base, committee }),
  proposals: connect(ProposalsApi, { base, committee }),
  supervisions: connect(SupervisionsApi, { base, committee }),
  selections: connect(SelectionsApi, { base, committee }),
  publications: connect(PublicationsApi, { base, committee }),
  scoreboard: connect(ScoreboardApi, { base, committee }),
  sessions: connect(SessionsApi, { base, committee }),
  commitments: connect(CommitmentsApi, { base, committee }),
  examinations: connect(ExaminationsApi, { base, committee }),
  topics: connect(TopicsApi, { base, committee }),
  views: connect(ViewsApi, { base, committee }),
  appraisals: connect(AppraisalsApi, { base, committee })
})
