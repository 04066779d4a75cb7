import { define } from '../../define.ts';
import { PleinFeed } from './feed.ts';

define('plein-feed', PleinFeed);
