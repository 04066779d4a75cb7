import type { ArgTypesEnhancer, InputType, Renderer } from 'storybook/internal/types';

/** A row of the manifest as Storybook reads it. */
type Row = InputType & { table?: { category?: string; type?: { summary?: string } } };

/**
 * What can be set is an attribute, by a control of its kind. Everything else that an element offers is a line of the manual:
 * nobody sets an event or a part.
 */
export const controlsOfAttributes: ArgTypesEnhancer<Renderer> = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, row]) => [name, { ...row, ...controlOf(name, row) }]),
  ) as typeof argTypes;

function controlOf(name: string, { table }: Row): InputType {
  // Another endpoint than the story's own answers nothing.
  if (table?.category !== 'attributes' || name === 'endpoint') return { control: false };
  const type = table.type?.summary ?? 'string';
  const words = [...type.matchAll(/'([^']*)'/g)].map(([, word]) => word ?? '');
  if (words.length > 0) return { control: { type: 'select' }, options: words };
  if (type.startsWith('boolean')) return { control: { type: 'boolean' } };
  if (type.startsWith('number')) return { control: { type: 'number' } };
  return { control: { type: 'text' } };
}
