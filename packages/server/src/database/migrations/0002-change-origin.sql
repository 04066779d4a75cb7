-- The log begins with an entry that nobody is told of. A reader who came before the first change has a cursor to go on from, and one
-- who holds it is told apart from one who was away for so long that changes after it are forgotten.
insert into change (kind, topics, target_type, target_id)
select 'RESYNC', '{}', 'subject', gen_random_uuid() where not exists (select from change);
