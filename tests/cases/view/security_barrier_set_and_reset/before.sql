create table secret (id int, owner_name name, body text);
create view my_secret as select id, body from secret where owner_name = current_user;
create view other with (security_barrier=true) as select id from secret;
