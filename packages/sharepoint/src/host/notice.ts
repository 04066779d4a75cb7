/** A sentence in the place of a widget, and the one thing to do about it. */
export interface Notice {
  title: string;
  text: string;
  action?: { label: string; run: () => void } | undefined;
}

/** In the colours of the section, which `applySharePointTheme` has put on the web part. */
const sheet = `
  :host { display: block; color: var(--plein-text, inherit); font: inherit; }
  section { padding: 16px; border: 1px solid currentColor; border-radius: 4px; }
  p { margin: 0; }
  p + p, button { margin-block-start: 8px; }
  .title { font-weight: 600; }
  button {
    min-block-size: 44px; padding-inline: 16px; font: inherit; cursor: pointer;
    color: inherit; background: none; border: 1px solid currentColor; border-radius: 4px;
  }
  button:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
`;

/** Puts a notice into an element of its own, whose styles no page reaches. */
export function noticeElement({ title, text, action }: Notice): HTMLElement {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const styles = new CSSStyleSheet();
  styles.replaceSync(sheet);
  root.adoptedStyleSheets = [styles];
  const section = document.createElement('section');
  section.setAttribute('role', 'status');
  section.append(paragraph(title, 'title'), paragraph(text));
  if (action) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = action.label;
    button.addEventListener('click', action.run);
    section.append(button);
  }
  root.append(section);
  return host;
}

function paragraph(text: string, name = ''): HTMLElement {
  const element = document.createElement('p');
  element.className = name;
  element.textContent = text;
  return element;
}
