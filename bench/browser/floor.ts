/**
 * The floor: the same paged window, with the very DOM that the product draws, cloned and filled by hand. No templates, no store, no
 * reactions to a click, no words in other languages.
 */
import type { Contestant } from './page.ts';

interface Post {
  id: string;
  body: string;
  author: { displayName: string };
  reactionGroups: { count: number }[];
}

interface Pattern {
  article: Element;
  sheets: CSSStyleSheet[];
}

const pageSize = 20;
/** Pages this far from the viewport, in pixels, are emptied; the product keeps about as much. */
const margin = 2000;

/** Takes the DOM of one drawn post as the pattern. */
export function createFloor({ article, sheets }: Pattern): Contestant {
  const spots = findSpots(article);
  const posts = new Map<string, Element>();
  const build = (post: Post): Element => {
    const copy = article.cloneNode(true) as Element;
    for (const { path, text } of spots) {
      const node = path.reduce<Node | undefined>((at, index) => at?.childNodes[index], copy);
      if (node) node.nodeValue = text(post);
    }
    posts.set(post.id, copy);
    return copy;
  };
  return {
    start() {
      const host = document.createElement('div');
      host.style.display = 'block';
      const root = host.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = sheets;
      const list = document.createElement('div');
      const sentinel = document.createElement('div');
      root.append(list, sentinel);
      document.body.append(host);
      const contents = new WeakMap<Element, Post[]>();
      const window = new IntersectionObserver(
        (entries) => {
          for (const { target, isIntersecting, boundingClientRect } of entries) {
            const section = target as HTMLElement;
            if (isIntersecting) {
              if (section.childElementCount > 0) continue;
              section.replaceChildren(...(contents.get(section) ?? []).map(build));
              section.style.height = '';
            } else if (section.childElementCount > 0) {
              section.style.height = `${boundingClientRect.height}px`;
              section.replaceChildren();
            }
          }
        },
        { rootMargin: `${margin}px` },
      );
      let after: string | null = null;
      let loading = false;
      const load = async () => {
        if (loading) return;
        loading = true;
        const response = await fetch('/graphql', {
          method: 'POST',
          body: JSON.stringify({ operationName: 'Feed', variables: { first: pageSize, after } }),
        });
        const { data } = (await response.json()) as {
          data: { feed: { edges: { node: Post }[]; pageInfo: { endCursor: string } } };
        };
        const section = document.createElement('div');
        const page = data.feed.edges.map(({ node }) => node);
        contents.set(section, page);
        section.append(...page.map(build));
        list.append(section);
        window.observe(section);
        after = data.feed.pageInfo.endCursor;
        loading = false;
        more.unobserve(sentinel);
        more.observe(sentinel);
      };
      const more = new IntersectionObserver(([entry]) => entry?.isIntersecting && void load(), {
        rootMargin: `${margin}px`,
      });
      more.observe(sentinel);
      return host;
    },
    update(id, count) {
      const spot = spots.find(({ kind }) => kind === 'count');
      const node = spot?.path.reduce<Node | undefined>(
        (at, index) => at?.childNodes[index],
        posts.get(id) as Node,
      );
      if (node) node.nodeValue = String(count);
    },
  };
}

interface Spot {
  kind: 'body' | 'author' | 'count';
  path: number[];
  text: (post: Post) => string;
}

/** Where in the pattern the words of a post stand. */
function findSpots(article: Element): Spot[] {
  const spots: Spot[] = [];
  const walk = (node: Node, path: number[]): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.nodeValue?.trim() ?? '';
      if (text.split(' ').length > 30) spots.push({ kind: 'body', path, text: ({ body }) => body });
      else if (/^Person Number \d+$/.test(text))
        spots.push({ kind: 'author', path, text: ({ author }) => author.displayName });
      else if (/^\d+$/.test(text) && !spots.some(({ kind }) => kind === 'count')) {
        spots.push({
          kind: 'count',
          path,
          text: ({ reactionGroups }) => String(reactionGroups[0]?.count),
        });
      }
    }
    node.childNodes.forEach((child, index) => walk(child, [...path, index]));
  };
  walk(article, []);
  if (!spots.some(({ kind }) => kind === 'body'))
    throw new Error('The pattern has no body: the markup of a post has changed.');
  return spots;
}
