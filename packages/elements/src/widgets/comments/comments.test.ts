import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { FakePost } from '../../testing/fake-company.ts';
import { FakeEndpoint } from '../../testing/fake-endpoint.ts';
import { find, findAll, named, settled } from '../../testing/harness.ts';
import './define.ts';
import type { PleinComments } from './comments.ts';

describe('<plein-comments>', () => {
  let endpoint: FakeEndpoint;
  let post: FakePost;

  beforeEach(() => {
    endpoint = new FakeEndpoint();
    post = endpoint.company.addPost({ kind: 'QUESTION' });
  });

  afterEach(() => {
    endpoint.restore();
    history.replaceState(null, '', location.pathname + location.search);
  });

  const say = (body: string, parentId: string | null = null, authorId?: string) =>
    endpoint.company.addComment({
      subjectId: post.id,
      parentId,
      body,
      authorId: authorId ?? endpoint.company.addPerson({ displayName: `Author of ${body}` }).id,
    });

  const make = (options: { sort?: string; readonly?: boolean; preview?: boolean } = {}) =>
    fixture<PleinComments>(
      html`<plein-comments
        for=${post.id}
        endpoint=${endpoint.url}
        sort=${options.sort ?? 'oldest'}
        ?readonly=${options.readonly}
        ?preview=${options.preview}
      ></plein-comments>`,
    );

  const comment = (element: PleinComments, id: string) =>
    element.shadowRoot!.querySelector<HTMLElement>(`[data-comment="${id}"]`);
  const order = (element: PleinComments) =>
    findAll(element, '[data-comment]').map((each) => each.dataset.comment);
  const within = (place: HTMLElement, name: RegExp | string) =>
    [...place.querySelectorAll<HTMLElement>('button')].find((button) =>
      typeof name === 'string' ? named(button) === name : name.test(named(button)),
    );
  const pick = async (element: PleinComments, id: string, label: string) => {
    within(comment(element, id)!, /^More about/)!.click();
    const item = await settled(element, () => find(element, '[role=menuitem]', label));
    item.click();
  };

  it('is accessible', async () => {
    const first = say('first');
    say('answer', first.id);
    const element = await make();
    await settled(element, () => comment(element, first.id));
    await expect(element).to.be.accessible();
  });

  it('shows the tree, and names each comment by author, time and what it answers', async () => {
    const first = say('first');
    const reply = say('reply', first.id);
    const element = await make();
    const shown = await settled(element, () => comment(element, reply.id));
    expect(shown.getAttribute('aria-label')).to.match(
      /^Author of reply, in reply to Author of first, /,
    );
    expect(order(element)).to.deep.equal([first.id, reply.id]);
    expect(find(element, 'h2', '2 comments')).to.exist;
  });

  it('says what an empty conversation is for', async () => {
    const element = await make();
    await settled(element, () => find(element, '.notice', /No comments yet/));
    expect(find(element, 'button', 'Write a comment…')).to.exist;
  });

  it('shows an error as a state with a retry', async () => {
    endpoint.fail('Comments', 'html', 99);
    const first = say('first');
    const element = await make();
    const retry = await settled(element, () => find(element, 'button', 'Try again'));
    endpoint.heal('Comments');
    retry.click();
    await settled(element, () => comment(element, first.id));
  });

  it('loads more comments and more replies when asked', async () => {
    const first = say('first');
    for (let index = 0; index < 6; index += 1) say(`reply ${index}`, first.id);
    for (let index = 0; index < 25; index += 1) say(`root ${index}`);
    const element = await make();
    const more = await settled(element, () => find(element, 'button', 'Show 3 more replies'));
    more.click();
    await settled(element, () => find(element, '[data-comment]', /^Author of reply 5/));
    find(element, 'button', 'Show more comments')!.click();
    await settled(element, () => find(element, '[data-comment]', /^Author of root 24/));
    expect(find(element, 'button', 'Show more comments')).not.to.exist;
  });

  it('sorts, tells the page, and remembers', async () => {
    const [first, second] = [say('first'), say('second')];
    const element = await make();
    await settled(element, () => comment(element, second.id));
    find(element, 'button', /Oldest first/)!.click();
    const told = oneEvent(element, 'plein-comments-sort-changed');
    (await settled(element, () => find(element, '[role=menuitemradio]', 'Newest first'))).click();
    await told;
    await settled(element, () => order(element)[0] === second.id && order(element)[1] === first.id);
  });

  it('folds a branch away, and still does after the page was left', async () => {
    const first = say('first');
    const reply = say('reply', first.id);
    const element = await make();
    await settled(element, () => comment(element, reply.id));
    within(comment(element, first.id)!, /^Fold away/)!.click();
    await settled(element, () => !comment(element, reply.id));
    const home = element.parentNode!;
    element.remove();
    home.append(element);
    await settled(element, () => within(comment(element, first.id) ?? element, /^Show what/));
    expect(comment(element, reply.id)).not.to.exist;
    within(comment(element, first.id)!, /^Show what/)!.click();
    await settled(element, () => comment(element, reply.id));
  });

  it('opens what hides a linked comment and gives it the focus', async () => {
    let parent = say('first');
    for (let index = 0; index < 6; index += 1) parent = say(`deep ${index}`, parent.id);
    for (let index = 0; index < 30; index += 1) say(`other ${index}`);
    history.replaceState(null, '', `#plein-${parent.id}`);
    const element = await make({ sort: 'newest' });
    const target = await settled(element, () => comment(element, parent.id));
    await waitUntil(() => element.shadowRoot!.activeElement === target);
  });

  it('holds new comments of others back until asked', async () => {
    const first = say('first');
    const element = await make();
    await settled(element, () => comment(element, first.id));
    await waitUntil(() => endpoint.streams > 0);
    const late = say('late');
    endpoint.emit({
      topic: post.id,
      kind: 'COMMENT_CREATED',
      id: late.id,
      subjectId: post.id,
      counts: { comments: 2 },
    });
    const show = await settled(element, () => find(element, 'button', 'Show 1 new comment'));
    expect(comment(element, late.id)).not.to.exist;
    expect(find(element, '[role=status]', '1 new comment')).to.exist;
    show.click();
    await settled(element, () => comment(element, late.id));
    expect(find(element, 'button', /new comment/)).not.to.exist;
  });

  it('changes a comment in place when its author edits it elsewhere', async () => {
    const first = say('first');
    const element = await make();
    await settled(element, () => comment(element, first.id));
    await waitUntil(() => endpoint.streams > 0);
    first.body = 'rewritten';
    endpoint.emit({ topic: post.id, kind: 'COMMENT_UPDATED', id: first.id, subjectId: post.id });
    await settled(element, () => comment(element, first.id)!.textContent!.includes('rewritten'));
  });

  it('sends a comment, shows it on its way and then in place', async () => {
    const element = await make();
    (await settled(element, () => find(element, 'button', 'Write a comment…'))).click();
    const composer = await settled(element, () =>
      element.shadowRoot!.querySelector('plein-composer'),
    );
    const field = await settled(element, () => composer.shadowRoot!.querySelector('textarea'));
    field.value = 'Hello everybody';
    field.dispatchEvent(new InputEvent('input'));
    const release = endpoint.hold('CommentCreate');
    const created = oneEvent(element, 'plein-comment-created');
    (
      await settled(composer, () =>
        composer.shadowRoot!.querySelector<HTMLButtonElement>('[type=submit]:not(:disabled)'),
      )
    ).click();
    await settled(element, () => find(element, '.submission', /Hello everybody.*Sending/));
    release();
    const { commentId } = (await created) as unknown as { commentId: string };
    await settled(element, () =>
      comment(element, commentId)?.textContent?.includes('Hello everybody'),
    );
    expect(find(element, '.submission', /Hello/)).not.to.exist;
  });

  it('keeps refused words and hands them back for rephrasing', async () => {
    const element = await make();
    (await settled(element, () => find(element, 'button', 'Write a comment…'))).click();
    const composer = await settled(element, () =>
      element.shadowRoot!.querySelector('plein-composer'),
    );
    const field = await settled(element, () => composer.shadowRoot!.querySelector('textarea'));
    field.value = 'a forbidden-word here';
    field.dispatchEvent(new InputEvent('input'));
    (
      await settled(composer, () =>
        composer.shadowRoot!.querySelector<HTMLButtonElement>('[type=submit]:not(:disabled)'),
      )
    ).click();
    await settled(element, () =>
      find(
        element,
        '.submission',
        /These words were not accepted\. You can rephrase them\.\s*A rule of the organisation/,
      ),
    );
    find(element, '.submission button', 'Rephrase')!.click();
    await settled(element, () =>
      element
        .shadowRoot!.querySelector('plein-composer')
        ?.shadowRoot?.querySelector('textarea')
        ?.value.includes('forbidden-word'),
    );
    await settled(element, () => !find(element, '.submission', /forbidden/));
  });

  it('loses neither the refused words nor those begun since', async () => {
    const element = await make();
    const editor = async () => {
      const composer = await settled(element, () =>
        element.shadowRoot!.querySelector('plein-composer'),
      );
      return {
        composer,
        field: await settled(element, () => composer.shadowRoot!.querySelector('textarea')),
      };
    };
    const type = (field: HTMLTextAreaElement, words: string) => {
      field.value = words;
      field.dispatchEvent(new InputEvent('input'));
    };
    (await settled(element, () => find(element, 'button', 'Write a comment…'))).click();
    const first = await editor();
    type(first.field, 'a forbidden-word here');
    (
      await settled(first.composer, () =>
        first.composer.shadowRoot!.querySelector<HTMLButtonElement>('[type=submit]:not(:disabled)'),
      )
    ).click();
    await settled(element, () => find(element, '.submission', /were not accepted/));
    (await settled(element, () => find(element, 'button', 'Write a comment…'))).click();
    const second = await editor();
    await settled(second.composer, () => second.field.value !== undefined);
    type(second.field, 'begun since');
    find(element, '.submission button', 'Rephrase')!.click();
    await settled(
      element,
      () =>
        second.field.value.includes('begun since') && second.field.value.includes('forbidden-word'),
    );
    await settled(element, () => !find(element, '.submission', /forbidden/));
  });

  it('edits within the window', async () => {
    const own = say('mine', null, endpoint.company.viewerId);
    own.createdAt = new Date().toISOString();
    const element = await make();
    await settled(element, () => comment(element, own.id));
    await pick(element, own.id, 'Edit');
    const composer = await settled(element, () =>
      element.shadowRoot!.querySelector('plein-composer'),
    );
    const field = await settled(element, () => composer.shadowRoot!.querySelector('textarea'));
    await settled(composer, () => field.value === 'mine');
    field.value = 'mine, better';
    field.dispatchEvent(new InputEvent('input'));
    (
      await settled(composer, () =>
        composer.shadowRoot!.querySelector<HTMLButtonElement>('[type=submit]:not(:disabled)'),
      )
    ).click();
    await settled(element, () => comment(element, own.id)?.textContent?.includes('mine, better'));
    expect(find(element, 'button', 'edited')).to.exist;
  });

  it('leaves a tombstone where a deleted comment has replies', async () => {
    const own = say('mine', null, endpoint.company.viewerId);
    const reply = say('reply', own.id);
    const element = await make();
    await settled(element, () => comment(element, reply.id));
    await pick(element, own.id, 'Delete');
    (await settled(element, () => find(element, 'dialog button.primary', 'Delete'))).click();
    await settled(element, () =>
      comment(element, own.id)?.textContent?.includes('This comment was deleted'),
    );
    expect(comment(element, reply.id)).to.exist;
  });

  it('marks the accepted answer and shows it first', async () => {
    say('first');
    const answer = say('the answer');
    const element = await make();
    await settled(element, () => comment(element, answer.id));
    await pick(element, answer.id, 'Mark as the answer');
    await settled(element, () =>
      element.shadowRoot!.querySelector('.thread-answer')?.textContent?.includes('the answer'),
    );
    expect(comment(element, answer.id)!.textContent).to.contain('Answer');
  });

  it('says why a conversation is closed and offers nothing to write', async () => {
    const first = say('first');
    post.lock = {
      reason: 'TOO_HEATED',
      note: null,
      at: endpoint.company.now(),
      byId: endpoint.company.viewerId,
    };
    const element = await make();
    await settled(element, () => comment(element, first.id));
    expect(find(element, '[role=note]', /closed.*too heated/)).to.exist;
    expect(find(element, 'button', 'Write a comment…')).not.to.exist;
    expect(find(element, 'button', /^Reply to/)).not.to.exist;
  });

  it('reports with a reason', async () => {
    const first = say('first');
    const element = await make();
    await settled(element, () => comment(element, first.id));
    await pick(element, first.id, 'Report');
    const spam = await settled(element, () =>
      element.shadowRoot!.querySelector<HTMLInputElement>('dialog input[value=SPAM]'),
    );
    spam.click();
    const told = oneEvent(element, 'plein-content-reported');
    find(element, 'dialog button.primary', 'Report')!.click();
    await told;
    expect(endpoint.company.reports).to.deep.equal([{ id: first.id, reason: 'SPAM', note: null }]);
  });

  it('moves from comment to comment with j and k, and not while writing', async () => {
    const [first, second] = [say('first'), say('second')];
    const element = await make();
    const start = await settled(element, () => comment(element, first.id));
    start.focus();
    const press = (key: string) =>
      element.shadowRoot!.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
    press('j');
    expect(element.shadowRoot!.activeElement).to.equal(comment(element, second.id));
    press('k');
    expect(element.shadowRoot!.activeElement).to.equal(start);
  });

  it('in preview sends nothing and listens to nothing', async () => {
    const first = say('first');
    const element = await make({ preview: true });
    await settled(element, () => comment(element, first.id));
    expect(find(element, 'p', 'Preview: nothing is sent')).to.exist;
    expect(endpoint.streams).to.equal(0);
    expect(find(element, 'button', /^Reply to/)).not.to.exist;
  });

  it('comes and goes ten times and leaves no stream open', async () => {
    const first = say('first');
    const element = await make();
    const home = element.parentNode!;
    for (let round = 0; round < 10; round += 1) {
      await settled(element, () => comment(element, first.id));
      element.remove();
      home.append(element);
    }
    await settled(element, () => comment(element, first.id));
    element.remove();
    await waitUntil(() => endpoint.streams === 0, 'a stream stays open', { timeout: 8000 });
  });

  it('opens the editor by itself where a comment was begun on an earlier visit', async () => {
    const element = await make();
    (await settled(element, () => find(element, 'button', 'Write a comment…'))).click();
    const composer = await settled(element, () =>
      element.shadowRoot!.querySelector('plein-composer'),
    );
    const field = await settled(element, () => composer.shadowRoot!.querySelector('textarea'));
    field.value = 'half a thought';
    field.dispatchEvent(new InputEvent('input'));
    await settled(composer, () => find(composer, 'span', 'Draft kept'));
    element.remove();
    const again = await make();
    await settled(
      again,
      () =>
        again.shadowRoot!.querySelector('plein-composer')?.shadowRoot?.querySelector('textarea')
          ?.value === 'half a thought',
    );
    expect(again.shadowRoot!.activeElement).to.equal(null);
  });

  it('folds away what somebody said who is muted, and leaves the focus there', async () => {
    const author = endpoint.company.addPerson({ displayName: 'Loud Colleague' });
    const first = say('first', null, author.id);
    const other = say('other');
    const second = say('second', null, author.id);
    const element = await make();
    await settled(element, () => comment(element, second.id));
    await pick(element, first.id, 'Show less of Loud Colleague');
    const folded = (id: string) =>
      comment(element, id)?.querySelector('[aria-expanded=false].comment-folded') ??
      comment(element, id)?.matches('.comment-folded');
    await settled(element, () => folded(first.id) && folded(second.id));
    expect(endpoint.company.muted.has(author.id)).to.equal(true);
    expect(Boolean(folded(other.id))).to.equal(false);
    await settled(
      element,
      () =>
        element.shadowRoot!.activeElement?.closest('[data-comment]') === comment(element, first.id),
    );
  });

  it('folds away what a muted person said also where it is loaded later, and opens what a link leads to', async () => {
    const author = endpoint.company.addPerson({ displayName: 'Loud Colleague' });
    endpoint.company.muted.add(author.id);
    const top = say('top');
    const replies = ['one', 'two', 'three', 'four'].map((body) => say(body, top.id));
    const late = say('late', top.id, author.id);
    const element = await make();
    await settled(element, () => comment(element, replies[0]!.id));
    expect(comment(element, late.id)).to.equal(null);
    (await settled(element, () => find(element, 'button', 'Show 2 more replies'))).click();
    const shown = await settled(element, () => comment(element, late.id));
    const folded = () =>
      shown.matches('.comment-folded') ||
      shown.querySelector('[aria-expanded=false].comment-folded') !== null;
    expect(folded()).to.equal(true);
    expect(comment(element, replies[3]!.id)!.textContent).to.contain('four');
    history.replaceState(null, '', `#plein-${late.id}`);
    const linked = await make();
    await settled(linked, () => /late/.test(comment(linked, late.id)?.textContent ?? ''));
  });

  it('tells the author of a hidden comment what the moderator wrote', async () => {
    const hidden = say('hasty', null, endpoint.company.viewerId);
    hidden.state = 'HIDDEN';
    hidden.moderation = {
      decision: 'REJECT',
      reason: 'Please leave names out',
      at: hidden.createdAt,
    };
    const element = await make();
    const shown = await settled(element, () => comment(element, hidden.id));
    expect(shown.textContent).to.contain('Hidden by a moderator');
    expect(shown.querySelector('q')?.textContent).to.equal('Please leave names out');
  });

  it('keeps what was written offline and sends it when the connection is back', async () => {
    const element = await make();
    (await settled(element, () => find(element, 'button', 'Write a comment…'))).click();
    const composer = await settled(element, () =>
      element.shadowRoot!.querySelector('plein-composer'),
    );
    const field = await settled(element, () => composer.shadowRoot!.querySelector('textarea'));
    field.value = 'from the tunnel';
    field.dispatchEvent(new InputEvent('input'));
    endpoint.fail('CommentCreate', 'network', 1);
    const created = oneEvent(element, 'plein-comment-created');
    (
      await settled(composer, () =>
        composer.shadowRoot!.querySelector<HTMLButtonElement>('[type=submit]:not(:disabled)'),
      )
    ).click();
    await settled(element, () => find(element, '.submission', /from the tunnel/));
    const { commentId } = (await created) as unknown as { commentId: string };
    expect(endpoint.company.comments.get(commentId)!.body).to.equal('from the tunnel');
    expect([...endpoint.company.comments.values()].length).to.equal(1);
  });

  it('marks what is new since the last visit', async () => {
    const first = say('first');
    first.createdAt = '2020-01-01T00:00:00.000Z';
    const element = await make();
    await settled(element, () => comment(element, first.id));
    expect(comment(element, first.id)!.textContent).not.to.contain('New since your last visit');
    element.remove();
    const late = say('late');
    late.createdAt = new Date(Date.now() + 1000).toISOString();
    const again = await make();
    await settled(again, () =>
      comment(again, late.id)?.textContent?.includes('New since your last visit'),
    );
    expect(comment(again, first.id)!.textContent).not.to.contain('New since your last visit');
  });

  it('lets a moderator close and reopen the conversation', async () => {
    const community = endpoint.company.addCommunity({
      name: 'Depot',
      members: [
        {
          personId: endpoint.company.viewerId,
          role: 'MODERATOR',
          status: 'ACTIVE',
          since: endpoint.company.now(),
          message: null,
        },
      ],
    });
    post.communityId = community.id;
    const first = say('first');
    const element = await make();
    await settled(element, () => comment(element, first.id));
    find(element, 'button', 'More about this conversation')!.click();
    (
      await settled(element, () => find(element, '[role=menuitem]', 'Close the conversation'))
    ).click();
    (
      await settled(element, () =>
        element.shadowRoot!.querySelector<HTMLInputElement>('dialog input[value=RESOLVED]'),
      )
    ).click();
    find(element, 'dialog button.primary', 'Close the conversation')!.click();
    await settled(element, () => find(element, '[role=note]', /Solved/));
    find(element, 'button', 'More about this conversation')!.click();
    (
      await settled(element, () => find(element, '[role=menuitem]', 'Open the conversation again'))
    ).click();
    await settled(element, () => !find(element, '[role=note]', /Solved/));
  });

  it('says beside the comment when an act did not work', async () => {
    const first = say('first');
    const element = await make();
    await settled(element, () => comment(element, first.id));
    endpoint.fail('AnswerAccept', { code: 'FORBIDDEN' });
    await pick(element, first.id, 'Mark as the answer');
    await settled(element, () =>
      comment(element, first.id)!.textContent!.includes('That did not work'),
    );
  });

  it('shows earlier versions', async () => {
    const first = say('better words');
    first.editedAt = endpoint.company.now();
    first.revisions.push({
      title: null,
      body: 'hasty words',
      replacedAt: first.editedAt,
      editorId: first.authorId,
    });
    const element = await make();
    (await settled(element, () => find(element, 'button', 'edited'))).click();
    await settled(element, () => find(element, 'dialog', /better words.*hasty words/));
  });

  it('asks to sign in when the endpoint does not know the reader', async () => {
    endpoint.fail('*', { code: 'UNAUTHENTICATED' }, 99);
    const element = await make();
    await settled(element, () => find(element, '.notice', /Sign in to take part/));
    expect(find(element, 'button', 'Sign in')).to.exist;
  });

  it('follows a change of what it is for', async () => {
    const first = say('first');
    const element = await make();
    await settled(element, () => comment(element, first.id));
    element.for = '/menu/today';
    await settled(element, () => find(element, '.notice', /No comments yet/));
    expect(comment(element, first.id)).not.to.exist;
  });
});
