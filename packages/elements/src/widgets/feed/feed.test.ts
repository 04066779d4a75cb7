import { expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { writing } from '../../controllers/ahead.ts';
import { reactionActs } from '../../controllers/reactions.ts';
import type { PleinFeedViewChangedEvent } from '../../events/feed-view-changed.ts';
import { FakeEndpoint } from '../../testing/fake-endpoint.ts';
import { find, findAll, named, settled } from '../../testing/harness.ts';
import { whenIdle } from '../../internal/later.ts';
import { menuPopup } from '../../ui/menu.ts';
import { commentsCode, composerCode } from '../later-widgets.ts';
import { postActing } from '../post/post-view.ts';
import { beyond } from './beyond-later.ts';
import type { PleinFeed } from './feed.ts';
import '../community-card/define.ts';
import './define.ts';

describe('<plein-feed>', () => {
  let endpoint: FakeEndpoint;

  beforeEach(async () => {
    await executeServerCommand('plein:viewport', { width: 800, height: 600 });
    sessionStorage.clear();
    endpoint = new FakeEndpoint();
  });

  afterEach(() => endpoint.restore());

  const colleague = () => endpoint.company.addPerson({ displayName: 'Fatima El Amrani' });
  const addPosts = (count: number, more: object = {}) => {
    const author = colleague();
    return Array.from({ length: count }, (_, index) =>
      endpoint.company.addPost({ authorId: author.id, body: `Post number ${index + 1}.`, ...more }),
    );
  };

  const make = (
    attributes: Partial<Record<'view' | 'community' | 'kinds', string>> & {
      size?: number;
      readonly?: boolean;
      preview?: boolean;
    } = {},
  ) =>
    fixture<PleinFeed>(
      html`<plein-feed
        endpoint=${endpoint.url}
        view=${attributes.view ?? ''}
        community=${attributes.community ?? ''}
        kinds=${attributes.kinds ?? ''}
        page-size=${attributes.size ?? 20}
        ?readonly=${attributes.readonly ?? false}
        ?preview=${attributes.preview ?? false}
      ></plein-feed>`,
    );

  const articles = (feed: PleinFeed) => findAll(feed, 'article');
  const bodies = (feed: PleinFeed) => findAll(feed, 'article .post-words').map(named);
  const shown = async (feed: PleinFeed, count = 1) => {
    await settled(feed, () => articles(feed).length >= count);
    return articles(feed);
  };
  const text = (feed: PleinFeed) => named(feed.shadowRoot!.querySelector<HTMLElement>('.plein')!);

  describe('accessibility', () => {
    it('has none of axe’s complaints', async () => {
      endpoint.company.addPost({ kind: 'NEWS', isOfficial: true, title: 'We move' });
      endpoint.company.addPost({ kind: 'QUESTION', title: 'Who knows?' });
      const post = addPosts(1)[0]!;
      endpoint.company.react(post, 'thanks', endpoint.company.viewerId);
      endpoint.company.addComment({ subjectId: post.id });
      const feed = await make();
      await shown(feed, 3);
      await expect(feed).to.be.accessible();
    });

    it('tells where in the feed an article stands, and that more follow', async () => {
      addPosts(5);
      const feed = await make({ size: 3 });
      const [first] = await shown(feed);
      expect(first!.getAttribute('aria-posinset')).to.equal('1');
      expect(first!.getAttribute('aria-setsize')).to.equal('-1');
      await shown(feed, 5);
      expect(articles(feed).map((article) => article.getAttribute('aria-posinset'))).to.deep.equal([
        '1',
        '2',
        '3',
        '4',
        '5',
      ]);
      expect(articles(feed)[4]!.getAttribute('aria-setsize')).to.equal('5');
      await settled(
        feed,
        () => find(feed, '[role=feed]', /./)!.getAttribute('aria-busy') === 'false',
      );
    });

    it('names an article by its author and title', async () => {
      endpoint.company.addPost({ authorId: colleague().id, title: 'A new pump' });
      const feed = await make();
      const [article] = await shown(feed);
      const label = article!
        .getAttribute('aria-labelledby')!
        .split(' ')
        .map((id) => named(feed.shadowRoot!.getElementById(id)!))
        .join(' ');
      expect(label).to.match(/Fatima El Amrani .*A new pump/);
    });

    it('is busy while it loads, in the shape of posts', async () => {
      addPosts(1);
      const release = endpoint.hold('Feed');
      const feed = await make();
      await settled(feed, () =>
        feed.shadowRoot!.querySelector('[role=feed][aria-busy=true] .skeleton'),
      );
      release();
      await shown(feed);
    });
  });

  describe('keyboard', () => {
    beforeEach(() => beyond());

    it('goes from article to article with Page Down and Page Up', async () => {
      addPosts(4);
      const feed = await make();
      const [first, second, third] = await shown(feed, 4);
      first!.focus();
      await sendKeys({ press: 'PageDown' });
      await sendKeys({ press: 'PageDown' });
      expect(feed.shadowRoot!.activeElement).to.equal(third);
      await sendKeys({ press: 'PageUp' });
      expect(feed.shadowRoot!.activeElement).to.equal(second);
    });

    it('goes on from inside an article', async () => {
      addPosts(2);
      const feed = await make();
      const [first, second] = await shown(feed, 2);
      first!.querySelector('button')!.focus();
      await sendKeys({ press: 'PageDown' });
      expect(feed.shadowRoot!.activeElement).to.equal(second);
    });

    it('leaves the feed with Control and End or Home', async () => {
      addPosts(3);
      const feed = await make();
      const [first] = await shown(feed, 3);
      first!.focus();
      first!.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'End', ctrlKey: true, bubbles: true, composed: true }),
      );
      expect(named(feed.shadowRoot!.activeElement as HTMLElement)).to.equal('You are up to date');
      first!.focus();
      first!.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Home', ctrlKey: true, bubbles: true, composed: true }),
      );
      const before = feed.shadowRoot!.activeElement!;
      expect(before.closest('[role=feed]')).to.equal(null);
      expect(before.compareDocumentPosition(first!) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(
        0,
      );
    });
  });

  describe('pages', () => {
    it('fetches page after page by cursor as the end comes near, each post once', async () => {
      addPosts(47);
      const feed = await make({ size: 10 });
      await shown(feed);
      await waitUntil(
        async () => {
          scrollTo(0, document.documentElement.scrollHeight);
          await feed.updateComplete;
          return /You are up to date/.test(text(feed));
        },
        'the end was not reached',
        { timeout: 8000 },
      );
      const after = endpoint.sent('Feed').map(({ variables }) => variables['after']);
      expect(after).to.have.length(5);
      expect(new Set(after).size).to.equal(5);
      const seen = bodies(feed);
      expect(seen).to.have.length(47);
      expect(new Set(seen).size).to.equal(47);
    });

    it('offers a button as well, and says when a page did not come', async () => {
      addPosts(30, { body: 'word '.repeat(300) });
      const feed = await make({ size: 10 });
      await shown(feed, 10);
      endpoint.fail('Feed', { code: 'INTERNAL' }, 50);
      scrollTo(0, document.documentElement.scrollHeight);
      const retry = await settled(
        feed,
        () => /did not arrive/.test(text(feed)) && find(feed, '.feed-end button', 'Try again'),
      );
      endpoint.heal('Feed');
      retry.click();
      await settled(feed, () => articles(feed).length >= 20);
    });

    it('keeps pinned posts on top and shows them once', async () => {
      const posts = addPosts(4);
      posts[0]!.pin = { at: endpoint.company.now(), until: null };
      const feed = await make();
      await shown(feed, 4);
      expect(bodies(feed)).to.deep.equal([
        'Post number 1.',
        'Post number 4.',
        'Post number 3.',
        'Post number 2.',
      ]);
      expect(named(articles(feed)[0]!)).to.contain('Pinned');
    });

    it('shows only the kinds that the page asks for', async () => {
      addPosts(2);
      endpoint.company.addPost({ kind: 'QUESTION', title: 'Who knows?' });
      const feed = await make({ kinds: 'question' });
      await shown(feed);
      expect(articles(feed)).to.have.length(1);
    });
  });

  describe('views', () => {
    const tab = (feed: PleinFeed, name: string) => find(feed, '[role=tab]', name)!;

    it('offers the views as tabs, chooses one, tells the page and remembers it', async () => {
      addPosts(2);
      endpoint.company.addPost({ kind: 'NEWS', isOfficial: true, title: 'We move' });
      const feed = await make();
      await shown(feed, 3);
      expect(tab(feed, 'Following').getAttribute('aria-selected')).to.equal('true');
      const told = oneEvent(feed, 'plein-feed-view-changed');
      tab(feed, 'Official news').click();
      expect(((await told) as unknown as PleinFeedViewChangedEvent).view).to.equal('official');
      await settled(feed, () => articles(feed).length === 1);
      const again = await make();
      await settled(again, () => articles(again).length === 1);
      expect(tab(again, 'Official news').getAttribute('aria-selected')).to.equal('true');
    });

    it('begins with the view of the attribute and follows its changes', async () => {
      addPosts(2, { isRead: true });
      const feed = await make({ view: 'unread' });
      await settled(feed, () => /You have read everything/.test(text(feed)));
      feed.view = 'following';
      await shown(feed, 2);
      expect(tab(feed, 'Following').getAttribute('aria-selected')).to.equal('true');
    });

    it('moves between tabs with the arrow keys and chooses with Enter', async () => {
      addPosts(1);
      const feed = await make();
      await shown(feed);
      tab(feed, 'Following').focus();
      await sendKeys({ press: 'ArrowRight' });
      expect(named(feed.shadowRoot!.activeElement as HTMLElement)).to.equal('For you');
      await sendKeys({ press: 'Enter' });
      await settled(feed, () => tab(feed, 'For you').getAttribute('aria-selected') === 'true');
    });

    it('says in a ranked view why each post is there', async () => {
      addPosts(1);
      const feed = await make({ view: 'for-you' });
      await shown(feed);
      expect(text(feed)).to.contain('It is meant for everybody.');
    });

    it('shows one community by its slug, and nothing else', async () => {
      const club = endpoint.company.addCommunity({ name: 'Cycling to work' });
      addPosts(2);
      addPosts(1, { communityId: club.id });
      const feed = await make({ community: club.slug });
      await shown(feed);
      expect(articles(feed)).to.have.length(1);
      expect(findAll(feed, '[role=tab]')).to.have.length(0);
    });

    it('goes to a community by its name, unless the page goes there itself', async () => {
      const { company } = endpoint;
      const club = company.addCommunity({ name: 'Cycling to work' });
      club.members.push({
        personId: company.viewerId,
        role: 'MEMBER',
        status: 'ACTIVE',
        since: company.now(),
        message: null,
      });
      addPosts(2);
      addPosts(1, { communityId: club.id });
      const feed = await make();
      await shown(feed, 3);
      feed.addEventListener('plein-before-navigate', (event) => event.preventDefault(), {
        once: true,
      });
      find(feed, 'button', 'in Cycling to work')!.click();
      await feed.updateComplete;
      expect(articles(feed)).to.have.length(3);
      find(feed, 'button', 'in Cycling to work')!.click();
      await settled(feed, () => articles(feed).length === 1);
      expect(tab(feed, 'Cycling to work').getAttribute('aria-selected')).to.equal('true');
    });

    it('says of a closed community that it is for members, and shows it to who is let in', async () => {
      const club = endpoint.company.addCommunity({ name: 'First aid', visibility: 'CLOSED' });
      addPosts(2, { communityId: club.id });
      const feed = await make({ community: club.slug });
      await settled(feed, () => /Who becomes a member/.test(text(feed)));
      expect(text(feed)).not.to.match(/removed|not meant for you/);
      // The card beside the feed hears of it.
      await fixture(
        html`<plein-community-card
          endpoint=${endpoint.url}
          community=${club.slug}
        ></plein-community-card>`,
      );
      await waitUntil(() => endpoint.streams > 0, 'no stream', { timeout: 5000 });
      endpoint.company.communities.set(club.id, {
        ...club,
        members: [
          {
            personId: endpoint.company.viewerId,
            role: 'MEMBER',
            status: 'ACTIVE',
            since: endpoint.company.now(),
            message: null,
          },
        ],
      });
      endpoint.emit({ topic: 'viewer', kind: 'MEMBERSHIP_CHANGED', id: club.id });
      await shown(feed, 2);
    });

    it('offers the door of a closed community: what it is for, and the way in', async () => {
      const club = endpoint.company.addCommunity({
        name: 'First aid',
        purpose: 'Who helps when somebody falls.',
        visibility: 'CLOSED',
        joinPolicy: 'FREE',
      });
      addPosts(2, { communityId: club.id });
      const feed = await make({ community: club.slug });
      const join = await settled(feed, () => find(feed, 'button', 'Join'));
      expect(text(feed)).to.match(/First aid.*Who helps when somebody falls/s);
      let act = '';
      feed.addEventListener('plein-membership-changed', (event) => (act = event.act));
      join!.click();
      await shown(feed, 2);
      expect(act).to.equal('joined');
      expect(text(feed)).not.to.include('in First aid');
    });

    it('says that a community is not there in the same words, absent or hidden', async () => {
      const feed = await make({ community: 'no-such-community' });
      await settled(feed, () => /it is not meant for you/.test(text(feed)));
    });
  });

  describe('new posts', () => {
    it('wait behind a pill; nothing that is read moves', async () => {
      addPosts(8);
      const feed = await make();
      await shown(feed, 8);
      await waitUntil(() => endpoint.streams > 0, 'no stream', { timeout: 8000 });
      scrollTo(0, 300);
      const read = articles(feed)[3]!;
      const top = read.getBoundingClientRect().top;
      const fresh = addPosts(2, { body: 'Fresh.' })[1]!;
      endpoint.emit({ topic: 'feed', kind: 'POST_CREATED', id: fresh.id });
      const pill = await settled(feed, () => find(feed, 'button', '2 new posts'));
      expect(read.getBoundingClientRect().top).to.be.closeTo(top, 1);
      expect(bodies(feed)[0]).to.equal('Post number 8.');
      expect(named(feed.shadowRoot!.querySelector('[aria-live=polite]')!)).to.equal('2 new posts');
      pill.click();
      await settled(feed, () => bodies(feed)[0] === 'Fresh.');
      expect(bodies(feed)).to.have.length(10);
      expect(find(feed, 'button', /new posts/)).to.equal(undefined);
      await waitUntil(() => feed.shadowRoot!.activeElement === articles(feed)[0]);
    });

    it('start over when more arrived than a page holds', async () => {
      addPosts(3);
      const feed = await make({ size: 3 });
      await shown(feed, 3);
      await waitUntil(() => endpoint.streams > 0, 'no stream', { timeout: 8000 });
      const many = addPosts(9, { body: 'Fresh.' });
      endpoint.emit({ topic: 'feed', kind: 'POST_CREATED', id: many[8]!.id });
      (await settled(feed, () => find(feed, 'button', '9 new posts'))).click();
      await settled(feed, () => bodies(feed)[0] === 'Fresh.');
      await settled(feed, () => bodies(feed).length === 12);
    });

    it('do not announce themselves in a preview', async () => {
      addPosts(1);
      const feed = await make({ preview: true });
      await shown(feed);
      await waitUntil(() => endpoint.sent('Server').length > 0);
      expect(endpoint.streams).to.equal(0);
    });
  });

  it('fetches what acting needs before anybody acts, so that it works when the network goes away', async () => {
    addPosts(1);
    const feed = await make();
    await shown(feed);
    const parts = [composerCode, commentsCode, postActing, menuPopup, reactionActs, writing];
    await waitUntil(() => parts.every(({ here }) => here), 'not all are here', { timeout: 9_000 });
  });

  describe('the reader’s own posts', () => {
    const write = async (feed: PleinFeed, words: string) => {
      (await settled(feed, () => find(feed, '.feed-prompt', /Share something/))).click();
      const composer = await settled(feed, () =>
        feed.shadowRoot!.querySelector<LitElement>('plein-composer'),
      );
      const field = await settled(composer, () => composer.shadowRoot?.querySelector('textarea'));
      field.value = words;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await composer.updateComplete;
      field.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'Enter',
          ctrlKey: true,
          bubbles: true,
          composed: true,
        }),
      );
    };

    beforeEach(() => {
      endpoint.company.addCommunity({
        name: 'Cycling to work',
        members: [
          {
            personId: endpoint.company.viewerId,
            role: 'MEMBER',
            status: 'ACTIVE',
            since: endpoint.company.now(),
            message: null,
          },
        ],
      });
    });

    it('appear on top at once', async () => {
      addPosts(3);
      const feed = await make({ community: 'cycling-to-work' });
      await write(feed, 'Hello everybody.');
      await settled(feed, () => bodies(feed)[0] === 'Hello everybody.');
    });

    it('show that they were not accepted, and why', async () => {
      const feed = await make({ community: 'cycling-to-work' });
      await write(feed, 'A forbidden-word in a post.');
      // The editor keeps the words for another try, and says it there.
      const says = () =>
        `${text(feed)} ${feed.shadowRoot!.querySelector('plein-composer')?.shadowRoot?.textContent ?? ''}`;
      await settled(feed, () =>
        /A rule of the organisation does not allow these words/.test(says()),
      );
    });
  });

  it('renders the one post that changed and no other', async () => {
    const posts = addPosts(10);
    const feed = await make();
    await shown(feed, 10);
    // What comes when the page is idle, such as the labels of reactions in every language, shows in all posts.
    await new Promise<void>((resolve) => whenIdle(resolve));
    await nextFrame();
    await feed.updateComplete;
    const touched = new Set<Element>();
    const watching = new MutationObserver((records) => {
      for (const { target } of records) {
        const article = (target instanceof Element ? target : target.parentElement)?.closest(
          'article',
        );
        if (article) touched.add(article);
      }
    });
    watching.observe(feed.shadowRoot!, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    const article = articles(feed)[2]!;
    article.querySelector<HTMLElement>('.reaction-add')!.click();
    await settled(feed, () => article.querySelector('.reaction-offer'));
    await nextFrame();
    await nextFrame();
    touched.clear();
    article.querySelector<HTMLElement>('.reaction-offer')!.click();
    await settled(feed, () => article.querySelector('.reaction[aria-pressed=true]'));
    await waitUntil(() => posts.some(({ reactions }) => reactions.length === 1));
    await nextFrame();
    await nextFrame();
    watching.disconnect();
    expect([...touched]).to.deep.equal([article]);
  });

  describe('reading', () => {
    it('marks a post as read after it was looked at for a second, several in one request', async () => {
      const posts = addPosts(2);
      const feed = await make();
      await shown(feed, 2);
      expect(articles(feed)[0]!.querySelector('.post-unread')).to.exist;
      await waitUntil(() => posts.every(({ isRead }) => isRead), 'not marked', { timeout: 8000 });
      expect(endpoint.sent('PostMarkRead')).to.have.length(1);
      await settled(feed, () => !feed.shadowRoot!.querySelector('.post-unread'));
    }).timeout(12_000);

    it('does not mark what is below the window', async () => {
      const posts = addPosts(12, { body: 'A longer text. '.repeat(40) });
      await shown(await make(), 12);
      await waitUntil(() => endpoint.sent('PostMarkRead').length > 0, 'nothing marked', {
        timeout: 8000,
      });
      expect(posts[0]!.isRead).to.equal(false);
    }).timeout(12_000);
  });

  describe('states', () => {
    const empty: [view: string, says: RegExp, act: string | undefined][] = [
      ['following', /Your feed starts here/, 'Write the first post'],
      ['for-you', /Nothing to recommend yet/, 'Write the first post'],
      ['official', /No news at the moment/, 'Show all posts'],
      ['unread', /You have read everything/, 'Show all posts'],
    ];
    for (const [view, says, act] of empty) {
      it(`says what an empty feed is for: ${view}`, async () => {
        const feed = await make({ view });
        await settled(feed, () => says.test(text(feed)) && (!act || find(feed, 'button', act)));
        await expect(feed).to.be.accessible();
      });
    }

    const failures: [name: string, fail: () => void, says: RegExp, button: string][] = [
      [
        'an answer with an error',
        () => endpoint.fail('Feed', { code: 'INTERNAL' }, 50),
        /This could not be loaded/,
        'Try again',
      ],
      [
        'a page instead of an answer',
        () => endpoint.fail('Feed', 'html', 50),
        /This could not be loaded/,
        'Try again',
      ],
      [
        'a cursor or scope the endpoint does not know',
        () => endpoint.fail('Feed', { code: 'BAD_CURSOR' }, 50),
        /This could not be loaded/,
        'Try again',
      ],
      [
        'an expired token',
        () => endpoint.fail('Feed', { code: 'UNAUTHENTICATED' }, 50),
        /Sign in to take part/,
        'Sign in',
      ],
      [
        'an endpoint that is away while the reader is online',
        () => endpoint.fail('Feed', 'network', 50),
        /No connection right now/,
        'Try again',
      ],
    ];
    for (const [name, fail, says, button] of failures) {
      it(`has a clear state for ${name}, and a way on`, async () => {
        addPosts(2);
        fail();
        const feed = await make();
        const retry = await settled(
          feed,
          () => says.test(text(feed)) && find(feed, 'button', button),
        );
        await expect(feed).to.be.accessible();
        endpoint.heal('Feed');
        retry.click();
        await shown(feed, 2);
      });
    }

    it('offers no way to write when it is for reading only', async () => {
      addPosts(1);
      const feed = await make({ readonly: true });
      await shown(feed);
      expect(find(feed, 'button', /Share something|Choose a reaction/)).to.equal(undefined);
    });

    it('says so when the page has no endpoint', async () => {
      const feed = await fixture<PleinFeed>(html`<plein-feed></plein-feed>`);
      await settled(feed, () => /Not connected yet/.test(text(feed)));
    });
  });

  // Without the Navigation API only a reload or the back button of the browser itself tells that somebody comes back.
  const comesBack = 'navigation' in globalThis ? it : it.skip;
  comesBack('brings a reader who comes back to the post that was read', async () => {
    addPosts(60, { body: 'Some words for a post of ordinary length. '.repeat(6), isRead: true });
    const feed = await make({ size: 10 });
    await shown(feed);
    await waitUntil(
      async () => {
        scrollTo(0, document.documentElement.scrollHeight);
        await feed.updateComplete;
        return /You are up to date/.test(text(feed));
      },
      'the end was not reached',
      { timeout: 8000 },
    );
    // What keeps the place is fetched after the posts; a test server hands it out file by file.
    await beyond();
    await feed.updateComplete;
    const target = articles(feed)[34]!;
    target.scrollIntoView({ block: 'start' });
    const { post } = target.dataset;
    await nextFrame();
    await nextFrame();
    const top = target.getBoundingClientRect().top;
    dispatchEvent(new Event('pagehide'));
    feed.remove();
    scrollTo(0, 0);
    addPosts(2, { body: 'Came in the meantime.', isRead: true });
    const sent = endpoint.sent('Feed').length;
    const again = await make({ size: 10 });
    const found = await settled(again, () =>
      again.shadowRoot!.querySelector<HTMLElement>(`[data-post="${post}"]`),
    );
    await waitUntil(
      () => Math.abs(found.getBoundingClientRect().top - top) < 3,
      `not where it was: ${found.getBoundingClientRect().top} instead of ${top}`,
    );
    expect(endpoint.sent('Feed').length - sent).to.be.below(7);
  });

  it('puts a post on top that the page’s address points at, and goes there', async () => {
    const posts = addPosts(30);
    const oldest = posts[0]!;
    history.replaceState(null, '', `#plein-${oldest.id}`);
    try {
      const feed = await make({ size: 5 });
      await shown(feed, 6);
      expect(bodies(feed)[0]).to.equal('Post number 1.');
      await waitUntil(() => feed.shadowRoot!.activeElement === articles(feed)[0]);
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('stays usable after it was moved in the page', async () => {
    addPosts(3);
    const feed = await make();
    await shown(feed, 3);
    const parent = feed.parentElement!;
    feed.remove();
    parent.append(feed);
    await shown(feed, 3);
    await waitUntil(() => endpoint.streams > 0, 'no stream', { timeout: 8000 });
  });

  for (const width of [280, 640, 1200]) {
    it(`fits a column of ${width} px`, async () => {
      endpoint.company.addPost({
        kind: 'NEWS',
        isOfficial: true,
        title: 'Donaudampfschifffahrtsgesellschaftskapitänsmütze',
      });
      addPosts(2, { body: `https://example.org/${'long'.repeat(60)}` });
      const feed = await make();
      feed.style.width = `${width}px`;
      await shown(feed, 3);
      const right = feed.getBoundingClientRect().right + 0.5;
      for (const each of findAll(feed, 'article *')) {
        const box = each.getBoundingClientRect();
        if (box.width > 1 && !each.closest('[popover]'))
          expect(box.right, `${each.localName}.${each.className}`).to.be.at.most(right);
      }
    });
  }
});
