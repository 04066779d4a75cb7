import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { pictures } from '../lib/pictures.ts';
import type { PortalWords } from './words.ts';

/** The page that the article is about, as the widgets on it know it. */
export const article = '/news/canteen';

/** Today's lunch has reactions of its own. */
export const lunch = '/menu/today';

/** A page of the portal: its header, what stands in `main` and beside it, and its foot. */
export function page(
  words: PortalWords,
  current: number,
  main: TemplateResult,
  aside: TemplateResult,
): TemplateResult {
  return html`
    <div class="portal">
      <header class="portal-head">
        <div class="portal-brand">Veldlicht</div>
        <nav aria-label=${words.navigation}>
          <ul>
            ${words.sections.map(
              (section, index) =>
                html`<li>
                  <a href="#" aria-current=${index === current ? 'page' : nothing}>${section}</a>
                </li>`,
            )}
          </ul>
        </nav>
        <div class="portal-search" role="search">
          <input type="search" aria-label=${words.search} placeholder=${words.search} />
        </div>
      </header>
      <div class="portal-body">
        ${main}
        <aside class="portal-aside">${aside}</aside>
      </div>
      <footer class="portal-foot">${words.foot}</footer>
    </div>
  `;
}

/** News of the organisation in the portal's own type, and under it what colleagues think. */
export function newsArticle(words: PortalWords): TemplateResult {
  return html`
    <main class="portal-article">
      <article>
        <p class="portal-kicker">${words.news}</p>
        <h1>${words.title}</h1>
        <p class="portal-lead">${words.lead}</p>
        <p class="portal-byline">${words.byline}</p>
        <figure>
          <img src=${pictures.canteen} alt=${words.picture} width="960" height="420" />
        </figure>
        ${words.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
        <h2>${words.hoursTitle}</h2>
        <dl class="portal-hours">
          ${words.hours.map(
            ([name, times]) =>
              html`<dt>${name}</dt>
                <dd><bdi>${times}</bdi></dd>`,
          )}
        </dl>
        <plein-reactions for=${article}></plein-reactions>
      </article>
      <div class="portal-talk"><plein-comments for=${article}></plein-comments></div>
    </main>
  `;
}

/** What one sees at nine in the morning. */
export function startPage(words: PortalWords): TemplateResult {
  return html`
    <main>
      <div class="portal-welcome">
        <p class="portal-byline">${words.today}</p>
        <h1>${words.welcome}</h1>
        <ul class="portal-tools" aria-label=${words.tools}>
          ${words.toolNames.map((name) => html`<li><a href="#">${name}</a></li>`)}
        </ul>
      </div>
      <article class="portal-story">
        <img src=${pictures.canteen} alt=${words.picture} width="960" height="420" />
        <div>
          <h2>${words.title}</h2>
          <p>${words.lead}</p>
          <a class="portal-more" href="#">${words.more}</a>
        </div>
      </article>
      <h2>${words.going}</h2>
      <plein-feed view="for-you"></plein-feed>
    </main>
  `;
}

/** One community: who it is for stands beside what it says. */
export function communityPage(words: PortalWords, slug: string, name: string): TemplateResult {
  return html`
    <main>
      <p class="portal-kicker">${words.community}</p>
      <h1>${name}</h1>
      <h2>${words.going}</h2>
      <plein-feed community=${slug}></plein-feed>
    </main>
  `;
}

/** Lunch, with what colleagues think of it. */
export function lunchMenu(words: PortalWords): TemplateResult {
  return html`
    <section aria-labelledby="portal-menu">
      <h2 id="portal-menu">${words.menu}</h2>
      <ul class="portal-dishes">
        ${words.dishes.map((dish) => html`<li>${dish}</li>`)}
      </ul>
      <plein-reactions for=${lunch}></plein-reactions>
    </section>
  `;
}

/** Cards of communities, in a narrow column. */
export function communityCards(words: PortalWords, slugs: readonly string[]): TemplateResult {
  return html`
    <section aria-labelledby="portal-communities">
      <h2 id="portal-communities">${words.communities}</h2>
      <div class="portal-cards">
        ${slugs.map((slug) => html`<plein-community-card community=${slug}></plein-community-card>`)}
      </div>
    </section>
  `;
}
