/**
 * The web parts by hand: what no manifest of elements can know. Ids are what SharePoint keeps in its pages: once published they
 * never change.
 */
export interface Part {
  /** Folder, file and key of the words. */
  name: string;
  tag: string;
  /** The component's GUID. */
  id: string;
  /** For readers who see no picture of ours: a name of Microsoft's icon font. */
  fontIcon: string;
  /** Whether it makes sense over the full width of a page. */
  fullWidth: boolean;
  /** What an editor finds in the toolbox. `key` names title and description in the words. */
  entries: readonly Entry[];
}

export interface Entry {
  key: string;
  /** Settings that differ from the element's own defaults. */
  properties: Readonly<Record<string, string | number | boolean>>;
}

/** What the web part sets by itself, or asks once for the whole widget. */
export const ownAttributes = ['endpoint', 'preview', 'grab-focus'];

export const parts: readonly Part[] = [
  {
    name: 'feed',
    tag: 'plein-feed',
    id: '9db13dc2-bf37-40fb-b997-664cccd239c0',
    fontIcon: 'News',
    fullWidth: true,
    entries: [
      { key: 'feed', properties: {} },
      { key: 'news', properties: { view: 'official', kinds: 'news', noComposer: true } },
      { key: 'communityFeed', properties: { view: 'community' } },
    ],
  },
  {
    name: 'comments',
    tag: 'plein-comments',
    id: '4a1bc43a-e61d-4307-bc42-d3ed41112591',
    fontIcon: 'Comment',
    fullWidth: true,
    entries: [{ key: 'comments', properties: {} }],
  },
  {
    name: 'reactions',
    tag: 'plein-reactions',
    id: 'ad7f7988-8296-4ac4-96d7-85633a57eb80',
    fontIcon: 'Emoji2',
    fullWidth: true,
    entries: [{ key: 'reactions', properties: {} }],
  },
  {
    name: 'community',
    tag: 'plein-community-card',
    id: 'e75ba915-8aab-40a5-bf6c-73949f9785a0',
    fontIcon: 'Group',
    fullWidth: false,
    entries: [{ key: 'community', properties: {} }],
  },
  {
    name: 'post',
    tag: 'plein-post',
    id: '99c01b62-50be-4151-b774-de5be66d4048',
    fontIcon: 'PostUpdate',
    fullWidth: false,
    entries: [{ key: 'post', properties: {} }],
  },
  {
    name: 'composer',
    tag: 'plein-composer',
    id: 'a2ecfe1c-55cc-4258-9aa8-7e64cf5ce16c',
    fontIcon: 'EditNote',
    fullWidth: false,
    entries: [
      { key: 'composer', properties: {} },
      { key: 'question', properties: { kinds: 'question' } },
    ],
  },
];

/** Our group in the toolbox of SharePoint. */
export const groupId = '90a95e50-9390-49d8-8226-abaf0bce95c3';
