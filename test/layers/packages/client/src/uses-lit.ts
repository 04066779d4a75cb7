// Breaks client-has-no-dom-library. A client runs without a page.
export { html } from 'lit';
