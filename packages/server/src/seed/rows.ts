/** One row on its way to a table, by column. Instants are ISO texts, bytes are hexadecimal texts. */
export type Row = Readonly<Record<string, unknown>>;
export type TableRow = readonly [table: TableName, row: Row];

/** Columns that the seed fills, in the order in which tables lean on each other. */
export const tables = {
  location: ['id', 'name', 'country'],
  org_unit: ['id', 'name', 'parent_id'],
  source: ['id', 'kind', 'label'],
  image: ['id', 'owner_id', 'target_id', 'position', 'alt', 'media_type', 'width', 'height', 'byte_length', 'bytes', 'created_at'],
  person: ['id', 'subject', 'handle', 'display_name', 'title', 'department_id', 'location_id', 'avatar_id', 'url', 'locale', 'role', 'is_active', 'created_at'],
  person_word: ['word', 'person_id'],
  person_mute: ['person_id', 'muted_id', 'created_at'],
  community: ['id', 'slug', 'name', 'purpose', 'rules', 'visibility', 'join_policy', 'status', 'is_premoderated', 'cover_id', 'member_count', 'created_at'],
  membership: ['community_id', 'person_id', 'role', 'status', 'message', 'since'],
  community_leave: ['community_id', 'left_on', 'reason'],
  subscription: ['person_id', 'source_id', 'read_until'],
  reaction_option: ['key', 'emoji', 'labels', 'position'],
  keyword_rule: ['pattern', 'action', 'reason'],
  subject: ['id', 'key', 'lock_reason', 'lock_note', 'locked_at', 'locked_by', 'comment_count', 'reaction_counts', 'created_at'],
  post: [
    'id', 'source_id', 'author_id', 'kind', 'state', 'title', 'body', 'is_official', 'created_at', 'edited_at', 'pinned_at', 'pinned_until', 'pinned_by',
    'lock_reason', 'lock_note', 'locked_at', 'locked_by', 'answer_id', 'comment_count', 'reaction_counts',
  ],
  comment: [
    'id', 'subject_id', 'parent_id', 'ancestors', 'author_id', 'state', 'body', 'is_official', 'created_at', 'edited_at', 'reply_count', 'descendant_count',
    'reaction_counts', 'score',
  ],
  reaction: ['target_id', 'person_id', 'key', 'created_at'],
  revision: ['target_id', 'replaced_at', 'title', 'body', 'editor_id'],
  mention: ['target_id', 'person_id'],
  post_read: ['person_id', 'post_id', 'read_at'],
  report: ['id', 'target_id', 'reporter_id', 'reason', 'note', 'state', 'created_at'],
} as const satisfies Record<string, readonly string[]>;

export type TableName = keyof typeof tables;
export const tableNames = Object.keys(tables) as TableName[];

export function iso(at: number): string {
  return new Date(at).toISOString();
}
