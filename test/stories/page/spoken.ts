import { deepFocus, roots } from './deep.ts';

const roles: Record<string, string> = {
  a: 'link',
  article: 'article',
  button: 'button',
  dialog: 'dialog',
  select: 'combobox',
  summary: 'summary',
  textarea: 'textbox',
};

/** What a screen reader would say of where the keyboard is: role, name and states, such as `button "Agree, 11" pressed`. */
export function focused(): string {
  const element = deepFocus();
  if (!element) return 'nothing';
  const role = element.getAttribute('role') ?? roles[element.localName] ?? element.localName;
  const input =
    element instanceof HTMLInputElement ? (element.type === 'radio' ? 'radio' : 'textbox') : role;
  const states = ['pressed', 'expanded', 'checked', 'disabled', 'selected'].filter(
    (state) => element.getAttribute(`aria-${state}`) === 'true',
  );
  return [input, `"${nameOf(element)}"`, ...states].join(' ');
}

function nameOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const labelled = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const label = (element as { labels?: NodeListOf<HTMLLabelElement> | null }).labels?.[0];
  const name =
    element.getAttribute('aria-label') ??
    (labelled.length > 0
      ? labelled.map((id) => root.getElementById(id)?.textContent).join(' ')
      : undefined) ??
    label?.textContent ??
    heardWords(element);
  return name.trim().replace(/\s+/g, ' ');
}

/** Without what is hidden from screen readers, such as the initials in a picture's place. */
function heardWords(node: Node): string {
  if (node instanceof Element && node.getAttribute('aria-hidden') === 'true') return '';
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  return [...node.childNodes].map(heardWords).join('');
}

interface Said {
  how: 'polite' | 'assertive';
  words: string;
}

let said: Said[] = [];
const watched = new WeakSet<Node>();

/** From now on keeps what live regions say, in every root that is there and that comes; with `present` also what they say at the moment. */
export function listen({ present = false } = {}): void {
  said = present
    ? roots()
        .flatMap(regionsOf)
        .map((region) => ({ how: howOf(region), words: words(region) }))
        .filter((each) => each.words !== '')
    : [];
  for (const root of roots()) watch(root);
}

function watch(root: Document | ShadowRoot): void {
  if (watched.has(root)) return;
  watched.add(root);
  const remembered = new WeakMap<Element, string>();
  for (const region of regionsOf(root)) remembered.set(region, words(region));
  const look = () => {
    for (const each of roots()) watch(each);
    for (const region of regionsOf(root)) {
      const now = words(region);
      if (now !== '' && now !== remembered.get(region))
        said.push({ how: howOf(region), words: now });
      remembered.set(region, now);
    }
  };
  new MutationObserver(look).observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['role', 'aria-live', 'aria-label'],
  });
}

const regionsOf = (root: Document | ShadowRoot): Element[] => [
  ...root.querySelectorAll(
    '[aria-live=polite], [aria-live=assertive], [role=status], [role=alert]',
  ),
];

const howOf = (region: Element): Said['how'] =>
  region.getAttribute('aria-live') === 'assertive' ||
  (region.getAttribute('role') === 'alert' && region.getAttribute('aria-live') !== 'polite')
    ? 'assertive'
    : 'polite';

/** A region that is not drawn says nothing. */
const words = (region: Element): string =>
  region.checkVisibility({ visibilityProperty: true })
    ? (region.textContent ?? '').trim().replace(/\s+/g, ' ')
    : '';

/** What was said since `listen`, in order, as `polite: …`. */
export function heard(): string[] {
  return said.map(({ how, words: text }) => `${how}: ${text}`);
}
