-- A multi-tenant document store. Every row of every tenant table carries tenant_id, and row level
-- security is the only thing between one tenant and another, so it is forced even for the owner.
--
-- The application connects as app_writer (or app_reader) and says who it acts for:
--     SET LOCAL app.tenant_id = '...'; SET LOCAL app.user_id = '...';
--
-- Roles are in roles.sql.

create schema tenancy;
create schema app;

comment on schema tenancy is 'tenants, members and the functions policies are made of';
comment on schema app is 'what the tenants own';

revoke create on schema public from public;
grant usage on schema tenancy, app to app_reader, app_writer;

-- Objects that later migrations create as app_owner are visible without another grant.
alter default privileges for role app_owner in schema app
    grant select on tables to app_reader;
alter default privileges for role app_owner in schema app
    grant select, insert, update, delete on tables to app_writer;
alter default privileges for role app_owner
    revoke execute on functions from public;


-- tenancy ------------------------------------------------------------------

create type tenancy.plan as enum ('free', 'team', 'enterprise');
create type tenancy.member_role as enum ('guest', 'member', 'admin', 'owner');

create table tenancy.tenants (
    id          uuid primary key default gen_random_uuid(),
    slug        text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,38}$'),
    name        text not null,
    plan        tenancy.plan not null default 'free',
    seat_limit  integer not null default 5 check (seat_limit > 0),
    suspended   boolean not null default false,
    created_at  timestamptz not null default now()
);

create table tenancy.users (
    id          uuid primary key default gen_random_uuid(),
    email       text not null,
    created_at  timestamptz not null default now()
);
create unique index users_email_lower_key on tenancy.users (lower(email));

create table tenancy.members (
    tenant_id   uuid not null references tenancy.tenants on delete cascade,
    user_id     uuid not null references tenancy.users on delete cascade,
    role        tenancy.member_role not null default 'member',
    invited_by  uuid references tenancy.users on delete set null,
    joined_at   timestamptz,

    primary key (tenant_id, user_id)
);
create index members_user_id_idx on tenancy.members (user_id);

-- Read from the session, null when not set. Policies compare against these, never against a literal.
create function tenancy.current_tenant() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('app.tenant_id', true), '')::uuid;

create function tenancy.acting_user() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('app.user_id', true), '')::uuid;

-- Security definer: members is itself protected by row level security, and a policy on members that
-- reads members would recurse.
create function tenancy.has_role(tenant uuid, at_least tenancy.member_role default 'member') returns boolean
    language sql stable security definer
    set search_path = pg_catalog, tenancy, pg_temp
as $$
    select exists (
        select 1
          from tenancy.members m
          join tenancy.tenants t on t.id = m.tenant_id
         where m.tenant_id = tenant
           and m.user_id = tenancy.acting_user()
           and m.role >= at_least
           and not t.suspended
    );
$$;

create function tenancy.seats_left(tenant uuid) returns integer
    language sql stable security definer
    set search_path = pg_catalog, tenancy, pg_temp
as $$
    select t.seat_limit - count(m.user_id)::integer
      from tenancy.tenants t
      left join tenancy.members m on m.tenant_id = t.id
     where t.id = tenant
     group by t.id;
$$;

create procedure tenancy.invite(tenant uuid, email_address text, inout member uuid default null)
    language plpgsql security definer
    set search_path = pg_catalog, tenancy, pg_temp
as $$
begin
    if not tenancy.has_role(tenant, 'admin') then
        raise insufficient_privilege using message = 'only an admin can invite';
    end if;
    if tenancy.seats_left(tenant) <= 0 then
        raise check_violation using message = 'no seats left', hint = 'upgrade the plan';
    end if;

    insert into tenancy.users (email) values (email_address)
        on conflict (lower(email)) do update set email = excluded.email
        returning id into member;
    insert into tenancy.members (tenant_id, user_id, role, invited_by)
        values (tenant, member, 'guest', tenancy.acting_user())
        on conflict do nothing;
end;
$$;

revoke execute on function tenancy.has_role(uuid, tenancy.member_role) from public;
revoke execute on function tenancy.seats_left(uuid) from public;
revoke execute on procedure tenancy.invite(uuid, text, uuid) from public;
grant execute on function tenancy.has_role(uuid, tenancy.member_role), tenancy.seats_left(uuid)
    to app_reader, app_writer;
grant execute on procedure tenancy.invite(uuid, text, uuid) to app_writer;


-- app ----------------------------------------------------------------------

create table app.folders (
    tenant_id   uuid not null default tenancy.current_tenant() references tenancy.tenants on delete cascade,
    id          bigint generated always as identity,
    parent_id   bigint,
    name        text not null,

    primary key (tenant_id, id),
    foreign key (tenant_id, parent_id) references app.folders (tenant_id, id),
    unique (tenant_id, parent_id, name)
);

