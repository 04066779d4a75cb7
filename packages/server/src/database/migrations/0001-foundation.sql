-- The same statements run on PostgreSQL and on embedded PGlite.
--
-- A post belongs to exactly one source: the company, a department, a location or a community. Who reads what follows from
-- `subscription` (a row per person and source, kept in step with membership and directory) and from open communities.
-- Counters stand on the row they count for and change in the transaction that changes the ledger.

create table location (
  id uuid primary key,
  name text not null,
  country text not null
);

create table org_unit (
  id uuid primary key,
  name text not null,
  parent_id uuid references org_unit
);

create table source (
  id uuid primary key,
  kind text not null check (kind in ('EVERYBODY', 'COMMUNITY', 'DEPARTMENT', 'LOCATION')),
  label text not null
);
create unique index source_everybody on source (kind) where kind = 'EVERYBODY';

create table image (
  id uuid primary key,
  owner_id uuid,
  target_id uuid,
  position int not null default 0,
  alt text not null,
  media_type text not null,
  width int not null default 0,
  height int not null default 0,
  byte_length int not null,
  bytes bytea,
  created_at timestamptz(3) not null default now()
);
create index image_target on image (target_id, position) where target_id is not null;

create table person (
  id uuid primary key,
  -- The `sub` of the tokens that speak for this person.
  subject text not null unique,
  handle text not null unique,
  display_name text not null,
  title text,
  department_id uuid references org_unit,
  location_id uuid references location,
  avatar_id uuid references image,
  url text,
  locale text,
  role text not null default 'EMPLOYEE' check (role in ('EMPLOYEE', 'COMMUNICATIONS', 'ADMIN')),
  is_active boolean not null default true,
  created_at timestamptz(3) not null default now()
);
create index person_department on person (department_id);
create index person_location on person (location_id);

-- Every word of a name, lower case and without accents, for mention search by prefix.
create table person_word (
  word text not null,
  person_id uuid not null references person on delete cascade,
  primary key (word, person_id)
);
create index person_word_prefix on person_word (word text_pattern_ops);
create index person_word_person on person_word (person_id);

create table person_mute (
  person_id uuid not null references person on delete cascade,
  muted_id uuid not null references person on delete cascade,
  created_at timestamptz(3) not null default now(),
  primary key (person_id, muted_id)
);

create table community (
  -- The id of its source as well.
  id uuid primary key references source,
  slug text not null unique,
  name text not null,
  purpose text not null check (purpose <> ''),
  rules text[] not null default '{}',
  visibility text not null check (visibility in ('OPEN', 'CLOSED', 'HIDDEN')),
  join_policy text not null check (join_policy in ('FREE', 'REQUEST', 'INVITE')),
  status text not null default 'ACTIVE' check (status in ('ACTIVE', 'ARCHIVED')),
  -- Posts and comments of members (not moderators) wait for a moderator.
  is_premoderated boolean not null default false,
  cover_id uuid references image,
  member_count int not null default 0,
  last_activity_at timestamptz(3),
  created_at timestamptz(3) not null default now()
);

create table membership (
  community_id uuid not null references community on delete cascade,
  person_id uuid not null references person on delete cascade,
  role text not null default 'MEMBER' check (role in ('OWNER', 'MODERATOR', 'MEMBER')),
  status text not null default 'ACTIVE' check (status in ('ACTIVE', 'REQUESTED', 'INVITED')),
  message text,
  since timestamptz(3) not null default now(),
  primary key (community_id, person_id)
);
create index membership_person on membership (person_id, status);
create index membership_moderators on membership (community_id) where status = 'ACTIVE' and role in ('OWNER', 'MODERATOR');
create index membership_list on membership (community_id, status, since desc, person_id);

-- Why people left, without who: only the day and the reason.
create table community_leave (
  community_id uuid not null references community on delete cascade,
  left_on date not null default current_date,
  reason text not null
);

create table subscription (
  person_id uuid not null references person on delete cascade,
  source_id uuid not null references source on delete cascade,
  -- Everything up to here counts as read.
  read_until timestamptz(3) not null default now(),
  primary key (person_id, source_id)
);
create index subscription_source on subscription (source_id);

create table post (
  id uuid primary key,
  source_id uuid not null references source,
  author_id uuid references person on delete set null,
  kind text not null,
  state text not null default 'PUBLISHED',
  title text,
  body text not null,
  is_official boolean not null default false,
  created_at timestamptz(3) not null default now(),
  edited_at timestamptz(3),
  pinned_at timestamptz(3),
  pinned_until timestamptz(3),
  pinned_by uuid references person on delete set null,
  lock_reason text,
  lock_note text,
  locked_at timestamptz(3),
  locked_by uuid references person on delete set null,
  answer_id uuid,
  -- Published comments in the whole thread, and those at its top level.
  comment_count int not null default 0,
  top_level_count int not null default 0,
  -- { reaction key: how many }
  reaction_counts jsonb not null default '{}',
  -- Reactions in all.
  score int not null default 0
);
-- The feed: the newest posts of one source, walked by (created_at, id).
create index post_feed on post (source_id, created_at desc, id desc) where state = 'PUBLISHED';
create index post_official on post (source_id, created_at desc, id desc) where state = 'PUBLISHED' and is_official;
create index post_pinned on post (source_id, pinned_at desc) where state = 'PUBLISHED' and pinned_at is not null;
create index post_pending on post (source_id, created_at desc) where state = 'PENDING';
create index post_author on post (author_id, created_at desc);

