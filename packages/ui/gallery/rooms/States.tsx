import { Button, ButtonLink, DeadlineCard, Empty, Failed, Loading, NoPermission, Offline, Refused, Section } from "@jianyan/ui"

/** What a page shows when it has nothing to show. */
export const States = () => (
  <>
    <Section title="空、断、拒、无权">
      <Empty title="没有待审查的提案" action={<ButtonLink href="#lists">看已立案的</ButtonLink>}>上一件在昨天 17:20 审完。</Empty>
      <Failed trace="01JD-7K2M" onRetry={() => undefined} />
      <Refused title="不能审查这件提案" reasons={["您是这件提案的联名人。", "它的类别不在您的审查范围内。"]} clause="提案工作条例第二十一条" action={<Button>转给别的审查员</Button>} />
      <NoPermission action={<ButtonLink href="/">回到今日</ButtonLink>} />
    </Section>
    <Section title="载入">
      <div class="gallery-pair">
        <Loading shape="page" />
        <Loading shape="table" lines={4} />
      </div>
    </Section>
    <Section title="离线">
      <Offline waiting={2} action={<Button size="small">看待传的</Button>} />
    </Section>
    <Section title="期限的四种样子">
      <div class="gallery-pair">
        <DeadlineCard title="还早" date="2026-09-30" left={46} lines={[]} />
        <DeadlineCard title="临近" date="2026-06-12" left={3} lines={[]} />
        <DeadlineCard title="已超" date="2026-05-20" left={-4} lines={[]} />
        <DeadlineCard title="已完成" date="2026-05-09" left="met" lines={[]} />
      </div>
    </Section>
  </>
)
