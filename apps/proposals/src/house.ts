import { connect } from "@jianyan/client"
import { AchievementsApi, AppraisalsApi, CommitmentsApi, CommitteeApi, ExaminationsApi, LookBacksApi, NoticesApi, ProposalsApi, PublicationsApi, ReferralsApi, RulesApi, ScoreboardApi, SelectionsApi, SessionsApi, SigningsApi, StationsApi, SupervisionsApi, ThemesApi, TopicsApi, ViewsApi } from "@jianyan/contract"

/** Connects this zone to the house of one committee, asked by `fetch` where it is given. */
export const connectTo = (committee: string, fetch?: typeof globalThis.fetch) => {
  const at = { base: location.origin, committee, ...(fetch === undefined ? {} : { fetch }) }
  return {
    committee: connect(CommitteeApi, at),
    rules: connect(RulesApi, at),
    notices: connect(NoticesApi, at),
    proposals: connect(ProposalsApi, at),
    supervisions: connect(SupervisionsApi, at),
    selections: connect(SelectionsApi, at),
    publications: connect(PublicationsApi, at),
    scoreboard: connect(ScoreboardApi, at),
    sessions: connect(SessionsApi, at),
    signings: connect(SigningsApi, at),
    commitments: connect(CommitmentsApi, at),
    lookBacks: connect(LookBacksApi, at),
    examinations: connect(ExaminationsApi, at),
    stations: connect(StationsApi, at),
    themes: connect(ThemesApi, at),
    topics: connect(TopicsApi, at),
    views: connect(ViewsApi, at),
    appraisals: connect(AppraisalsApi, at),
    achievements: connect(AchievementsApi, at),
    referrals: connect(ReferralsApi, at)
  }
}
