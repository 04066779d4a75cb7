import { define } from '../../define.ts';
import { PleinComments } from './comments.ts';

define('plein-comments', PleinComments);
