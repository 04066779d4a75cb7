// Generated from custom-elements.json and packages/sharepoint/scripts by `npm run docs`.
import { PleinWebPart } from '../../webparts/plein-web-part.ts';
import { post } from '../widgets.ts';

/** `<plein-post>` as a web part. */
export default class PleinPostWebPart extends PleinWebPart {
  protected readonly widget = post;
}
