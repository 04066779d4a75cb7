/** Reads a `.sppkg`: the manifests of its web parts, and the files that SharePoint would serve. */
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

export interface WebPartManifest {
  id: string;
  version: string;
  alias: string;
  supportedHosts: string[];
  supportsFullBleed: boolean;
  supportsThemeVariants: boolean;
  preconfiguredEntries: { title: Record<string, string>; properties: Record<string, unknown> }[];
  loaderConfig: {
    entryModuleId: string;
    exportName?: string;
    internalModuleBaseUrls: string[];
    scriptResources: Record<string, unknown>;
  };
}

export interface Sppkg {
  manifests: WebPartManifest[];
  /** Names of everything inside. */
  names: string[];
  /** The bytes of `ClientSideAssets/<name>`. */
  asset(name: string): Buffer | undefined;
  text(name: string): string;
}

export function readSppkg(path: string): Sppkg {
  const files = unzip(readFileSync(path));
  const text = (name: string) => files.get(name)?.toString('utf8') ?? '';
  const manifests = [...files.keys()]
    .filter((name) => /WebPart_[^/]*\.xml$/.test(name))
    .flatMap((name) => [...text(name).matchAll(/ComponentManifest="([^"]*)"/g)])
    .map(([, raw = '']) => JSON.parse(unescapeXml(raw)) as WebPartManifest);
  if (manifests.length === 0) throw new Error(`${path} has no web part.`);
  return {
    manifests,
    names: [...files.keys()],
    asset: (name) => files.get(`ClientSideAssets/${name}`),
    text,
  };
}

/** By the central directory at the end, which alone is right about sizes. */
function unzip(zip: Buffer): Map<string, Buffer> {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error('This is no zip file.');
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    const local = zip.readUInt32LE(at + 42);
    const path = zip.toString('utf8', at + 46, at + 46 + (name ?? 0));
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(from, from + size);
    files.set(path, method === 0 ? bytes : inflateRawSync(bytes));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}

function unescapeXml(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&');
}
