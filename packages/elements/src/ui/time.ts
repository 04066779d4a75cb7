import { html, noChange, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import { exactTime, relativeTime } from '../internal/relative-time.ts';

/** All relative times of a page tick together; the clock runs only while one is on screen. */
const shown = new Set<RelativeTimeDirective>();
let clock: ReturnType<typeof setInterval> | undefined;

class RelativeTimeDirective extends AsyncDirective {
  #iso = '';
  #lang = '';

  render(iso: string, lang: string): unknown {
    if (!shown.has(this) && this.isConnected) this.#watch();
    const before = this.#text;
    this.#iso = iso;
    this.#lang = lang;
    this.#text = relativeTime(iso, lang, Date.now());
    return this.#text === before ? noChange : this.#text;
  }

  #text: string | undefined;

  tick(): void {
    const text = relativeTime(this.#iso, this.#lang, Date.now());
    if (text !== this.#text) this.setValue((this.#text = text));
  }

  override disconnected(): void {
    shown.delete(this);
    if (shown.size === 0) {
      clearInterval(clock);
      clock = undefined;
    }
  }

  override reconnected(): void {
    this.#watch();
    this.tick();
  }

  #watch(): void {
    shown.add(this);
    clock ??= setInterval(() => shown.forEach((time) => time.tick()), 30_000);
  }
}

const relative = directive(RelativeTimeDirective);

/** "3 minutes ago", kept up to date, with the exact moment in a tooltip and in `datetime`. `iso` is RFC 3339, `lang` a BCP 47 tag. */
export function timeAgo(iso: string, lang: string): TemplateResult {
  return html`<time dir="auto" datetime=${iso} title=${exactTime(iso, lang)}
    >${relative(iso, lang)}</time
  >`;
}
