import { define } from '../../define.ts';
import { PleinReactions } from './reactions.ts';

define('plein-reactions', PleinReactions);
