create extension hstore version '1.4';
create table item (id int primary key, tags hstore);
