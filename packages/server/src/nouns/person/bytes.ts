import type { Context } from '../../graph/context.ts';
import { encodeId } from '../../graph/ids.ts';
import type { ImageRow, PersonRow } from './row.ts';

const text = JSON.stringify as (value: string | null) => string;

/** JSON text of people, once each: `PersonParts`, and the shorter form of mentions. */
export interface PeopleBytes {
  /** `null` for nobody. */
  parts(id: string | null): string;
  mentions(ids: readonly string[]): string;
  name(id: string | null): string | null;
}

export function peopleBytes(people: readonly PersonRow[], context: Context): PeopleBytes {
  const rows = new Map(people.map((person) => [person.id, person]));
  const written = new Map<string, string>();
  return {
    parts(id) {
      if (id === null) return 'null';
      const known = written.get(id);
      if (known !== undefined) return known;
      const row = rows.get(id);
      const bytes = row === undefined ? 'null' : personBytes(row, context);
      written.set(id, bytes);
      return bytes;
    },
    mentions: (ids) => `[${ids.map((id) => mentionBytes(rows.get(id))).join(',')}]`,
    name: (id) => (id === null ? null : (rows.get(id)?.displayName ?? null)),
  };
}

function personBytes(person: PersonRow, context: Context): string {
  const { department, location } = person;
  return (
    `{"id":"${encodeId('person', person.id)}","displayName":${text(person.displayName)},"handle":${text(person.handle)}` +
    `,"title":${text(person.title)},"isActive":${person.isActive},"isOfficial":${person.isOfficial},"url":${text(person.url)}` +
    `,"avatar":${person.avatar === null ? 'null' : imageBytes(person.avatar, context)}` +
    `,"department":${department === null ? 'null' : `{"id":"${encodeId('unit', department.id)}","name":${text(department.name)}}`}` +
    `,"location":${
      location === null
        ? 'null'
        : `{"id":"${encodeId('location', location.id)}","name":${text(location.name)},"country":${text(location.country)}}`
    }` +
    `,"viewerState":{"isViewer":${person.id === context.viewer.id},"isMuted":${person.isMuted}}}`
  );
}

function mentionBytes(person: PersonRow | undefined): string {
  if (person === undefined) return 'null';
  return (
    `{"id":"${encodeId('person', person.id)}","displayName":${text(person.displayName)},"handle":${text(person.handle)}` +
    `,"url":${text(person.url)}}`
  );
}

function imageBytes({ id, alt, width, height }: ImageRow, { media }: Context): string {
  return `{"id":"${encodeId('image', id)}","url":${text(media.imageUrl(id))},"alt":${text(alt)},"width":${width},"height":${height}}`;
}

export function imagesBytes(images: readonly ImageRow[], context: Context): string {
  return images.length === 0
    ? '[]'
    : `[${images.map((image) => imageBytes(image, context)).join(',')}]`;
}
