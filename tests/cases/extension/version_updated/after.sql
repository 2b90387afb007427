create extension hstore version '1.6';
create table item (id int primary key, tags hstore);
