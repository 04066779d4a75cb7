import { define } from '../../define.ts';
import { PleinCommunityCard } from './community-card.ts';

define('plein-community-card', PleinCommunityCard);
