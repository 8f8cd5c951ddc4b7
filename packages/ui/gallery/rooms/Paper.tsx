import { AskList, Beside, Button, DeadlineCard, LifeLine, PageHead, Section, SimilarCard, StageBadge } from "@jianyan/ui"

/** A page as a reader of one proposal meets it. */
export const Paper = () => (
  <>
    <PageHead
      title="关于在山边老旧小区推行集中供热改造并建立冬季供暖协商机制的提案"
      crumbs={[{ label: "提案", href: "#paper" }, { label: "城乡建设", href: "#paper" }, { label: "第 0127 号" }]}
      aside="第 3 / 31 件"
      meta={<><StageBadge tone="going" word="承办中" /><span>第一提案人　环境资源界委员</span><span>联名 3 人，均已确认</span><span>大会提案，2026年1月12日</span><span>重点提案</span></>}
      actions={<><Button tone="main">退回补充答复</Button><Button>打印答复函</Button></>}
    />
    <Beside
      aside={
        <>
          <Section title="经过">
            <LifeLine
              label="这件提案的经过"
              steps={[
                { state: "done", date: "2026-01-12", title: "提交", note: "四位提案人" },
                { state: "done", date: "2026-01-19", title: "立案", note: "审查建议与决定一致；第 0127 号" },
                { state: "stopped", date: "2026-02-03", title: "并入第 0131 号", note: "作者撤回同意，当日拆分" },
                { state: "done", date: "2026-02-20", title: "交办", note: "主办市住建局，会办市财政局", href: "#paper" },
                { state: "now", date: "今日", title: "答复待发", note: "四条中一条未回应" },
                { state: "later", date: "7.10 前", title: "反馈" }
              ]}
            />
          </Section>
          <DeadlineCard
            title="答复期限"
            date="2026-06-12"
            left={9}
            lines={[
              { label: "交办", value: "2月20日" },
              { label: "三个月，办法第十四条", value: "→ 5月20日", href: "#paper" },
              { label: "延期一次，主任批准", value: "+1个月 → 6月20日" },
              { label: "端午调休，提前至工作日", value: "→ 6月12日" }
            ]}
          />
        </>
      }
    >
      <Section title="建议" note="四条，逐条答复；采纳率按条计算">
        <AskList
          label="建议"
          asks={[
            { id: "ask-1", text: "将三处山边小区纳入市集中供热管网，年内完成一期接入。", tone: "done", status: "采纳，已落实", note: "市住房和城乡建设局　5月9日答复，附验收单", href: "#paper" },
            { id: "ask-2", text: "供热前一个月在街道工作站举行一次供暖协商会，公布投诉渠道。", tone: "going", status: "列入计划", note: "承诺日期10月15日　责任单位：城关街道　到期自动追问" },
            { id: "ask-3", text: "对困难家庭改造费用给予不低于三成的补贴。", tone: "due", status: "部分采纳", note: "市财政局会办意见：按两成执行，理由见答复第三条" },
            { id: "ask-4", text: "供热公司每季度公开室温抽检结果。", tone: "bad", status: "未答复", note: "答复函不能发出：此条尚未回应", actions: <Button size="small">补上这一条</Button> }
          ]}
        />
      </Section>
      <Section title="案由与分析">
        <div class="ui-prose">
          <p>小区靠近山边，三百四十六户居民由物业锅炉供热，连续五个冬季室温不足十六度。去年十二月委员接待日收到同类反映二十一件，占当月三成。</p>
          <p>锅炉已超过设计年限，单户改造费用约八千元；邻近的城西热力站尚有余量，管线距离最近一处小区不足四百米。</p>
        </div>
      </Section>
      <Section title="相似提案" note="在本机比对，文字不外传">
        <SimilarCard
          title="第 0384 号"
          href="#paper"
          verdict="问题相同，请求不同"
          here={[{ text: "……" }, { text: "山边小区", shared: true }, { text: "由物业锅炉供热，连续五个冬季" }, { text: "室温不足十六度", shared: true }]}
          there={[{ text: "……" }, { text: "山边小区", shared: true }, { text: "入冬后" }, { text: "室温长期不达标", shared: true }, { text: "，居民多次反映" }]}
          differs="那一件请求更换锅炉，这一件请求接入管网。"
          outcome="列入计划，未完成。"
          actions={<><Button size="small">建议归并办理</Button><Button size="small" tone="quiet">不相似</Button></>}
        />
      </Section>
    </Beside>
  </>
)
