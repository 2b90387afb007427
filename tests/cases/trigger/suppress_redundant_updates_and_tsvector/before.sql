create table t (id int, body text, tsv tsvector);
create trigger a before update on t for each row execute function suppress_redundant_updates_trigger();
