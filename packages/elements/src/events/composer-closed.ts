/** There is nothing left to write in an editor: it was sent, is on its way, or the reader left and a draft stays. */
export class PleinComposerClosedEvent extends Event {
  constructor() {
    super('plein-composer-closed', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'plein-composer-closed': PleinComposerClosedEvent;
  }
}
