import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { FakeCommunity, FakeMember } from '../../testing/fake-company.ts';
import { FakeEndpoint } from '../../testing/fake-endpoint.ts';
import { find, findAll, named, settled } from '../../testing/harness.ts';
import type { PleinCommunityCard } from './community-card.ts';
import './define.ts';

describe('<plein-community-card>', () => {
  let endpoint: FakeEndpoint;

  beforeEach(() => {
    endpoint = new FakeEndpoint();
  });

  afterEach(() => endpoint.restore());

  const member = (personId: string, more: Partial<FakeMember> = {}): FakeMember => ({
    personId,
    role: 'MEMBER',
    status: 'ACTIVE',
    since: endpoint.company.now(),
    message: null,
    ...more,
  });

  const addCommunity = (more: Partial<FakeCommunity> = {}, own?: Partial<FakeMember>) => {
    const { company } = endpoint;
    const owner = company.addPerson({ displayName: 'Fatima El Amrani', department: 'Cardiology' });
    const others = [1, 2, 3].map((index) =>
      company.addPerson({ displayName: `Member ${index}`, location: 'Zwolle' }),
    );
    return company.addCommunity({
      name: 'Cycling to work',
      members: [
        member(owner.id, { role: 'OWNER' }),
        ...others.map(({ id }) => member(id)),
        ...(own ? [member(company.viewerId, own)] : []),
      ],
      ...more,
    });
  };

  const make = async (
    community: FakeCommunity | string,
    attributes: { readonly?: boolean } = {},
  ) => {
    const element = await fixture<PleinCommunityCard>(
      html`<plein-community-card
        community=${typeof community === 'string' ? community : community.slug}
        endpoint=${endpoint.url}
        ?readonly=${attributes.readonly ?? false}
      ></plein-community-card>`,
    );
    await settled(element, () => find(element, 'h3, .notice', /./));
    // The way in comes just after what there is to read.
    await settled(element, () => !element.shadowRoot!.querySelector('.card-acts.waiting'));
    return element;
  };

  const text = (element: PleinCommunityCard) =>
    named(element.shadowRoot!.querySelector<HTMLElement>('.plein')!);
  const answer = async (element: PleinCommunityCard, button: RegExp, choice?: RegExp) => {
    const dialog = await settled(element, () => element.shadowRoot!.querySelector('dialog'));
    if (choice)
      [...dialog.querySelectorAll('label')].find((label) => choice.test(named(label)))!.click();
    [...dialog.querySelectorAll('button')].find((each) => button.test(named(each)))!.click();
  };

  const memberships: { name: string; more: Partial<FakeCommunity>; own?: Partial<FakeMember> }[] = [
    { name: 'open to whoever wants', more: {} },
    { name: 'of which one is a member', more: {}, own: {} },
    {
      name: 'that one asked to join',
      more: { joinPolicy: 'REQUEST', visibility: 'CLOSED' },
      own: { status: 'REQUESTED' },
    },
    {
      name: 'one is invited to',
      more: { joinPolicy: 'INVITE', visibility: 'HIDDEN' },
      own: { status: 'INVITED' },
    },
    { name: 'that is archived', more: { status: 'ARCHIVED', denied: { JOIN: 'ARCHIVED' } } },
  ];
  for (const { name, more, own } of memberships) {
    it(`is accessible for a community ${name}`, async () => {
      await expect(await make(addCommunity(more, own))).to.be.accessible();
    });
  }

  it('says what the community is for, who can read, how many are in it and from where', async () => {
    const element = await make(addCommunity());
    expect(text(element)).to.contain('Everything about Cycling to work.');
    expect(text(element)).to.match(/Open/);
    expect(text(element)).to.match(/4 members/);
    expect(text(element)).to.match(/2 departments · 2 places/);
  });

  it('finds a community by id as well as by slug', async () => {
    const community = addCommunity();
    const element = await make(community.id);
    expect(named(find(element, 'h3', /./)!)).to.equal('Cycling to work');
  });

  it('says whether it lives, and the rule behind the word', async () => {
    const element = await make(addCommunity({ health: 'DORMANT' }));
    expect(text(element)).to.contain('Dormant');
    expect(find(element, 'button', 'No post or comment in the last 60 days.')).to.exist;
  });

  it('joins at once, before the endpoint answers, and tells the page', async () => {
    const element = await make(addCommunity());
    const release = endpoint.hold('CommunityJoin');
    const told = oneEvent(element, 'plein-membership-changed');
    find(element, 'button', 'Join')!.click();
    await settled(element, () => /5 members/.test(text(element)));
    expect(text(element)).to.match(/Member\b/);
    release();
    expect((await told) as unknown as { act: string }).to.include({ act: 'joined' });
    await settled(element, () => find(element, 'button', 'Leave'));
    expect(text(element)).to.match(/5 members/);
  });

  it('takes the joining back and says why when it is refused', async () => {
    const element = await make(addCommunity());
    endpoint.fail('CommunityJoin', {
      userError: 'FORBIDDEN',
      message: 'Only people of your site can join.',
    });
    find(element, 'button', 'Join')!.click();
    await settled(element, () => /You may not do this/.test(text(element)));
    expect(text(element))
      .to.match(/4 members/)
      .and.not.to.match(/Only people of your site/);
    element.lang = 'nl';
    await settled(element, () => /Dit mag je niet doen/.test(text(element)));
    element.lang = 'en';
    await settled(element, () => /You may not do this/.test(text(element)));
    expect(find(element, 'button', 'Join')).to.exist;
  });

  it('asks to join with a message, waits, and takes the request back', async () => {
    const community = addCommunity({ joinPolicy: 'REQUEST', visibility: 'CLOSED' });
    const element = await make(community);
    find(element, 'button', 'Ask to join')!.click();
    const note = await settled(element, () =>
      element.shadowRoot!.querySelector<HTMLTextAreaElement>('dialog textarea'),
    );
    note.value = 'I ride from Almere.';
    await answer(element, /Send request/);
    const withdraw = await settled(element, () => {
      const button = find(element, 'button', 'Withdraw request');
      return button?.getAttribute('aria-disabled') === null && button;
    });
    expect(community.members.at(-1)).to.include({
      status: 'REQUESTED',
      message: 'I ride from Almere.',
    });
    expect(text(element)).to.contain('Waiting for a moderator');
    expect(text(element)).to.match(/4 members/);
    withdraw.click();
    await settled(element, () => find(element, 'button', 'Ask to join'));
    await waitUntil(() => community.members.length === 4);
  });

  it('asks in the language of the page, however early it is pressed', async () => {
    const community = addCommunity({ joinPolicy: 'REQUEST' });
    const element = await fixture<PleinCommunityCard>(
      html`<plein-community-card
        lang="fr"
        community=${community.slug}
        endpoint=${endpoint.url}
      ></plein-community-card>`,
    );
    (
      await settled(element, () =>
        element.shadowRoot!.querySelector<HTMLElement>('.card-acts button'),
      )
    ).click();
    const title = await settled(element, () => find(element, 'dialog h2', /./));
    expect(named(title)).to.match(/^Demander/);
  });

  it('does not ask to join when the question is dismissed', async () => {
    const element = await make(addCommunity({ joinPolicy: 'REQUEST' }));
    find(element, 'button', 'Ask to join')!.click();
    await answer(element, /Cancel/);
    await settled(element, () => !element.shadowRoot!.querySelector('dialog'));
    expect(endpoint.sent('CommunityJoin')).to.have.length(0);
  });

  it('leaves with a reason', async () => {
    const community = addCommunity({}, {});
    const element = await make(community);
    const told = oneEvent(element, 'plein-membership-changed');
    find(element, 'button', 'Leave')!.click();
    await answer(element, /^Leave$/, /Too little happens/);
    expect((await told) as unknown as { act: string }).to.include({ act: 'left' });
    expect(endpoint.sent('CommunityLeave')[0]?.variables['input']).to.include({
      reason: 'TOO_QUIET',
    });
    await settled(element, () => find(element, 'button', 'Join'));
  });

  it('accepts an invitation', async () => {
    const community = addCommunity(
      { joinPolicy: 'INVITE', visibility: 'CLOSED' },
      { status: 'INVITED' },
    );
    const element = await make(community);
    expect(text(element)).to.contain('You are invited');
    const told = oneEvent(element, 'plein-membership-changed');
    find(element, 'button', 'Accept the invitation')!.click();
    expect((await told) as unknown as { act: string }).to.include({ act: 'joined' });
    expect(text(element)).to.match(/5 members/);
  });

  it('says why a door is closed', async () => {
    const element = await make(addCommunity({ joinPolicy: 'INVITE', visibility: 'CLOSED' }));
    expect(find(element, 'button', /Join|Ask/)).to.equal(undefined);
    expect(text(element)).to.contain('Only people who were invited can do this.');
  });

  it('uses the same words for a community that is absent and one that is hidden', async () => {
    const element = await make('no-such-community');
    expect(text(element)).to.contain('It was removed, or it is not meant for you.');
  });

  it('offers nothing when it is for reading only', async () => {
    const element = await make(addCommunity(), { readonly: true });
    expect(find(element, 'button', 'Join')).to.equal(undefined);
  });

  describe('for moderators', () => {
    const moderated = () => {
      const asking = endpoint.company.addPerson({ displayName: 'Eva Jansen' });
      const other = endpoint.company.addPerson({ displayName: 'Pieter Smit' });
      const community = addCommunity({ joinPolicy: 'REQUEST' }, { role: 'MODERATOR' });
      community.members.push(
        member(asking.id, { status: 'REQUESTED', message: 'I take over the roster.' }),
        member(other.id, { status: 'REQUESTED' }),
      );
      return community;
    };

    it('shows who waits and why, accessibly', async () => {
      const element = await make(moderated());
      await settled(element, () => find(element, 'button', 'Let in Eva Jansen'));
      expect(text(element)).to.contain('2 requests to join');
      expect(text(element)).to.contain('I take over the roster.');
      await expect(element).to.be.accessible();
    });

    it('lets somebody in; the row goes at once and the focus stays in the list', async () => {
      const community = moderated();
      const element = await make(community);
      const button = await settled(element, () => find(element, 'button', 'Let in Eva Jansen'));
      const release = endpoint.hold('CommunityRequestDecide');
      button.focus();
      button.click();
      await settled(element, () => /1 request to join/.test(text(element)));
      expect(element.shadowRoot!.activeElement).to.equal(find(element, 'h4', /1 request/));
      release();
      await waitUntil(
        () => community.members.filter(({ status }) => status === 'ACTIVE').length === 6,
      );
    });

    it('brings the row back when it could not be decided', async () => {
      const element = await make(moderated());
      const button = await settled(element, () => find(element, 'button', 'Decline Pieter Smit'));
      endpoint.fail('CommunityRequestDecide', {
        userError: 'NOT_FOUND',
        message: 'The request was taken back.',
      });
      button.click();
      await settled(element, () => /This was removed, or is not meant for you/.test(text(element)));
      expect(find(element, 'button', 'Decline Pieter Smit')).to.exist;
    });
  });

  it('shows the number of members as it changes elsewhere', async () => {
    const community = addCommunity();
    const element = await make(community);
    await waitUntil(() => endpoint.streams > 0, 'no stream', { timeout: 8000 });
    const newcomer = endpoint.company.addPerson({ displayName: 'Newcomer' });
    community.members.push(member(newcomer.id));
    endpoint.emit({
      topic: community.id,
      kind: 'COMMUNITY_CHANGED',
      id: community.id,
      counts: { members: 5 },
    });
    await settled(element, () => /5 members/.test(text(element)));
  });

  it('says what is wrong and tries again', async () => {
    const community = addCommunity();
    endpoint.fail('Community', { code: 'INTERNAL' }, 20);
    const element = await make(community);
    const retry = await settled(element, () => find(element, 'button', 'Try again'));
    endpoint.heal('Community');
    retry.click();
    await settled(element, () => find(element, 'h3', 'Cycling to work'));
  });

  it('fits a column of 280 px', async () => {
    const element = await make(addCommunity({}, {}));
    element.style.width = '280px';
    await element.updateComplete;
    const right = element.getBoundingClientRect().right + 0.5;
    for (const each of findAll(element, '.card *')) {
      const box = each.getBoundingClientRect();
      if (box.width > 0 && !each.closest('[popover]'))
        expect(box.right, each.className).to.be.at.most(right);
    }
  });

  it('leaves no hole where its picture does not load', async () => {
    const element = await make(addCommunity({ cover: 'data:image/png;base64,AA==' }));
    expect(element.shadowRoot!.querySelector('.card-cover')).not.to.exist;
    const served = await make(addCommunity({ slug: 'seen', cover: '/not-a-picture.png' }));
    const cover = await settled(served, () =>
      served.shadowRoot!.querySelector<HTMLElement>('.card-cover'),
    );
    await waitUntil(() => cover.hidden, 'the broken picture is still shown');
    expect(cover.getBoundingClientRect().height).to.equal(0);
  });
});
