import { applySharePointTheme } from '@plein/elements/theming';
import { html, noChange } from 'lit';
import type { TemplateResult } from 'lit';
import { Directive, directive, PartType } from 'lit/directive.js';
import type { ElementPart, PartInfo } from 'lit/directive.js';
import { variantOf } from './variants.ts';
import type { Emphasis, SiteColour } from './variants.ts';

/** Does with a section what SharePoint does: paints its ground, and tells the web parts in it of their variant each time it changes. */
class ThemedDirective extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('themed() stands in a tag.');
  }

  render(_colour: SiteColour | undefined, _emphasis: Emphasis): typeof noChange {
    return noChange;
  }

  override update(
    { element }: ElementPart,
    [colour, emphasis]: [SiteColour | undefined, Emphasis],
  ) {
    const section = element as HTMLElement;
    const variant = colour && variantOf(colour, emphasis);
    section.style.background = variant?.semanticColors.bodyBackground ?? '';
    section.style.color = variant?.semanticColors.bodyText ?? '';
    applySharePointTheme(section, variant);
    return noChange;
  }
}

const themed = directive(ThemedDirective);

interface SectionPlan {
  /** Undefined: the reader's own high contrast is there, and no variant counts. */
  colour: SiteColour | undefined;
  emphasis: Emphasis;
  /** Widths of its columns in twelfths. */
  columns: string;
  parts: readonly TemplateResult[];
}

/** A section of a page, with a web part in each of its columns. */
export function section({ colour, emphasis, columns, parts }: SectionPlan): TemplateResult {
  return html`
    <section
      class="sp-section"
      data-emphasis=${emphasis}
      data-columns=${columns}
      ${themed(colour, emphasis)}
    >
      <div class="sp-columns">
        ${parts.map((part) => html`<div class="sp-column">${part}</div>`)}
      </div>
    </section>
  `;
}
