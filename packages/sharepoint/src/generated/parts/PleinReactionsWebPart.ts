// Generated from custom-elements.json and packages/sharepoint/scripts by `npm run docs`.
import { PleinWebPart } from '../../webparts/plein-web-part.ts';
import { reactions } from '../widgets.ts';

/** `<plein-reactions>` as a web part. */
export default class PleinReactionsWebPart extends PleinWebPart {
  protected readonly widget = reactions;
}
