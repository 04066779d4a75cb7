import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EventReader } from './events.ts';

const encode = (text: string) => new TextEncoder().encode(text);

// Shapes of the format that servers and proxies really send.
const rows: [name: string, text: string, events: [string, string][]][] = [
  ['an event', 'event: next\ndata: {"a":1}\n\n', [['next', '{"a":1}']]],
  ['an event without a name', 'data: x\n\n', [['message', 'x']]],
  ['several lines of data', 'data: a\ndata: b\n\n', [['message', 'a\nb']]],
  ['a sign of life', ':\n\n: hello\n\n', []],
  ['CRLF', 'event: next\r\ndata: x\r\n\r\n', [['next', 'x']]],
  [
    'CR alone',
    'event: next\rdata: x\r\rdata: y\r\r',
    [
      ['next', 'x'],
      ['message', 'y'],
    ],
  ],
  ['no space after the colon', 'data:x\n\n', [['message', 'x']]],
  ['two spaces after the colon', 'data:  x\n\n', [['message', ' x']]],
  ['a field without a colon', 'data\n\n', [['message', '']]],
  ['unknown fields', 'id: 4\nretry: 9\nfoo: bar\ndata: x\n\n', [['message', 'x']]],
  ['an event without data', 'event: next\n\ndata: x\n\n', [['message', 'x']]],
  ['an unfinished event', 'data: x\n', []],
  ['words beyond ASCII', 'data: één 🙂\n\n', [['message', 'één 🙂']]],
];

describe('event reader', () => {
  for (const [name, text, events] of rows) {
    it(`reads ${name}, however the bytes are cut`, () => {
      const bytes = encode(text);
      for (const size of [bytes.length, 1, 2, 3, 7]) {
        const reader = new EventReader();
        const got: [string, string][] = [];
        for (let start = 0; start < bytes.length; start += size) {
          for (const { event, data } of reader.read(bytes.subarray(start, start + size)))
            got.push([event, data]);
        }
        // A carriage return at the end of all bytes still waits for its other half.
        const rest = text.endsWith('\r') ? reader.read(encode('\n')) : [];
        for (const { event, data } of rest) got.push([event, data]);
        assert.deepEqual(got, events, `in pieces of ${size} bytes`);
      }
    });
  }
});
