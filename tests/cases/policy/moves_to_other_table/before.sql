create table a (id int); create table b (id int);
create policy p on a using (id > 0);
