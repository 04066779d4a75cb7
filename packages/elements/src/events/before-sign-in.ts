/** The reader asked to sign in. Cancel it to do so in the page's own way, then give the provider a new `getToken`. */
export class PleinBeforeSignInEvent extends Event {
  constructor() {
    super('plein-before-sign-in', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'plein-before-sign-in': PleinBeforeSignInEvent;
  }
}
