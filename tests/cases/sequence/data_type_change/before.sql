create sequence a as integer;
create sequence b as smallint maxvalue 100;
create sequence c;
