import { encodeId } from '../graph/ids.ts';
import type { NodeType } from '../graph/ids.ts';

/** The wire id of a fixture: `fixture('post', 3)`. */
export function fixture(type: NodeType, number: number): string {
  return encodeId(type, fixtureUuid(type, number));
}

const blocks: Record<NodeType, string> = {
  post: '01',
  comment: '02',
  subject: '03',
  person: '04',
  community: '05',
  unit: '06',
  location: '07',
  image: '08',
};

export function fixtureUuid(type: NodeType, number: number): string {
  return `${blocks[type].repeat(4)}-0000-7000-8000-${String(number).padStart(12, '0')}`;
}
