create table t (id int, v text);
create rule r as on update to t where old.v is distinct from new.v and new.id > 0 do instead nothing;
comment on rule r on t is 'guards';
