create table t (id int); create table u (id int);
create function f() returns trigger language plpgsql as 'begin return null; end';
create trigger x after insert on t execute function f();
create trigger x after insert on u execute function f();
create policy x on t using (true); create policy x on u using (true);
create rule x as on delete to t do also nothing; create rule x as on delete to u do also nothing;
comment on trigger x on u is 't2'; comment on policy x on u is 'p2'; comment on rule x on u is 'r2';
