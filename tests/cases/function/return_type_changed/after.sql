create function total() returns bigint language sql as 'select 1::bigint';
comment on function total() is 'kept';
alter function total() owner to app_owner;
revoke execute on function total() from public;
grant execute on function total() to app_reader;
