import '@plein/elements/provider';
import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { noteEvents } from './actions.ts';
import { readChoices } from './controls.ts';
import type { Chosen } from './controls.ts';
import { simulateMotion } from './media.ts';
import type { Stage } from './stage.ts';

const rightToLeft = new Set(['ar']);
const noted = new WeakSet<AbortSignal>();
const tokens = new Map<string, () => Promise<string>>();

/** The page around a story, as the toolbar wants it. It is drawn anew when the toolbar changes; what stands in it stays. */
export const inFrame: Decorator = (
  story,
  { abortSignal, canvasElement, globals, loaded, parameters, viewMode },
) => {
  const { chosen, problems } = readChoices(globals);
  for (const problem of problems) complain(problem);
  const stage = loaded['stage'] as Stage;
  if (!noted.has(abortSignal)) noteEvents(canvasElement, abortSignal);
  noted.add(abortSignal);
  simulateMotion(chosen.motion === 'reduced' ? 'reduce' : 'system');
  const { language, direction, theme, density, width } = chosen;
  const dir = direction === 'auto' ? (rightToLeft.has(language) ? 'rtl' : 'ltr') : direction;
  // Documentation is wide, and not every widget is for a wide place.
  const room =
    width === 'full' && viewMode === 'docs' ? String(parameters['room'] ?? width) : width;
  if (viewMode === 'story') {
    document.documentElement.lang = language;
    document.documentElement.dir = dir;
  }
  return html`
    <div
      class="ground ${viewMode}"
      lang=${language}
      dir=${dir}
      data-theme=${theme}
      data-width=${room}
      data-density=${density}
    >
      ${
        problems.length > 0
          ? html`<ul class="unknown-values" role="alert" lang="en" dir="ltr">
              ${problems.map((problem) => html`<li>${problem}</li>`)}
            </ul>`
          : nothing
      }
      <div class="column">
        ${
          parameters['provider'] === false
            ? story()
            : html`<plein-provider
                endpoint=${stage.url}
                locale=${language}
                theme=${themeOfWidgets(theme) ?? nothing}
                density=${density === 'default' ? nothing : density}
                .getToken=${tokenOf(chosen)}
                >${story()}</plein-provider
              >`
        }
      </div>
    </div>
  `;
};

const said = new Set<string>();

/** Once, however often the page is drawn. */
function complain(problem: string): void {
  if (!said.has(problem)) console.error(problem);
  said.add(problem);
}

/** Another person is another source of tokens, by which widgets know to ask everything again. */
function tokenOf({ identity }: Chosen): () => Promise<string> {
  const known = tokens.get(identity);
  if (known) return known;
  const token = async () => identity;
  tokens.set(identity, token);
  return token;
}

function themeOfWidgets(theme: string): string | undefined {
  return theme === 'follow' ? undefined : theme;
}
