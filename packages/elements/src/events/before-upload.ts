/** A picture is about to be sent. Cancel it to keep it from leaving the page. */
export class PleinBeforeUploadEvent extends Event {
  /** The picture as the reader chose it. */
  readonly file: File;

  constructor(file: File) {
    super('plein-before-upload', { bubbles: true, composed: true, cancelable: true });
    this.file = file;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'plein-before-upload': PleinBeforeUploadEvent;
  }
}
