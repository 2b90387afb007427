create table public.doc (id integer);
alter table only public.doc enable row level security;
create policy p on public.doc as permissive for all to public using ((id > 0));
