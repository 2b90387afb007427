create schema audit;
create table public.accounts (id bigserial primary key, mail text not null);
create table audit.events (
    id bigint generated always as identity primary key,
    account_id bigint not null references public.accounts (id) on delete cascade,
    happened_at timestamptz not null default now()
);
create index on audit.events (account_id, happened_at desc);
