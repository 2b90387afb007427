create table public.accounts (id bigserial primary key, mail text not null);
