import { createHash, randomBytes } from 'node:crypto';

export const nodeTypes = [
  'post',
  'comment',
  'subject',
  'person',
  'community',
  'unit',
  'location',
  'image',
] as const;
export type NodeType = (typeof nodeTypes)[number];

export interface NodeId {
  type: NodeType;
  uuid: string;
}

const shape = new RegExp(
  `^(${nodeTypes.join('|')})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$`,
);
const uuidShape = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function encodeId(type: NodeType, uuid: string): string {
  return `${type}_${uuid}`;
}

/** Undefined for anything this endpoint cannot have handed out; such an id is simply absent. */
export function decodeId(id: string): NodeId | undefined {
  const match = shape.exec(id);
  return match ? { type: match[1] as NodeType, uuid: match[2] as string } : undefined;
}

/** The row's id when `id` is one of `type`. */
export function uuidOf(type: NodeType, id: string): string | undefined {
  const node = decodeId(id);
  return node?.type === type ? node.uuid : undefined;
}

export function isUuid(text: unknown): text is string {
  return typeof text === 'string' && uuidShape.test(text);
}

/** A UUIDv7 (RFC 9562, section 5.7): ids of later rows sort after earlier ones. */
export function newUuid(now = Date.now()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  return dashed(bytes, 7);
}

/** The id of a page of the portal before it has a row: a UUIDv8 made from its normalised key. */
export function subjectUuid(key: string): string {
  return dashed(createHash('sha256').update(`plein:subject:${key}`).digest().subarray(0, 16), 8);
}

function dashed(bytes: Buffer, version: number): string {
  const copy = Buffer.from(bytes);
  copy[6] = ((copy[6] ?? 0) & 0x0f) | (version << 4);
  copy[8] = ((copy[8] ?? 0) & 0x3f) | 0x80;
  return copy.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
