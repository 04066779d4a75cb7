// Generated from custom-elements.json and packages/sharepoint/scripts by `npm run docs`.
import { PleinWebPart } from '../../webparts/plein-web-part.ts';
import { feed } from '../widgets.ts';

/** `<plein-feed>` as a web part. */
export default class PleinFeedWebPart extends PleinWebPart {
  protected readonly widget = feed;
}
