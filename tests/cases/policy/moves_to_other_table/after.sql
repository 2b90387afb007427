create table a (id int); create table b (id int);
create policy p on b using (id > 0);
