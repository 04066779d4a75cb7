import { define } from '../../define.ts';
import { PleinProvider } from './provider.ts';

define('plein-provider', PleinProvider);
