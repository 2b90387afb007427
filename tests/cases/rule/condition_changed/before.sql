create table t (id int, v text);
create rule r as on update to t where old.v <> new.v do instead nothing;
