create table t (id int, v text, old_note text); create table log (id int, note text);
create rule r as on update to t do also insert into log values (old.id, old.old_note);
