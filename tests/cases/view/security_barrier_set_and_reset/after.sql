create table secret (id int, owner_name name, body text);
create view my_secret with (security_barrier) as select id, body from secret where owner_name = current_user;
create view other as select id from secret;
