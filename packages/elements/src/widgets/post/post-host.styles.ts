import { base } from '../../styles/base.styles.ts';
import { buttons } from '../../styles/button.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { avatarStyles } from '../../ui/avatar.styles.ts';
import { counterStyles } from '../../ui/counter.styles.ts';
import { personLineStyles } from '../../ui/person-line.styles.ts';
import { richTextStyles } from '../../ui/rich-text/rich-text.styles.ts';
import { fullSkeletonStyles, skeletonStyles } from '../../ui/skeleton.styles.ts';
import { reactionBarStyles } from '../reactions/reaction-bar.styles.ts';
import { picturesStyles } from './pictures.styles.ts';
import { postStyles } from './post.styles.ts';

/** Everything an element needs that shows posts. */
export const postHostStyles = [
  tokens,
  base,
  buttons,
  avatarStyles,
  counterStyles,
  personLineStyles,
  richTextStyles,
  skeletonStyles,
  fullSkeletonStyles,
  reactionBarStyles,
  postStyles,
  picturesStyles,
];
