// Generated from custom-elements.json and packages/sharepoint/scripts by `npm run docs`.
import { PleinWebPart } from '../../webparts/plein-web-part.ts';
import { composer } from '../widgets.ts';

/** `<plein-composer>` as a web part. */
export default class PleinComposerWebPart extends PleinWebPart {
  protected readonly widget = composer;
}
