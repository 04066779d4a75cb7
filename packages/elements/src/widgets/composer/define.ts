import { define } from '../../define.ts';
import { PleinComposer } from './composer.ts';

define('plein-composer', PleinComposer);
