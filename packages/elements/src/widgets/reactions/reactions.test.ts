import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { FakeEndpoint } from '../../testing/fake-endpoint.ts';
import { find, findAll, named, settled } from '../../testing/harness.ts';
import './define.ts';
import '../provider/define.ts';
import type { PleinReactionChangedEvent } from '../../events/reaction-changed.ts';
import type { PleinReactions } from './reactions.ts';

describe('<plein-reactions>', () => {
  let endpoint: FakeEndpoint;

  beforeEach(() => {
    endpoint = new FakeEndpoint();
  });

  afterEach(() => endpoint.restore());

  const make = async (subject: string, { readonly = false } = {}) => {
    const element = await fixture<PleinReactions>(
      html`<plein-reactions
        for=${subject}
        endpoint=${endpoint.url}
        ?readonly=${readonly}
      ></plein-reactions>`,
    );
    return element;
  };

  const postWith = (reactions: [string, number][], own?: string) => {
    const post = endpoint.company.addPost();
    for (const [key, count] of reactions) {
      for (let index = 0; index < count; index += 1) {
        const person = endpoint.company.addPerson({ displayName: `Colleague ${key} ${index + 1}` });
        endpoint.company.react(post, key, person.id);
      }
    }
    if (own) endpoint.company.react(post, own, endpoint.company.viewerId);
    return post;
  };

  it('is accessible', async () => {
    const element = await make(
      postWith(
        [
          ['thanks', 2],
          ['agree', 1],
        ],
        'thanks',
      ).id,
    );
    await settled(element, () => find(element, 'button', /Thanks/));
    await expect(element).to.be.accessible();
  });

  it('names each reaction in words: label, number, and the reader', async () => {
    const element = await make(
      postWith(
        [
          ['thanks', 2],
          ['agree', 1],
        ],
        'thanks',
      ).id,
    );
    const thanks = await settled(element, () => find(element, 'button', 'Thanks, 3, you too'));
    expect(thanks.getAttribute('aria-pressed')).to.equal('true');
    expect(named(find(element, 'button', 'Agree, 1')!)).to.equal('Agree, 1');
  });

  it('says what a reaction means in the nearest language, live, without another request', async () => {
    const element = await make(postWith([['thanks', 2]]).id);
    await settled(element, () => find(element, 'button', 'Thanks, 2'));
    await waitUntil(() => endpoint.sent('Server').length === 1);
    await settled(element, () => find(element, 'button', 'Thanks, 2'));
    const before = endpoint.requests.length;
    for (const [lang, label] of [
      ['de-CH', 'Danke'],
      ['ar', 'شكرًا'],
      ['nl', 'Bedankt'],
      ['pl', 'Thanks'],
    ] as const) {
      element.lang = lang;
      await settled(element, () =>
        [...element.shadowRoot!.querySelectorAll<HTMLElement>('.reaction')].find(
          ({ title }) => title === label,
        ),
      );
    }
    expect(endpoint.requests.length).to.equal(before);
  });

  it('shows a press at once, before the endpoint answers, and tells the page', async () => {
    const element = await make(postWith([['thanks', 2]]).id);
    const thanks = await settled(element, () => find(element, 'button', 'Thanks, 2'));
    const release = endpoint.hold('ReactionSet');
    const told = oneEvent(element, 'plein-reaction-changed');
    thanks.click();
    const event = (await told) as unknown as PleinReactionChangedEvent;
    await element.updateComplete;
    expect(find(element, 'button', 'Thanks, 3, you too')).to.exist;
    expect(event.reaction).to.equal('thanks');
    expect(event.reacted).to.equal(true);
    release();
    await waitUntil(() => endpoint.sent('ReactionSet').length === 1);
    await settled(element, () => find(element, 'button', 'Thanks, 3, you too'));
  });

  it('settles on the last wish when somebody presses twice', async () => {
    const post = postWith([['thanks', 2]]);
    const element = await make(post.id);
    (await settled(element, () => find(element, 'button', 'Thanks, 2'))).click();
    await element.updateComplete;
    find(element, 'button', /Thanks/)!.click();
    await settled(element, () => find(element, 'button', 'Thanks, 2'));
    await waitUntil(
      () => !post.reactions.some(({ personId }) => personId === endpoint.company.viewerId),
    );
    expect(post.reactions.length).to.equal(2);
  });

  it('takes it back and says why when the endpoint refuses', async () => {
    const element = await make(postWith([['thanks', 2]]).id);
    const thanks = await settled(element, () => find(element, 'button', 'Thanks, 2'));
    endpoint.fail('ReactionSet', { userError: 'FORBIDDEN', message: 'Closed.' });
    thanks.click();
    await settled(element, () => element.shadowRoot!.querySelector('.reaction-error'));
    expect(find(element, 'button', 'Thanks, 2')).to.exist;
    expect(element.shadowRoot!.querySelector('[role=alert]')!.textContent).to.contain(
      'did not arrive',
    );
  });

  it('offers in the picker what nobody gave yet', async () => {
    const post = postWith([['thanks', 1]]);
    const element = await make(post.id);
    (await settled(element, () => find(element, 'button', 'Choose a reaction'))).click();
    const curious = await settled(element, () => find(element, 'button', 'React with Curious'));
    expect(find(element, 'button', 'React with Thanks')).not.to.exist;
    curious.click();
    await settled(element, () => find(element, 'button', 'Curious, 1, you too'));
    await waitUntil(() => post.reactions.length === 2);
  });

  it('says who reacted, by reaction', async () => {
    const element = await make(
      postWith([
        ['thanks', 2],
        ['agree', 1],
      ]).id,
    );
    (await settled(element, () => find(element, 'button', 'Who reacted'))).click();
    await settled(element, () => element.shadowRoot!.querySelector('.reactors-people'));
    const groups = findAll(element, '.reactors section');
    expect(groups.length).to.equal(2);
    expect(groups[0]!.textContent).to.contain('Colleague thanks 1');
  });

  it('is one tab stop; arrows, Home and End move inside', async () => {
    const element = await make(
      postWith([
        ['thanks', 2],
        ['agree', 1],
      ]).id,
    );
    await settled(element, () => find(element, 'button', 'Thanks, 2'));
    const stops = () =>
      findAll(element, 'button').filter(
        (button) => button.tabIndex === 0 && !button.closest('[popover]'),
      );
    expect(stops().length).to.equal(1);
    const focused = () => named(element.shadowRoot!.activeElement as HTMLElement);
    const press = (key: string) =>
      element.shadowRoot!.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
      );
    stops()[0]!.focus();
    press('ArrowRight');
    expect(focused()).to.equal('Agree, 1');
    press('End');
    expect(focused()).to.equal('Who reacted');
    press('ArrowRight');
    expect(focused()).to.equal('Thanks, 2');
    expect(stops().length).to.equal(1);
  });

  it('says why reacting is closed, and stays readable', async () => {
    const post = postWith([['thanks', 2]]);
    post.denied.REACT = 'MEMBERS_ONLY';
    const element = await make(post.id);
    const thanks = await settled(element, () =>
      find(element, 'button', /^Thanks, 2\. Only members/),
    );
    thanks.click();
    expect(thanks.getAttribute('aria-disabled')).to.equal('true');
    expect(endpoint.sent('ReactionSet').length).to.equal(0);
  });

  it('works for any page of the portal', async () => {
    const element = await make('/menu/today');
    (await settled(element, () => find(element, 'button', 'React'))).click();
    (await settled(element, () => find(element, 'button', 'React with Agree'))).click();
    await waitUntil(() => endpoint.company.subject('/menu/today').reactions.length === 1);
  });

  it('follows what others do', async () => {
    const post = postWith([['thanks', 2]]);
    const element = await make(post.id);
    await settled(element, () => find(element, 'button', 'Thanks, 2'));
    await waitUntil(() => endpoint.streams > 0);
    endpoint.emit({
      topic: post.id,
      kind: 'REACTIONS_CHANGED',
      id: post.id,
      counts: { reactions: [{ key: 'thanks', count: 7 }] },
    });
    await settled(element, () => find(element, 'button', 'Thanks, 7'));
  });

  it('keeps the order on screen when counts arrive in another one', async () => {
    const post = postWith([
      ['thanks', 2],
      ['agree', 1],
    ]);
    const element = await make(post.id);
    await settled(element, () => find(element, 'button', 'Thanks, 2'));
    await waitUntil(() => endpoint.streams > 0);
    endpoint.emit({
      topic: post.id,
      kind: 'REACTIONS_CHANGED',
      id: post.id,
      counts: {
        reactions: [
          { key: 'agree', count: 4 },
          { key: 'thanks', count: 2 },
        ],
      },
    });
    await settled(element, () => find(element, 'button', 'Agree, 4'));
    expect(findAll(element, 'button.reaction').map(named)).to.deep.equal(['Thanks, 2', 'Agree, 4']);
  });

  it('asks once for all bars of a page', async () => {
    const posts = [postWith([['thanks', 1]]), postWith([['agree', 1]])];
    const page = await fixture(
      html`<plein-provider endpoint=${endpoint.url}>
        ${posts.map(({ id }) => html`<plein-reactions for=${id}></plein-reactions>`)}
      </plein-provider>`,
    );
    const bars = [...page.querySelectorAll('plein-reactions')];
    await settled(bars[1]!, () => find(bars[1]!, 'button', 'Agree, 1'));
    expect(endpoint.sent('Reactables').length).to.equal(1);
  });

  it('shows an error as a state with a retry', async () => {
    const post = postWith([['thanks', 2]]);
    endpoint.fail('Reactables', 'html', 99);
    const element = await make(post.id);
    const retry = await settled(element, () => find(element, 'button', 'Try again'));
    endpoint.heal('Reactables');
    retry.click();
    await settled(element, () => find(element, 'button', 'Thanks, 2'));
  });

  it('follows changes of what it is for, and of the provider', async () => {
    const [first, second] = [postWith([['thanks', 2]]), postWith([['agree', 5]])];
    const element = await make(first.id);
    await settled(element, () => find(element, 'button', 'Thanks, 2'));
    element.for = second.id;
    await settled(element, () => find(element, 'button', 'Agree, 5'));
  });

  it('comes and goes ten times and leaves no stream open', async () => {
    const element = await make(postWith([['thanks', 2]]).id);
    const home = element.parentNode!;
    for (let round = 0; round < 10; round += 1) {
      await settled(element, () => find(element, 'button', 'Thanks, 2'));
      element.remove();
      home.append(element);
    }
    await settled(element, () => find(element, 'button', 'Thanks, 2'));
    element.remove();
    await waitUntil(() => endpoint.streams === 0, 'a stream stays open', { timeout: 8000 });
  });
});
