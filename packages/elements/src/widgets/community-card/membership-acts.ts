import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { CommunityView, LeaveReason } from '@plein/schema/views';
import type { MembershipController } from '../../controllers/membership.ts';
import type { PleinMembershipChangedEvent } from '../../events/membership-changed.ts';
import { membership as words } from '../../i18n/messages/membership.en.ts';
import { later } from '../../internal/later.ts';
import { actIcons } from '../../ui/act-icons.ts';
import { icon } from '../../ui/icon.ts';
import * as icons from '../../ui/icons.ts';
import { laterNotice } from '../problem.ts';
import type { CardWords } from './community-facts.ts';

export interface MembershipActsOptions {
  host: LitElement;
  community: CommunityView;
  membership: MembershipController;
  localize: CardWords;
  readonly: boolean;
  done: (act: PleinMembershipChangedEvent['act']) => void;
}

/** Questions about joining and leaving. */
export const dialog = later(() => import('../../ui/ask.ts'));

const leaveReasons: readonly LeaveReason[] = [
  'NOT_RELEVANT',
  'TOO_BUSY',
  'TOO_QUIET',
  'CHANGED_ROLE',
  'OTHER',
];

/** Where the reader stands, and the one act that changes it; a closed door says why. */
export function membershipActs(options: MembershipActsOptions): TemplateResult {
  const { community, membership, localize, readonly } = options;
  const own = community.viewerState.membership;
  const error = membership.error;
  return html`<div class="card-acts">
      ${own?.status === 'ACTIVE' ? member(options) : own?.status === 'REQUESTED' ? waiting(options) : outside(options)}
    </div>
    ${
      error && !readonly
        ? laterNotice({
            host: options.host,
            localize,
            says: ({ refusalWords }) => ({
              kind: 'error',
              title: refusalWords(localize, error),
              text: error.reason,
              inline: true,
            }),
          })
        : nothing
    }`;
}

function member(options: MembershipActsOptions): TemplateResult {
  const { community, localize } = options;
  const moderates = community.viewerState.membership?.role !== 'MEMBER';
  return html`<span class="card-standing"
      >${icon(icons.check)}${localize.term(moderates ? 'youModerate' : 'joined')}</span
    >
    ${door(options, 'LEAVE', 'button', localize.term('leave'), () => leave(options))}`;
}

function waiting(options: MembershipActsOptions): TemplateResult {
  const { localize, membership, done } = options;
  const withdraw = async () => {
    const act = await membership.withdraw();
    if (act) done(act);
  };
  return html`<span class="card-standing pending"
      >${icon(icons.clock)}${localize.term('requestPending')}</span
    >
    ${door(options, 'WITHDRAW', 'button outline', localize.term('withdrawRequest'), withdraw)}`;
}

function outside(options: MembershipActsOptions): TemplateResult {
  const { community, localize, membership, done } = options;
  const invited = community.viewerState.membership?.status === 'INVITED';
  const asks = community.joinPolicy === 'REQUEST' && !invited;
  const join = async () => {
    const act = asks ? await request(options) : await membership.join();
    if (act) done(act);
  };
  const label = localize.term(invited ? 'acceptInvitation' : asks ? 'requestToJoin' : 'join');
  return html`${invited ? html`<span class="card-standing">${icon(actIcons.bell)}${localize.term('invited')}</span>` : nothing}
  ${door(options, 'JOIN', 'button primary', label, join)}`;
}

/** A button, or the reason why there is none. */
function door(
  { community, membership, localize, readonly }: MembershipActsOptions,
  action: 'JOIN' | 'LEAVE' | 'WITHDRAW',
  classes: string,
  label: string,
  run: () => Promise<void>,
): TemplateResult | typeof nothing {
  if (readonly) return nothing;
  const denial = community.viewerState.denials.find((each) => each.action === action)?.reason;
  if (denial)
    return html`<span class="card-closed quiet"
      >${icon(icons.lock)}${localize.term('denied', { which: denial })}</span
    >`;
  // While an act is on its way the old list of open doors still stands; the button of the new state waits for the answer.
  const open = membership.isPending || community.viewerState.can.includes(action);
  if (!open) return nothing;
  return html`<button
    type="button"
    class=${classes}
    aria-disabled=${membership.isPending ? 'true' : nothing}
    @click=${run}
  >
    ${label}
  </button>`;
}

async function request({ host, community, membership, localize: common }: MembershipActsOptions) {
  const localize = common.with(words);
  const { ask } = await dialog();
  await localize.ready();
  const answer = await ask(rootOf(host), {
    title: localize.term('requestTitle', { name: community.name }),
    note: { label: localize.term('requestNote') },
    confirm: localize.term('sendRequest'),
    cancel: localize.term('cancel'),
  });
  return answer ? membership.join(answer.note) : null;
}

async function leave({
  host,
  community,
  membership,
  localize: common,
  done,
}: MembershipActsOptions): Promise<void> {
  const localize = common.with(words);
  const { ask } = await dialog();
  await localize.ready();
  const answer = await ask(rootOf(host), {
    title: localize.term('leaveTitle', { name: community.name }),
    text: localize.term('leaveText'),
    choices: leaveReasons.map((value) => ({
      value,
      label: localize.term('leaveReason', { which: value }),
    })),
    confirm: localize.term('leave'),
    cancel: localize.term('cancel'),
    danger: true,
  });
  if (!answer) return;
  const act = await membership.leave(leaveReasons.find((reason) => reason === answer.choice));
  if (act) done(act);
}

function rootOf(host: LitElement): ShadowRoot | LitElement {
  return host.shadowRoot ?? host;
}
