create table document (id int primary key, title text);
create table attachment (id int primary key, document_id int references document);
grant select, insert, update, delete on document to app_writer;
create function titles() returns setof text language sql stable as 'select title from document';
