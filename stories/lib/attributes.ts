import { noChange } from 'lit';
import { Directive, directive, PartType } from 'lit/directive.js';
import type { ElementPart, PartInfo } from 'lit/directive.js';

/** `<plein-reactions ${attributes(args)}>`: the story's controls as attributes; true is an empty one, false or nothing is none. */
class AttributesDirective extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('attributes() stands in a tag.');
  }

  render(_values: Record<string, unknown>): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [values]: [Record<string, unknown>]) {
    for (const [name, value] of Object.entries(values)) {
      if (typeof value === 'function') continue;
      if (value === undefined || value === null || value === false || value === '') {
        element.removeAttribute(name);
      } else element.setAttribute(name, value === true ? '' : String(value));
    }
    return noChange;
  }
}

export const attributes = directive(AttributesDirective);
