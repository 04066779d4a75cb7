-- A feed of some kinds takes the newest posts of each source and kind: a rare kind is not looked for among all posts of a source.
create index post_kind on post (source_id, kind, created_at desc, id desc) where state = 'PUBLISHED';
