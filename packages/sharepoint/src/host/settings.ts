/** One field of the property pane, and the attribute that it becomes. */
export interface Setting {
  /** Name of the property that SharePoint keeps. */
  name: string;
  attribute: string;
  kind: 'text' | 'switch' | 'number' | 'choice';
  /** Of a choice; the empty one is the element's own default. */
  options?: readonly string[];
  /** Of a number. */
  min?: number;
  max?: number;
  /** What the element does when nothing is set. */
  value?: number;
}

/** An element as a web part. */
export interface Widget {
  /** Key of its words. */
  name: string;
  tag: string;
  settings: readonly Setting[];
}

/** What SharePoint keeps for one web part on one page. Pages outlive versions, so anything may be in it. */
export type WidgetProperties = Readonly<Record<string, unknown>>;

/**
 * Sets an element's attributes as the properties say, and takes back what they no longer say. What is not of the setting's kind counts
 * as not set.
 */
export function applySettings(
  element: Element,
  settings: readonly Setting[],
  properties: WidgetProperties,
): void {
  for (const setting of settings) {
    const text = attributeText(setting, properties[setting.name]);
    if (text === undefined) element.removeAttribute(setting.attribute);
    // Setting the same again would make an element look anew at what it has.
    else if (element.getAttribute(setting.attribute) !== text)
      element.setAttribute(setting.attribute, text);
  }
}

/** The text of an attribute; undefined: without it. */
export function attributeText(setting: Setting, value: unknown): string | undefined {
  switch (setting.kind) {
    case 'switch':
      return value === true || value === 'true' ? '' : undefined;
    case 'number': {
      const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
      if (typeof number !== 'number' || !Number.isFinite(number)) return undefined;
      const { min = -Infinity, max = Infinity } = setting;
      return String(Math.min(max, Math.max(min, Math.round(number))));
    }
    case 'choice':
      return typeof value === 'string' && setting.options?.includes(value) ? value : undefined;
    case 'text': {
      const text = typeof value === 'string' ? value.trim() : '';
      return text === '' ? undefined : text;
    }
  }
}
