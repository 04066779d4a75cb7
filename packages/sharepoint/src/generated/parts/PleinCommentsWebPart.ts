// Generated from custom-elements.json and packages/sharepoint/scripts by `npm run docs`.
import { PleinWebPart } from '../../webparts/plein-web-part.ts';
import { comments } from '../widgets.ts';

/** `<plein-comments>` as a web part. */
export default class PleinCommentsWebPart extends PleinWebPart {
  protected readonly widget = comments;
}
