create table t (id int, body text, tsv tsvector);
create trigger a before insert or update on t for each row execute function tsvector_update_trigger(tsv, 'pg_catalog.english', body);
