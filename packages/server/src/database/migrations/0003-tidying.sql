-- What retention looks for: old marks of reading, and pictures that nobody put anywhere.
create index post_read_age on post_read (read_at);
create index image_unused on image (created_at) where target_id is null and owner_id is not null;
