create sequence a as bigint;
create sequence b as integer maxvalue 100;
create sequence c as smallint;
