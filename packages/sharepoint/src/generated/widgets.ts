// Generated from custom-elements.json and packages/sharepoint/scripts by `npm run docs`.
import type { Widget } from '../host/settings.ts';

export const feed: Widget = {
  name: 'feed',
  tag: 'plein-feed',
  settings: [
    {
      name: 'view',
      attribute: 'view',
      kind: 'choice',
      options: ['following', 'for-you', 'official', 'unread', 'community'],
    },
    { name: 'community', attribute: 'community', kind: 'text' },
    { name: 'kinds', attribute: 'kinds', kind: 'text' },
    { name: 'pageSize', attribute: 'page-size', kind: 'number', min: 1, max: 50, value: 20 },
    { name: 'noComposer', attribute: 'no-composer', kind: 'switch' },
    { name: 'readonly', attribute: 'readonly', kind: 'switch' },
  ],
};

export const comments: Widget = {
  name: 'comments',
  tag: 'plein-comments',
  settings: [
    { name: 'for', attribute: 'for', kind: 'text' },
    {
      name: 'sort',
      attribute: 'sort',
      kind: 'choice',
      options: ['newest', 'oldest', 'top', 'replies'],
    },
    { name: 'readonly', attribute: 'readonly', kind: 'switch' },
  ],
};

export const reactions: Widget = {
  name: 'reactions',
  tag: 'plein-reactions',
  settings: [
    { name: 'for', attribute: 'for', kind: 'text' },
    { name: 'readonly', attribute: 'readonly', kind: 'switch' },
  ],
};

export const community: Widget = {
  name: 'community',
  tag: 'plein-community-card',
  settings: [
    { name: 'community', attribute: 'community', kind: 'text' },
    { name: 'readonly', attribute: 'readonly', kind: 'switch' },
  ],
};

export const post: Widget = {
  name: 'post',
  tag: 'plein-post',
  settings: [
    { name: 'post', attribute: 'post', kind: 'text' },
    { name: 'readonly', attribute: 'readonly', kind: 'switch' },
  ],
};

export const composer: Widget = {
  name: 'composer',
  tag: 'plein-composer',
  settings: [
    { name: 'community', attribute: 'community', kind: 'text' },
    { name: 'kinds', attribute: 'kinds', kind: 'text' },
  ],
};
