create table document_all (id int primary key, title text, deleted_at timestamptz);
create table attachment (id int primary key, document_id int references document_all);
create view document as select id, title from document_all where deleted_at is null with check option;
create rule soft_delete as on delete to document do instead update document_all set deleted_at = now() where id = old.id;
grant select, insert, update, delete on document to app_writer;
create function titles() returns setof text language sql stable as 'select title from document';
