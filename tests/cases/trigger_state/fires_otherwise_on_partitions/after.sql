create table p (a int) partition by list (a);
create table p1 partition of p for values in (1);
create table p2 partition of p for values in (2);
create function noop() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger seen before insert on p for each row execute function noop();
alter table p1 enable replica trigger seen;
alter table p2 disable trigger seen;
