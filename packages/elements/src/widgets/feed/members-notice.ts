import { css, html, type LitElement, type TemplateResult } from 'lit';
import type { CommunityView } from '@plein/schema/views';
import { MembershipController } from '../../controllers/membership.ts';
import { PleinMembershipChangedEvent } from '../../events/membership-changed.ts';
import type { Localize } from '../../i18n/localize.ts';
import { communityCard, type common } from '../../i18n/messages/en.ts';
import { problems } from '../../i18n/messages/problems.en.ts';
import { adopt } from '../../internal/adopt.ts';
import { membershipActs } from '../community-card/membership-acts.ts';
import { noticeIn } from '../problem-notices.ts';

export { MembershipController };

const styles = css`
  .card-acts,
  .card-standing,
  .card-closed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_space) * 2);
    font-size: var(--_small);
    color: var(--_quiet);
  }

  .card-standing svg,
  .card-closed svg {
    inline-size: 16px;
    block-size: 16px;
  }

  .notice:has(+ .card-acts) {
    padding-block-end: calc(var(--_space) * 4);
  }
`;

export interface MembersNoticeOptions {
  host: LitElement;
  community: CommunityView;
  membership: MembershipController;
  localize: Localize<typeof common>;
  readonly: boolean;
}

/** In place of posts that are for members: what the community is for, and its door. */
export function membersNotice({
  host,
  community,
  membership,
  localize,
  readonly,
}: MembersNoticeOptions): TemplateResult {
  adopt(host.renderRoot as ShadowRoot, styles);
  const says = localize.with(problems).term('membersOnlyText');
  const { id, name, purpose } = community;
  return html`${noticeIn(host, {
    kind: 'consent',
    title: name,
    text: html`<bdi>${purpose}</bdi> ${says}`,
  })}${membershipActs({
    host,
    community,
    membership,
    localize: localize.with(communityCard),
    readonly,
    done: (act) => host.dispatchEvent(new PleinMembershipChangedEvent(id, act)),
  })}`;
}
