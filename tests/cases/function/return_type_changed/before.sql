create function total() returns integer language sql as 'select 1';
comment on function total() is 'kept';
alter function total() owner to app_owner;
revoke execute on function total() from public;
grant execute on function total() to app_reader;
