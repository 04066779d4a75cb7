import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import type { FakePost } from '../../testing/fake-company.ts';
import { FakeEndpoint } from '../../testing/fake-endpoint.ts';
import { find, findAll, named, settled } from '../../testing/harness.ts';
import type { PleinPost } from './post.ts';
import './define.ts';

const longBody = Array.from({ length: 30 }, (_, index) => `Line ${index + 1} of a long text.`).join(
  '\n\n',
);

describe('<plein-post>', () => {
  let endpoint: FakeEndpoint;

  beforeEach(async () => {
    await executeServerCommand('plein:viewport', { width: 800, height: 600 });
    endpoint = new FakeEndpoint();
  });

  afterEach(() => endpoint.restore());

  const colleague = (more: object = {}) =>
    endpoint.company.addPerson({
      displayName: 'Fatima El Amrani',
      department: 'Cardiology',
      location: 'Zwolle',
      ...more,
    });
  const addPost = (more: Partial<FakePost> = {}) =>
    endpoint.company.addPost({ authorId: colleague().id, ...more });
  const moderate = () =>
    endpoint.company.addCommunity({
      name: 'Cycling to work',
      members: [
        {
          personId: endpoint.company.viewerId,
          role: 'MODERATOR',
          status: 'ACTIVE',
          since: endpoint.company.now(),
          message: null,
        },
      ],
    }).id;

  const make = async (post: FakePost, attributes: { readonly?: boolean } = {}) => {
    const element = await fixture<PleinPost>(
      html`<plein-post
        post=${post.id}
        endpoint=${endpoint.url}
        ?readonly=${attributes.readonly ?? false}
      ></plein-post>`,
    );
    await settled(element, () => element.shadowRoot!.querySelector('article'));
    return element;
  };

  const article = (element: PleinPost) =>
    element.shadowRoot!.querySelector<HTMLElement>('article')!;
  const text = (element: PleinPost) => named(article(element));
  const openMenu = async (element: PleinPost) => {
    find(element, 'button', 'More')!.click();
    return settled(element, () => {
      const items = findAll(element, '[role=menu]:popover-open [role=menuitem]');
      return items.length > 0 && items;
    });
  };
  const choose = async (element: PleinPost, label: RegExp) => {
    const items = await openMenu(element);
    items.find((item) => label.test(named(item)))!.click();
  };
  const answer = async (element: PleinPost, button: RegExp, choice?: RegExp, note?: string) => {
    const dialog = await settled(element, () => element.shadowRoot!.querySelector('dialog'));
    if (choice)
      [...dialog.querySelectorAll('label')].find((label) => choice.test(named(label)))!.click();
    if (note) dialog.querySelector('textarea')!.value = note;
    [...dialog.querySelectorAll('button')].find((each) => button.test(named(each)))!.click();
  };

  it('is accessible', async () => {
    await expect(await make(addPost({ title: 'A new pump', body: longBody }))).to.be.accessible();
  });

  it('says who, from where, when, and what', async () => {
    const element = await make(
      addPost({ title: 'A new pump', body: 'It works.', editedAt: endpoint.company.now() }),
    );
    expect(text(element)).to.match(
      /Fatima El Amrani.*edited.*Cardiology · Zwolle.*A new pump.*It works\./,
    );
    expect(element.shadowRoot!.querySelector('time')!.dateTime).to.match(/^2026-/);
  });

  it('marks an official voice by a word, and news by its lane', async () => {
    const element = await make(
      addPost({
        authorId: colleague({ isOfficial: true }).id,
        kind: 'NEWS',
        isOfficial: true,
        title: 'We move',
      }),
    );
    expect(text(element)).to.contain('Official');
    await settled(element, () => /News · Plein & Partners/.test(text(element)));
  });

  it('treats a person who left as intended', async () => {
    expect(text(await make(addPost({ authorId: null })))).to.contain('Former colleague');
  });

  it('says that it is a question, and that it is answered', async () => {
    const post = addPost({ kind: 'QUESTION', title: 'Who knows?' });
    const element = await make(post);
    expect(text(element))
      .to.match(/Question/)
      .and.not.match(/Answered/);
    post.answerId = endpoint.company.addComment({ subjectId: post.id }).id;
    await waitUntil(() => endpoint.streams > 0, 'no stream', { timeout: 8000 });
    endpoint.emit({ topic: post.id, kind: 'POST_UPDATED', id: post.id });
    await settled(element, () => /Answered/.test(text(element)));
  });

  it('leaves the words of a picture that does not come, in its place', async () => {
    endpoint.company.images.set('image_gone', {
      id: 'image_gone',
      alt: 'A plan of the roof',
      // It is there, and no picture.
      url: new URL('/package.json', location.href).href,
      width: 320,
      height: 200,
    });
    const element = await make(addPost({ imageIds: ['image_gone'] }));
    const link = await settled(element, () =>
      element.shadowRoot!.querySelector<HTMLElement>('.post-pictures [data-words]'),
    );
    expect(link!.dataset['words']).to.equal('A plan of the roof');
    expect(getComputedStyle(link!.querySelector('img')!).visibility).to.equal('hidden');
    expect(link!.getBoundingClientRect().height).to.be.above(100);
  });

  it('reserves the place of pictures before they arrive', async () => {
    // The address is answered soon, with an error: only a picture that is still awaited tells anything.
    let picture: HTMLImageElement;
    let attempt = 0;
    do {
      const id = `image_${attempt}`;
      endpoint.company.images.set(id, {
        id,
        alt: 'The pump',
        url: `/never/arrives-${attempt}.png`,
      });
      const element = await make(addPost({ imageIds: [id] }));
      picture = element.shadowRoot!.querySelector('img')!;
    } while (picture.complete && (attempt += 1) < 10);
    expect(picture.complete).to.equal(false);
    expect(picture.alt).to.equal('The pump');
    const { width, height } = picture.getBoundingClientRect();
    expect(width / height).to.be.closeTo(640 / 360, 0.05);
  });

  it('opens no address that is not one of the web', async () => {
    endpoint.company.images.set('image_x', { id: 'image_x', alt: '', url: 'javascript:alert(1)' });
    const element = await make(
      addPost({ imageIds: ['image_x'], body: '[press](javascript:alert(1))' }),
    );
    for (const link of findAll(element, 'a'))
      expect((link as HTMLAnchorElement).protocol).to.match(/^https?:$/);
    expect(element.shadowRoot!.querySelector('.post-pictures img')).to.equal(null);
  });

  describe('a long text', () => {
    it('is folded until it is asked for; then the focus stays in the post', async () => {
      const element = await make(addPost({ body: longBody }));
      const folded = article(element).getBoundingClientRect().height;
      find(element, 'button', 'Read more')!.click();
      await element.updateComplete;
      expect(article(element).getBoundingClientRect().height).to.be.above(folded * 1.5);
      expect(find(element, 'button', 'Read more')).to.equal(undefined);
      expect(element.shadowRoot!.activeElement).to.equal(article(element));
    });

    it('unfolds when the focus goes to what is hidden', async () => {
      const element = await make(
        addPost({ body: `${longBody}\n\nhttps://example.org/at-the-end` }),
      );
      const link = await settled(element, () => find(element, '.post-words a', /at-the-end/));
      link.focus();
      await settled(element, () => !element.shadowRoot!.querySelector('.folded'));
      expect(element.shadowRoot!.activeElement).to.equal(
        find(element, '.post-words a', /at-the-end/),
      );
    });

    it('is not folded when it is short', async () => {
      expect(find(await make(addPost({ body: 'Short.' })), 'button', 'Read more')).to.equal(
        undefined,
      );
    });
  });

  describe('the menu', () => {
    it('offers what this reader may do, and nothing else', async () => {
      const foreign = await openMenu(await make(addPost()));
      expect(foreign.map(named)).to.deep.equal([
        'Copy link',
        'Why am I seeing this?',
        'Show less of Fatima El Amrani',
        'Report',
      ]);
    });

    it('offers an author to change and delete the own post', async () => {
      const own = await openMenu(await make(endpoint.company.addPost()));
      expect(own.map(named)).to.deep.equal([
        'Copy link',
        'Why am I seeing this?',
        'Edit',
        'Delete',
      ]);
    });

    it('says why a door is closed', async () => {
      const items = await openMenu(
        await make(endpoint.company.addPost({ denied: { EDIT: 'ARCHIVED' } })),
      );
      const edit = items.find((item) => /Edit/.test(named(item)))!;
      expect(edit.getAttribute('aria-disabled')).to.equal('true');
      expect(named(edit)).to.contain('This is archived.');
    });

    it('offers nothing that writes when the post is for reading only', async () => {
      const items = await openMenu(await make(endpoint.company.addPost(), { readonly: true }));
      expect(items.map(named)).to.deep.equal(['Copy link', 'Why am I seeing this?']);
    });
  });

  it('puts the writer into the words that are to be changed', async () => {
    const element = await make(endpoint.company.addPost({ body: 'It wroks.' }));
    const items = await openMenu(element);
    items.find((item) => /Edit/.test(named(item)))!.click();
    const composer = await settled(element, () =>
      element.shadowRoot!.querySelector('plein-composer'),
    );
    const field = await settled(element, () => composer.shadowRoot?.querySelector('textarea'));
    await settled(element, () => composer.shadowRoot!.activeElement === field);
    expect(field.value).to.equal('It wroks.');
  });

  it('deletes after a question, leaves a gap with the focus, and tells the page', async () => {
    const post = endpoint.company.addPost();
    const element = await make(post);
    const told = oneEvent(element, 'plein-post-deleted');
    await choose(element, /Delete/);
    await answer(element, /^Delete$/);
    expect(((await told) as unknown as { postId: string }).postId).to.equal(post.id);
    expect(post.state).to.equal('REMOVED');
    await settled(element, () => /This post was removed/.test(text(element)));
    await waitUntil(() => element.shadowRoot!.activeElement === article(element));
  });

  it('deletes nothing when the question is dismissed', async () => {
    const element = await make(endpoint.company.addPost());
    await choose(element, /Delete/);
    await answer(element, /Cancel/);
    await settled(element, () => !element.shadowRoot!.querySelector('dialog'));
    expect(endpoint.sent('PostDelete')).to.have.length(0);
  });

  it('says that an act failed, and why', async () => {
    const element = await make(endpoint.company.addPost({ denied: {} }));
    endpoint.fail('PostDelete', { userError: 'FORBIDDEN', message: 'You may not delete this.' });
    await choose(element, /Delete/);
    await answer(element, /^Delete$/);
    await settled(element, () => /You may not do this/.test(text(element)));
  });

  it('reports with a reason', async () => {
    const post = addPost();
    const element = await make(post);
    const told = oneEvent(element, 'plein-content-reported');
    await choose(element, /Report/);
    await answer(element, /^Report$/, /personal data/, 'A phone number.');
    await told;
    expect(endpoint.company.reports).to.deep.equal([
      { id: post.id, reason: 'PERSONAL_DATA', note: 'A phone number.' },
    ]);
    await settled(element, () => /The moderators have been told/.test(text(element)));
  });

  it('mutes its author', async () => {
    const post = addPost();
    const element = await make(post);
    await choose(element, /Show less of/);
    await settled(element, () => /You will see less of Fatima El Amrani/.test(text(element)));
    expect(endpoint.company.muted.has(post.authorId!)).to.equal(true);
  });

  describe('for moderators', () => {
    it('pins and unpins', async () => {
      const post = addPost({ communityId: moderate() });
      const element = await make(post);
      await choose(element, /Pin to the top/);
      await settled(element, () => /Pinned/.test(text(element)));
      await choose(element, /Unpin/);
      await settled(element, () => post.pin === null && !/Pinned/.test(text(element)));
    });

    it('publishes what waits for review', async () => {
      const post = addPost({ communityId: moderate(), state: 'PENDING' });
      const element = await make(post);
      find(element, 'button', 'Publish')!.click();
      await settled(
        element,
        () => post.state === 'PUBLISHED' && !find(element, 'button', 'Publish'),
      );
    });

    it('rejects with a reason for the author', async () => {
      const element = await make(addPost({ communityId: moderate(), state: 'PENDING' }));
      find(element, 'button', 'Reject')!.click();
      await answer(element, /^Reject$/, undefined, 'It names a customer.');
      await waitUntil(() => endpoint.sent('ContentDecide').length > 0);
      expect(endpoint.sent('ContentDecide')[0]!.variables['input']).to.include({
        decision: 'REJECT',
        reason: 'It names a customer.',
      });
      await settled(element, () => /Hidden by a moderator/.test(text(element)));
    });
  });

  it('tells its author that a moderator looks at it first', async () => {
    expect(text(await make(endpoint.company.addPost({ state: 'PENDING' })))).to.contain(
      'Only you and the moderators see this',
    );
  });

  it('tells its author why a moderator hid it', async () => {
    const post = endpoint.company.addPost({ state: 'HIDDEN' });
    post.moderation = { decision: 'REJECT', reason: 'Please leave names out', at: post.createdAt };
    const element = await make(post);
    expect(text(element)).to.contain('Hidden by a moderator');
    expect(element.shadowRoot!.querySelector('q')?.textContent).to.equal('Please leave names out');
  });

  it('shows the newest comments, and the whole conversation on request', async () => {
    const post = addPost();
    for (const body of ['First.', 'Second.', 'Third.'])
      endpoint.company.addComment({ subjectId: post.id, authorId: colleague().id, body });
    const element = await make(post);
    expect(text(element))
      .to.contain('Second.')
      .and.to.contain('Third.')
      .and.not.to.contain('First.');
    const button = find(element, 'button', '3 comments')!;
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.click();
    const thread = await settled(element, () =>
      element.shadowRoot!.querySelector<LitElement>('plein-comments'),
    );
    await waitUntil(() => /First\./.test(thread.shadowRoot?.textContent ?? ''), 'no thread', {
      timeout: 5000,
    });
    find(element, 'button', 'Hide comments')!.click();
    await settled(element, () => !element.shadowRoot!.querySelector('plein-comments'));
  });

  it('says that the conversation is closed, and why', async () => {
    const post = addPost({
      lock: {
        reason: 'TOO_HEATED',
        note: null,
        at: endpoint.company.now(),
        byId: endpoint.company.viewerId,
      },
    });
    expect(text(await make(post))).to.contain('Comments are closed. It had become too heated.');
  });

  it('changes in place, and keeps the new words', async () => {
    const post = endpoint.company.addPost({ body: 'Old words.' });
    const element = await make(post);
    await choose(element, /Edit/);
    const composer = await settled(element, () =>
      element.shadowRoot!.querySelector<LitElement>('plein-composer'),
    );
    const field = await settled(composer, () => composer.shadowRoot?.querySelector('textarea'));
    await waitUntil(() => field.value === 'Old words.', 'the words are not there');
    field.value = 'New words.';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await composer.updateComplete;
    field.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, composed: true }),
    );
    await settled(
      element,
      () =>
        /New words\./.test(text(element)) && !element.shadowRoot!.querySelector('plein-composer'),
    );
    expect(post.body).to.equal('New words.');
  });

  it('says that it is not there, absent or hidden in the same words', async () => {
    const element = await fixture<PleinPost>(
      html`<plein-post post="post_none" endpoint=${endpoint.url}></plein-post>`,
    );
    await settled(element, () =>
      /It was removed, or it is not meant for you/.test(element.shadowRoot!.textContent ?? ''),
    );
  });

  it('shows another post when it is given another id', async () => {
    const [first, second] = [addPost({ body: 'The first.' }), addPost({ body: 'The second.' })];
    const element = await make(first);
    element.post = second.id;
    await settled(element, () => /The second\./.test(element.shadowRoot!.textContent ?? ''));
    expect(text(element)).not.to.contain('The first.');
  });
});
