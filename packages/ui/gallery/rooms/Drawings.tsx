import { Bars, FlowChart, formatShare, Section, Sparkline } from "@jianyan/ui"

/** Pictures where one would rather look than read. */
export const Drawings = () => (
  <>
    <Section title="一次会议的提案去向">
      <FlowChart
        title="十五届二次会议：收到、立案、办复、反馈"
        description="收到 447 件，立案 378 件，已办复 340 件；收到反馈 291 件，其中满意 268 件。"
        boxes={[
          { id: "received", column: 0, value: 447, label: "收到", href: "#lists" },
          { id: "filed", column: 1, value: 378, label: "立案", tone: "done", href: "#lists" },
          { id: "merged", column: 1, value: 31, label: "并案", tone: "going", href: "#lists" },
          { id: "moved", column: 1, value: 22, label: "转信息", href: "#lists" },
          { id: "refused", column: 1, value: 9, label: "不立案", tone: "bad", href: "#lists" },
          { id: "waiting", column: 1, value: 7, label: "待审", tone: "due", href: "#lists" },
          { id: "answered", column: 2, value: 340, label: "办复", tone: "done", href: "#lists" },
          { id: "handling", column: 2, value: 38, label: "在办", tone: "going", href: "#lists" },
          { id: "pleased", column: 3, value: 268, label: "满意", tone: "done", href: "#lists" },
          { id: "half", column: 3, value: 19, label: "基本满意", tone: "going", href: "#lists" },
          { id: "displeased", column: 3, value: 4, label: "不满意", tone: "bad", href: "#lists" },
          { id: "silent", column: 3, value: 49, label: "未反馈", href: "#lists" }
        ]}
        ribbons={[
          { from: "received", to: "filed", value: 378, href: "#lists" },
          { from: "received", to: "merged", value: 31, href: "#lists" },
          { from: "received", to: "moved", value: 22, href: "#lists" },
          { from: "received", to: "refused", value: 9, href: "#lists" },
          { from: "received", to: "waiting", value: 7, href: "#lists" },
          { from: "filed", to: "answered", value: 340, href: "#lists" },
          { from: "filed", to: "handling", value: 38, href: "#lists" },
          { from: "answered", to: "pleased", value: 268, href: "#lists" },
          { from: "answered", to: "half", value: 19, href: "#lists" },
          { from: "answered", to: "displeased", value: 4, href: "#lists" },
          { from: "answered", to: "silent", value: 49, href: "#lists" }
        ]}
      />
    </Section>
    <Section title="比一比">
      <div class="gallery-pair">
        <Bars
          title="各类提案"
          description="立案 378 件按类别分。"
          head={["类别", "件数"]}
          bars={[
            { label: "城乡建设", value: 112, href: "#lists" },
            { label: "教科卫体", value: 97, href: "#lists" },
            { label: "经济", value: 88, href: "#lists" },
            { label: "社会和法制", value: 53, href: "#lists" },
            { label: "文史与民族宗教", value: 28, href: "#lists" }
          ]}
        />
        <Bars
          title="满意率"
          description="有反馈才计入，沉默就是沉默。"
          head={["届次", "满意率"]}
          most={100}
          bars={[
            { label: "十四届五次", value: 91.1, said: formatShare(245, 269), tone: "done", href: "#lists" },
            { label: "十五届一次", value: 88.4, said: formatShare(283, 320), tone: "done", href: "#lists" },
            { label: "十五届二次", value: 92.1, said: formatShare(268, 291), tone: "done", href: "#lists" }
          ]}
        />
      </div>
      <p style={{ "margin-top": "1.5rem" }}>
        近六个月办复 <Sparkline href="#lists" label="近六个月办复：12、18、31、54、66、58 件" values={[12, 18, 31, 54, 66, 58]} />　五月最多。
      </p>
    </Section>
  </>
)
