create table parent (id serial primary key, name text);
create table child (id serial primary key, parent_id int not null references parent);
create view family as select p.id, p.name, c.id as child from parent p join child c on c.parent_id = p.id;
grant usage on sequence parent_id_seq to app_writer;
