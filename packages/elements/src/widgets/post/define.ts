import { define } from '../../define.ts';
import { PleinPost } from './post.ts';

define('plein-post', PleinPost);