create table post_read (
  person_id uuid not null references person on delete cascade,
  post_id uuid not null references post on delete cascade,
  read_at timestamptz(3) not null default now(),
  primary key (person_id, post_id)
);

-- Pages of the portal that people talk about; a row appears with the first word or reaction.
create table subject (
  id uuid primary key,
  key text not null unique,
  lock_reason text,
  lock_note text,
  locked_at timestamptz(3),
  locked_by uuid references person on delete set null,
  comment_count int not null default 0,
  top_level_count int not null default 0,
  reaction_counts jsonb not null default '{}',
  created_at timestamptz(3) not null default now()
);

create table comment (
  id uuid primary key,
  -- A post or a subject.
  subject_id uuid not null,
  parent_id uuid references comment,
  -- From the top of the thread down to the parent.
  ancestors uuid[] not null default '{}',
  author_id uuid references person on delete set null,
  state text not null default 'PUBLISHED',
  body text not null,
  is_official boolean not null default false,
  created_at timestamptz(3) not null default now(),
  edited_at timestamptz(3),
  reply_count int not null default 0,
  descendant_count int not null default 0,
  reaction_counts jsonb not null default '{}',
  -- Reactions in all; what TOP sorts by, after `lead`: 2 for the accepted answer, 1 for an official one, else 0.
  score int not null default 0,
  lead smallint not null default 0
);
create index comment_thread on comment (subject_id, created_at, id) where parent_id is null;
create index comment_top on comment (subject_id, lead desc, score desc, id desc) where parent_id is null;
create index comment_busy on comment (subject_id, reply_count desc, id desc) where parent_id is null;
create index comment_latest on comment (subject_id, created_at desc, id desc) where state = 'PUBLISHED';
create index comment_replies on comment (parent_id, created_at, id) where parent_id is not null;
create index comment_author on comment (author_id, created_at desc);

create table reaction_option (
  key text primary key,
  emoji text not null,
  -- { language tag: label }
  labels jsonb not null,
  position int not null
);

create table reaction (
  -- A post, a comment or a subject.
  target_id uuid not null,
  person_id uuid not null references person on delete cascade,
  key text not null references reaction_option,
  created_at timestamptz(3) not null default now(),
  primary key (target_id, person_id, key)
);
create index reaction_list on reaction (target_id, key, created_at desc, person_id);
create index reaction_person on reaction (person_id, created_at desc);

create table revision (
  target_id uuid not null,
  replaced_at timestamptz(3) not null default now(),
  title text,
  body text not null,
  editor_id uuid references person on delete set null,
  primary key (target_id, replaced_at)
);

create table mention (
  target_id uuid not null,
  person_id uuid not null references person on delete cascade,
  primary key (target_id, person_id)
);

create table report (
  id uuid primary key,
  target_id uuid not null,
  reporter_id uuid not null references person on delete cascade,
  reason text not null,
  note text,
  state text not null default 'OPEN',
  created_at timestamptz(3) not null default now(),
  unique (target_id, reporter_id)
);

-- What moderators decided about held words, and why.
create table decision (
  id uuid primary key,
  target_id uuid not null,
  moderator_id uuid references person on delete set null,
  verdict text not null check (verdict in ('APPROVE', 'REJECT')),
  reason text,
  created_at timestamptz(3) not null default now()
);
create index decision_target on decision (target_id, created_at desc);

-- Words the organisation refuses or wants a moderator to see first; matched as whole words without regard to case.
create table keyword_rule (
  pattern text primary key,
  action text not null check (action in ('REFUSE', 'HOLD')),
  reason text not null
);

create table idempotency (
  person_id uuid not null,
  key uuid not null,
  operation text not null,
  -- SHA-256 of operation and input; another input under the same key is refused.
  fingerprint text not null,
  answer jsonb not null,
  created_at timestamptz(3) not null default now(),
  primary key (person_id, key)
);
create index idempotency_age on idempotency (created_at);

-- What changed, for the live stream. Readers take rows whose transaction is over for everybody, in the order (xid, seq), so that a
-- late commit is never skipped.
create table change (
  seq bigint generated always as identity primary key,
  xid xid8 not null default pg_current_xact_id(),
  at timestamptz(3) not null default now(),
  kind text not null,
  -- Ids under which it is delivered: post or subject, community, person.
  topics uuid[] not null,
  -- The source whose readers may know of it; null for pages of the portal.
  source_id uuid,
  target_type text not null check (target_type in ('post', 'comment', 'subject', 'community')),
  target_id uuid not null,
  -- For comments: the post or page at the root of the thread.
  subject_type text check (subject_type in ('post', 'subject')),
  subject_id uuid,
  parent_id uuid,
  actor_id uuid,
  counts jsonb
);
create index change_order on change (xid, seq);
create index change_age on change (at);
