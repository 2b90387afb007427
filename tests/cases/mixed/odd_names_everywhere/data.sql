insert into "S s"."T t" values ('it''s', 1);
