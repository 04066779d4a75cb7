// Generated from custom-elements.json and packages/sharepoint/scripts by `npm run docs`.
import { PleinWebPart } from '../../webparts/plein-web-part.ts';
import { community } from '../widgets.ts';

/** `<plein-community-card>` as a web part. */
export default class PleinCommunityWebPart extends PleinWebPart {
  protected readonly widget = community;
}
