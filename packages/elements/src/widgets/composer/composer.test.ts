import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { FakeEndpoint } from '../../testing/fake-endpoint.ts';
import { find, findAll, settled } from '../../testing/harness.ts';
import './define.ts';
import type { ComposerThread } from './composer-thread.ts';
import type { PleinComposer } from './composer.ts';

describe('<plein-composer>', () => {
  let endpoint: FakeEndpoint;

  beforeEach(() => {
    endpoint = new FakeEndpoint();
    endpoint.company.addCommunity({
      name: 'Logistics',
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

  afterEach(() => endpoint.restore());

  const make = (options: { thread?: ComposerThread; edit?: string; kinds?: string } = {}) =>
    fixture<PleinComposer>(
      html`<plein-composer
        endpoint=${endpoint.url}
        .thread=${options.thread ?? null}
        .edit=${options.edit ?? null}
        .kinds=${options.kinds ?? null}
      ></plein-composer>`,
    );
  const field = (element: PleinComposer) => element.shadowRoot!.querySelector('textarea')!;
  const type = (element: PleinComposer, words: string) => {
    field(element).value = words;
    field(element).setSelectionRange(words.length, words.length);
    field(element).dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const send = async (element: PleinComposer) =>
    (
      await settled(element, () =>
        element.shadowRoot!.querySelector<HTMLButtonElement>('[type=submit]:not(:disabled)'),
      )
    ).click();
  const ready = (element: PleinComposer) =>
    settled(element, () => find(element, 'button', 'Add a picture'));
  const key = (element: PleinComposer, name: string, more: KeyboardEventInit = {}) =>
    field(element).dispatchEvent(
      new KeyboardEvent('keydown', {
        key: name,
        bubbles: true,
        cancelable: true,
        composed: true,
        ...more,
      }),
    );
  const picture = (name = 'plan.png', type_ = 'image/png') =>
    new File([new Uint8Array([137, 80, 78, 71])], name, { type: type_ });
  const drop = (element: PleinComposer, file: File) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(file);
    field(element).dispatchEvent(
      new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
    );
  };

  it('is accessible', async () => {
    const element = await make();
    await ready(element);
    type(element, 'Hello');
    drop(element, picture());
    await settled(element, () => find(element, 'label', /Describe the picture/));
    // A button on its way from grey to its colour is neither.
    await Promise.all(element.shadowRoot!.getAnimations().map(({ finished }) => finished));
    await expect(element).to.be.accessible();
  });

  it('writes a question where questions are all that is offered', async () => {
    const element = await make({ kinds: 'question' });
    await ready(element);
    expect(element.shadowRoot!.querySelector('input[type=radio]')).not.to.exist;
    expect(element.shadowRoot!.querySelector('.composer-title')).to.exist;
  });

  it('keeps the button where it is when a picture is sent because the writer presses it', async () => {
    const element = await make();
    await ready(element);
    type(element, 'Hello');
    drop(element, picture());
    const words = (
      await settled(element, () => find(element, 'label', /Describe the picture/))
    ).querySelector('input')!;
    const button = () =>
      element.shadowRoot!.querySelector('[type=submit]')!.getBoundingClientRect().top;
    const before = button();
    words.value = 'A plan of the building';
    words.dispatchEvent(new InputEvent('input', { bubbles: true }));
    // Where the focus goes with the press of the button, the field says that it has changed.
    words.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(element, () =>
      find(element, '[role=status]', /Sending the picture|Picture sent/),
    );
    expect(button()).to.equal(before);
  });

  it('publishes a post and tells the page', async () => {
    const element = await make();
    await ready(element);
    type(element, 'Good morning');
    const created = oneEvent(element, 'plein-post-created');
    await send(element);
    const { postId, outcome } = (await created) as unknown as { postId: string; outcome: string };
    expect(outcome).to.equal('PUBLISHED');
    expect(endpoint.company.posts.get(postId)!.body).to.equal('Good morning');
    await settled(element, () => field(element).value === '');
  });

  it('sends with Ctrl and Enter', async () => {
    const element = await make();
    await ready(element);
    type(element, 'Good morning');
    const created = oneEvent(element, 'plein-post-created');
    key(element, 'Enter', { ctrlKey: true });
    await created;
  });

  it('keeps refused words where they can be rephrased, and says why', async () => {
    const element = await make();
    await ready(element);
    type(element, 'a forbidden-word');
    await send(element);
    await settled(element, () =>
      find(
        element,
        '[role=alert]',
        /^\s*These words were not accepted\. You can rephrase them\.\s*A rule of the organisation/,
      ),
    );
    expect(field(element).value).to.equal('a forbidden-word');
    type(element, 'a kinder word');
    const created = oneEvent(element, 'plein-post-created');
    await send(element);
    await created;
  });

  it('says that a moderator looks first', async () => {
    const element = await make();
    await ready(element);
    type(element, 'please-review this');
    const created = oneEvent(element, 'plein-post-created');
    await send(element);
    expect(((await created) as unknown as { outcome: string }).outcome).to.equal('HELD');
    await settled(element, () => find(element, '[role=status]', /A moderator looks at this first/));
  });

  it('brings the draft back after the page was left', async () => {
    const element = await make();
    await ready(element);
    type(element, 'half a thought');
    await settled(element, () => find(element, 'span', 'Draft kept'));
    element.remove();
    const again = await make();
    await settled(again, () => field(again).value === 'half a thought');
    expect(find(again, '[role=status]', 'Your draft is back.')).to.exist;
    find(again, 'button', 'Discard draft')!.click();
    await settled(again, () => field(again).value === '');
    again.remove();
    const third = await make();
    await ready(third);
    expect(field(third).value).to.equal('');
  });

  it('keeps the draft of each place apart', async () => {
    const thread = (parentId: string | null): ComposerThread => ({
      on: { key: 'x' },
      place: 'key:x',
      parentId,
      replyTo: null,
      subjectId: null,
    });
    const element = await make({ thread: thread(null) });
    await ready(element);
    type(element, 'for the top');
    element.thread = thread('comment_1');
    await settled(element, () => field(element).value === '');
    element.thread = thread(null);
    await settled(element, () => field(element).value === 'for the top');
  });

  it('suggests people after an @ and puts the handle in', async () => {
    endpoint.company.addPerson({ displayName: 'Yusra Demir' });
    endpoint.company.addPerson({ displayName: 'Yusra Haddad' });
    const element = await make();
    await ready(element);
    type(element, 'Thanks @yus');
    const options = await settled(element, () => {
      const found = findAll(element, '[role=option]');
      return found.length === 2 && found;
    });
    expect(field(element).getAttribute('aria-activedescendant')).to.equal(options[0]!.id);
    key(element, 'ArrowDown');
    key(element, 'Enter');
    await settled(element, () => field(element).value === 'Thanks @yusra.haddad ');
    expect(findAll(element, '[role=option]')).to.deep.equal([]);
  });

  it('does not send a picture without words, and sends it with them', async () => {
    const element = await make();
    await ready(element);
    type(element, 'Look');
    drop(element, picture());
    const words = await settled(element, () =>
      element.shadowRoot!.querySelector<HTMLInputElement>('.composer-alt input'),
    );
    await send(element);
    await settled(element, () => find(element, '[role=alert]', /Describe each picture/));
    expect(endpoint.company.posts.size).to.equal(0);
    words.value = 'The plan of the depot';
    words.dispatchEvent(new InputEvent('input'));
    words.dispatchEvent(new Event('change'));
    const created = oneEvent(element, 'plein-post-created');
    await send(element);
    const { postId } = (await created) as unknown as { postId: string };
    const [imageId] = endpoint.company.posts.get(postId)!.imageIds;
    expect(endpoint.company.images.get(imageId!)!.alt).to.equal('The plan of the depot');
  });

  it('lets the page keep a picture from leaving, and refuses what is not one', async () => {
    const element = await make();
    await ready(element);
    element.addEventListener('plein-before-upload', (event) => event.preventDefault(), {
      once: true,
    });
    drop(element, picture());
    await element.updateComplete;
    expect(findAll(element, '.composer-image')).to.deep.equal([]);
    drop(element, picture('virus.exe', 'application/octet-stream'));
    await settled(element, () => find(element, '[role=alert]', /Not taken: virus\.exe/));
  });

  it('shows both texts when somebody else changed it meanwhile', async () => {
    const post = endpoint.company.addPost({ body: 'first words' });
    const element = await make({ edit: post.id });
    const { acquireClient, loadPost } = await import('@plein/client');
    const held = acquireClient({ endpoint: endpoint.url, getToken: undefined });
    await loadPost(held.client, post.id);
    element.edit = null;
    await element.updateComplete;
    element.edit = post.id;
    await settled(element, () => field(element).value === 'first words');
    post.body = 'their words';
    post.editedAt = endpoint.company.now();
    type(element, 'my words');
    await send(element);
    await settled(element, () => find(element, 'section', /Your version my words/));
    expect(find(element, 'section', /Their version their words/)).to.exist;
    find(element, 'button', 'Go on with mine')!.click();
    await send(element);
    await waitUntil(() => post.body === 'my words');
    held.release();
  });

  it('counts what is left near the limit, and does not send beyond it', async () => {
    endpoint.company.limits.bodyLength = 20;
    const element = await make();
    await ready(element);
    type(element, 'twelve signs');
    await settled(element, () => find(element, 'span', '8 characters left'));
    type(element, 'many more than twenty signs');
    await settled(element, () => find(element, 'span', '7 characters too many'));
    expect(
      element.shadowRoot!.querySelector<HTMLButtonElement>('[type=submit]')!.disabled,
    ).to.equal(true);
  });

  it('shows how it will look', async () => {
    const element = await make();
    await ready(element);
    type(element, 'plain words');
    find(element, 'button', 'Preview')!.click();
    await settled(element, () =>
      element.shadowRoot!.querySelector('.composer-preview')?.textContent?.includes('plain words'),
    );
    find(element, 'button', 'Write')!.click();
    await settled(element, () => field(element)?.value === 'plain words');
  });

  it('puts an emoji in at the caret', async () => {
    const element = await make();
    await ready(element);
    type(element, 'Well done ');
    find(element, 'button', 'Add an emoji')!.click();
    const search = await settled(element, () =>
      element.shadowRoot!.querySelector<HTMLInputElement>('[type=search]'),
    );
    search.value = 'party popper';
    search.dispatchEvent(new InputEvent('input'));
    (
      await settled(element, () => find(element, '.composer-emoji-grid button', 'party popper'))
    ).click();
    await settled(element, () => field(element).value === 'Well done 🎉');
  });

  it('finds an emoji by other words than its name, and a flag by its country', async () => {
    const element = await make();
    await ready(element);
    find(element, 'button', 'Add an emoji')!.click();
    const search = await settled(element, () =>
      element.shadowRoot!.querySelector<HTMLInputElement>('[type=search]'),
    );
    const searchFor = (words: string) => {
      search.value = words;
      search.dispatchEvent(new InputEvent('input'));
    };
    searchFor('hooray');
    await settled(element, () => find(element, '.composer-emoji-grid button', 'party popper'));
    searchFor('netherlands');
    const flag = await settled(element, () =>
      find(element, '.composer-emoji-grid button', 'flag: Netherlands'),
    );
    expect(flag.textContent!.trim()).to.equal('🇳🇱');
  });

  it('keeps what is written next when a waiting post is published at last', async () => {
    const element = await make();
    await ready(element);
    type(element, 'first, from the tunnel');
    endpoint.fail('PostCreate', 'network', 1);
    const created = oneEvent(element, 'plein-post-created');
    await send(element);
    await settled(element, () => field(element).value === '');
    type(element, 'second, begun meanwhile');
    await created;
    await element.updateComplete;
    expect(field(element).value).to.equal('second, begun meanwhile');
    expect([...endpoint.company.posts.values()].map(({ body }) => body)).to.deep.equal([
      'first, from the tunnel',
    ]);
  });
});
