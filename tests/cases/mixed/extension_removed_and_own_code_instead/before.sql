create extension citext;
create table person (id int primary key, email citext unique);
create view mails as select email from person;