create table app.documents (
    tenant_id   uuid not null default tenancy.current_tenant() references tenancy.tenants on delete cascade,
    id          bigint generated always as identity,
    folder_id   bigint not null,
    author_id   uuid default tenancy.acting_user() references tenancy.users on delete set null,
    title       text not null,
    body        text not null default '',
    is_public   boolean not null default false,
    deleted_at  timestamptz,
    created_at  timestamptz not null default now(),

    primary key (tenant_id, id),
    foreign key (tenant_id, folder_id) references app.folders (tenant_id, id) on delete restrict
);
create index documents_folder_idx on app.documents (tenant_id, folder_id) where deleted_at is null;

create table app.shares (
    tenant_id   uuid not null,
    document_id bigint not null,
    token       text not null default encode(sha256(gen_random_uuid()::text::bytea), 'hex'),
    expires_at  timestamptz not null default now() + interval '7 days',

    primary key (token),
    foreign key (tenant_id, document_id) references app.documents (tenant_id, id) on delete cascade
);

create function app.keep_tenant() returns trigger
    language plpgsql
as $$
begin
    if new.tenant_id is distinct from old.tenant_id then
        raise exception 'a row of % cannot move to another tenant', tg_table_name;
    end if;
    return new;
end;
$$;

create trigger folders_keep_tenant before update of tenant_id on app.folders
    for each row execute function app.keep_tenant();
create trigger documents_keep_tenant before update of tenant_id on app.documents
    for each row when (old.tenant_id is distinct from new.tenant_id) execute function app.keep_tenant();

create view app.live_documents with (security_invoker = true, check_option = local) as
    select tenant_id, id, folder_id, author_id, title, body, is_public
      from app.documents
     where deleted_at is null;

create view app.my_tenants with (security_barrier) as
    select t.id, t.slug, t.name, m.role
      from tenancy.tenants t
      join tenancy.members m on m.tenant_id = t.id
     where m.user_id = tenancy.acting_user();


-- row level security -------------------------------------------------------

alter table tenancy.tenants enable row level security;
alter table tenancy.members enable row level security;
alter table app.folders enable row level security;
alter table app.documents enable row level security;
alter table app.shares enable row level security;

alter table app.folders force row level security;
alter table app.documents force row level security;
alter table app.shares force row level security;

create policy tenant_is_visible_to_members on tenancy.tenants for select
    using (tenancy.has_role(id, 'guest'));
create policy tenant_is_changed_by_owner on tenancy.tenants for update
    using (tenancy.has_role(id, 'owner')) with check (tenancy.has_role(id, 'owner'));

create policy members_see_each_other on tenancy.members for select
    using (tenancy.has_role(tenant_id));
create policy members_managed_by_admin on tenancy.members to app_writer
    using (tenancy.has_role(tenant_id, 'admin'));
create policy members_cannot_promote_themselves on tenancy.members as restrictive for update
    using (user_id <> tenancy.acting_user());

-- The wall: whatever else is allowed, it is allowed inside the current tenant only.
create policy same_tenant on app.folders as restrictive
    using (tenant_id = (select tenancy.current_tenant()));
create policy same_tenant on app.documents as restrictive
    using (tenant_id = (select tenancy.current_tenant()));
create policy same_tenant on app.shares as restrictive
    using (tenant_id = (select tenancy.current_tenant()));

create policy folders_read on app.folders for select using (tenancy.has_role(tenant_id, 'guest'));
create policy folders_write on app.folders to app_writer using (tenancy.has_role(tenant_id));

create policy documents_read on app.documents for select
    using (is_public or author_id = tenancy.acting_user() or tenancy.has_role(tenant_id));
create policy documents_insert on app.documents for insert to app_writer
    with check (tenancy.has_role(tenant_id) and author_id = tenancy.acting_user());
create policy documents_update on app.documents for update to app_writer
    using (author_id = tenancy.acting_user() or tenancy.has_role(tenant_id, 'admin'));
create policy documents_delete on app.documents for delete to app_writer
    using (tenancy.has_role(tenant_id, 'admin'));

create policy shares_of_own_documents on app.shares to app_writer
    using (exists (select 1
                     from app.documents d
                    where d.tenant_id = shares.tenant_id
                      and d.id = shares.document_id
                      and d.author_id = tenancy.acting_user()));


-- grants -------------------------------------------------------------------

grant select on tenancy.tenants, tenancy.members, app.my_tenants to app_reader, app_writer;
grant update (name) on tenancy.tenants to app_writer;
grant insert, update, delete on tenancy.members to app_writer;
grant select on all tables in schema app to app_reader;
grant select, insert, update, delete on all tables in schema app to app_writer;
grant usage on all sequences in schema app to app_writer;
