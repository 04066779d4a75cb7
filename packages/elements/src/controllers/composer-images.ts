import { uploadImage } from '@plein/client';
import type { Client, ServerInfo } from '@plein/client';

/** A picture on its way into a text. */
export interface ComposerImage {
  readonly key: string;
  readonly name: string;
  /** Where it can be seen meanwhile; null when it came with a draft. */
  readonly url: string | null;
  readonly file: File | null;
  /** Words for those who do not see it. */
  alt: string;
  /** It says nothing that the text does not say. */
  decorative: boolean;
  state: 'needs-words' | 'sending' | 'ready' | 'failed';
  /** The endpoint's id, once it has the picture. */
  id: string | null;
  /** The words that the endpoint has with it. */
  sentAlt: string | null;
}

let serial = 0;

/** The pictures of one text. A picture is sent as soon as it has words, or was declared decoration. */
export class ComposerImages {
  all: ComposerImage[] = [];
  /** Pictures without words kept a text from being sent. */
  wordsMissing = false;
  #changed: () => void;
  #client: Client | undefined;
  #sending = new Map<ComposerImage, Promise<void>>();
  #abort = new AbortController();

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Ids of what the endpoint has. */
  get ids(): string[] {
    return this.all.flatMap(({ id }) => id ?? []);
  }

  /** As much as a draft keeps. */
  get kept(): { id: string; alt: string }[] {
    return this.all.flatMap(({ id, alt }) => (id ? [{ id, alt }] : []));
  }

  /** Takes pictures within the limits; answers with the names of the others. */
  add(files: readonly File[], client: Client, limits: ServerInfo['limits']): string[] {
    this.#client = client;
    const refused: string[] = [];
    for (const file of files) {
      if (
        !limits.imageTypes.includes(file.type) ||
        file.size > limits.imageBytes ||
        this.all.length >= limits.images
      ) {
        refused.push(file.name);
        continue;
      }
      serial += 1;
      this.all = [
        ...this.all,
        {
          key: `image-${serial}`,
          name: file.name,
          url: URL.createObjectURL(file),
          file,
          alt: '',
          decorative: false,
          state: 'needs-words',
          id: null,
          sentAlt: null,
        },
      ];
    }
    this.#changed();
    return refused;
  }

  restore(images: readonly { id: string; alt: string; url?: string }[]): void {
    this.all = images.map(({ id, alt, url }) => ({
      key: id,
      name: alt,
      url: url ?? null,
      file: null,
      alt,
      decorative: alt === '',
      state: 'ready',
      id,
      sentAlt: alt,
    }));
  }

  describe(image: ComposerImage, words: { alt?: string; decorative?: boolean }): void {
    Object.assign(image, words);
    if (image.alt.trim() || image.decorative) this.wordsMissing = false;
    this.#changed();
  }

  /** Sends the picture with its words, if it has some and the endpoint has not. */
  send(image: ComposerImage): void {
    const alt = image.decorative ? '' : image.alt.trim();
    const client = this.#client;
    if (
      !client ||
      !image.file ||
      (!alt && !image.decorative) ||
      (image.id && image.sentAlt === alt)
    )
      return;
    const { file } = image;
    const { signal } = this.#abort;
    image.state = 'sending';
    const sending = uploadImage(client, file, alt, signal).then(
      ({ id }) => Object.assign(image, { id, sentAlt: alt, state: 'ready' }),
      () => Object.assign(image, { state: 'failed' }),
    );
    const tracked: Promise<void> = sending.then(() => {
      if (this.#sending.get(image) === tracked) this.#sending.delete(image);
      if (!signal.aborted) this.#changed();
    });
    this.#sending.set(image, tracked);
    this.#changed();
  }

  remove(image: ComposerImage): void {
    if (image.url && image.file) URL.revokeObjectURL(image.url);
    this.all = this.all.filter((each) => each !== image);
    this.#changed();
  }

  /** Sends what is left; false when something is missing or did not arrive. */
  async ready(): Promise<boolean> {
    this.wordsMissing = this.all.some(
      ({ id, alt, decorative }) => !id && !decorative && !alt.trim(),
    );
    if (this.wordsMissing) return false;
    for (const image of this.all) if (image.state !== 'sending') this.send(image);
    await Promise.all(this.#sending.values());
    return this.all.every(({ state }) => state === 'ready');
  }

  clear(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    for (const { url, file } of this.all) if (url && file) URL.revokeObjectURL(url);
    this.all = [];
    this.wordsMissing = false;
  }
}
