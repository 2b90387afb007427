create table author (id serial primary key, name text not null unique, born date check (born < '2020-01-01'));
create table book (id bigint generated always as identity, author int not null references author on delete cascade, title varchar(100) default 'untitled', primary key (id));
create index on book (author);
create view catalogue as select b.title, a.name from book b join author a on a.id = b.author where b.title like 'A%';
create function titles(who text) returns setof text language sql stable as $$ select title from catalogue where name = who $$;
grant select on catalogue to app_reader;
