-- An ERP. Written by generate.py; change that, not this.

-- Schemas

CREATE SCHEMA core;
CREATE SCHEMA auth;
CREATE SCHEMA hr;
CREATE SCHEMA catalog;
CREATE SCHEMA stock;
CREATE SCHEMA purchase;
CREATE SCHEMA sales;
CREATE SCHEMA finance;
CREATE SCHEMA production;
CREATE SCHEMA crm;
CREATE SCHEMA service;
CREATE SCHEMA projects;
CREATE SCHEMA quality;
CREATE SCHEMA assets;
COMMENT ON SCHEMA core IS 'Shared master data';
COMMENT ON SCHEMA auth IS 'Users and permissions';
COMMENT ON SCHEMA hr IS 'People';
COMMENT ON SCHEMA catalog IS 'Items';
COMMENT ON SCHEMA stock IS 'Warehouses and inventory';
COMMENT ON SCHEMA purchase IS 'Suppliers and buying';
COMMENT ON SCHEMA sales IS 'Customers and selling';
COMMENT ON SCHEMA finance IS 'General ledger and payments';
COMMENT ON SCHEMA production IS 'Manufacturing';
COMMENT ON SCHEMA crm IS 'Leads and activities';
COMMENT ON SCHEMA service IS 'Service desk';
COMMENT ON SCHEMA projects IS 'Projects';
COMMENT ON SCHEMA quality IS 'Quality control';
COMMENT ON SCHEMA assets IS 'Fixed assets';


-- Types

CREATE TYPE core.country_group AS ENUM ('eu', 'efta', 'americas', 'apac', 'other');
CREATE TYPE core.contact_kind AS ENUM ('phone', 'mobile', 'email', 'fax', 'web');
CREATE TYPE core.approval_state AS ENUM ('draft', 'submitted', 'approved', 'rejected');
CREATE TYPE hr.employment_kind AS ENUM ('permanent', 'fixed_term', 'temporary', 'apprentice', 'contractor');
CREATE TYPE hr.leave_kind AS ENUM ('vacation', 'sick', 'parental', 'unpaid', 'training');
CREATE TYPE sales.order_status AS ENUM ('quote', 'open', 'confirmed', 'picking', 'shipped', 'invoiced', 'closed', 'cancelled');
CREATE TYPE sales.price_kind AS ENUM ('list', 'net', 'campaign', 'contract');
CREATE TYPE purchase.order_status AS ENUM ('requested', 'ordered', 'partly_received', 'received', 'closed', 'cancelled');
CREATE TYPE stock.movement_kind AS ENUM ('receipt', 'issue', 'transfer', 'adjustment', 'scrap', 'return');
CREATE TYPE stock.valuation AS ENUM ('fifo', 'average', 'standard');
CREATE TYPE production.order_state AS ENUM ('planned', 'released', 'running', 'paused', 'finished', 'closed');
CREATE TYPE finance.account_kind AS ENUM ('asset', 'liability', 'equity', 'income', 'expense');
CREATE TYPE finance.posting_state AS ENUM ('parked', 'posted', 'reversed');
CREATE TYPE finance.payment_method AS ENUM ('transfer', 'direct_debit', 'card', 'cash', 'cheque');
CREATE TYPE crm.lead_stage AS ENUM ('new', 'qualified', 'proposal', 'won', 'lost');
CREATE TYPE service.ticket_priority AS ENUM ('low', 'normal', 'high', 'urgent');
CREATE TYPE service.ticket_state AS ENUM ('open', 'waiting', 'solved', 'closed');
CREATE TYPE projects.project_state AS ENUM ('offered', 'active', 'on_hold', 'done', 'cancelled');
CREATE TYPE quality.verdict AS ENUM ('pass', 'conditional', 'fail');
CREATE TYPE assets.depreciation AS ENUM ('linear', 'declining', 'none');

CREATE DOMAIN core.amount AS numeric(15, 2);
CREATE DOMAIN core.quantity AS numeric(14, 3) CONSTRAINT quantity_not_negative CHECK (VALUE >= 0);
CREATE DOMAIN core.percentage AS numeric(5, 2) CONSTRAINT percentage_range CHECK (VALUE BETWEEN 0 AND 100);


-- Functions used by many tables

CREATE FUNCTION core.touch() RETURNS trigger
    LANGUAGE plpgsql
AS $$
BEGIN
    NEW.changed_at := now();
    RETURN NEW;
END;
$$;

CREATE TABLE core.change_log (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    changed_at  timestamptz NOT NULL DEFAULT now(),
    changed_by  text NOT NULL DEFAULT current_user,
    table_name  regclass NOT NULL,
    operation   text NOT NULL CHECK (operation IN ('INSERT', 'UPDATE', 'DELETE')),
    before      jsonb,
    after       jsonb
);
CREATE INDEX change_log_table_idx ON core.change_log (table_name, changed_at);

CREATE FUNCTION core.log_change() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
AS $$
BEGIN
    INSERT INTO core.change_log (table_name, operation, before, after)
    VALUES (TG_RELID, TG_OP,
            CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END,
            CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END);
    RETURN NULL;
END;
$$;

CREATE FUNCTION core.net_price(unit_price core.amount, quantity core.quantity, discount core.percentage DEFAULT 0)
    RETURNS core.amount
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
    SELECT round(unit_price * quantity * (1 - coalesce(discount, 0) / 100), 2)
$$;


-- Shared master data

CREATE TABLE core.country (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code        varchar(20) NOT NULL,
    name        text NOT NULL,
    "group"     core.country_group NOT NULL DEFAULT 'other',
    is_active   boolean NOT NULL DEFAULT true,
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT country_code_key UNIQUE (code)
);

CREATE TABLE core.currency (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code        varchar(20) NOT NULL,
    name        text NOT NULL,
    decimals    smallint NOT NULL DEFAULT 2,
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT currency_code_key UNIQUE (code)
);

CREATE TABLE core.exchange_rate (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    currency_id  bigint NOT NULL,
    valid_on     date NOT NULL,
    rate         numeric(12, 4) NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT now(),
    changed_at   timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON core.exchange_rate (currency_id);

CREATE TABLE core.language (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code        varchar(20) NOT NULL,
    name        text NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT language_code_key UNIQUE (code)
);

CREATE TABLE core.unit (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code        varchar(20) NOT NULL,
    name        text NOT NULL,
    is_base     boolean NOT NULL DEFAULT false,
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT unit_code_key UNIQUE (code)
);

CREATE TABLE core.unit_conversion (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    from_unit_id  bigint NOT NULL,
    to_unit_id    bigint NOT NULL,
    factor        numeric(12, 4) NOT NULL,
    created_at    timestamptz NOT NULL DEFAULT now(),
    changed_at    timestamptz NOT NULL DEFAULT now(),
    UNIQUE (from_unit_id, to_unit_id)
);
CREATE INDEX ON core.unit_conversion (from_unit_id);
CREATE INDEX ON core.unit_conversion (to_unit_id);

CREATE TABLE core.company (
    id                 bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code               varchar(20) NOT NULL,
    name               text NOT NULL,
    country_id         bigint NOT NULL,
    currency_id        bigint NOT NULL,
    vat_id             text,
    fiscal_year_start  smallint NOT NULL DEFAULT 1,
    created_at         timestamptz NOT NULL DEFAULT now(),
    changed_at         timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT company_code_key UNIQUE (code)
);
CREATE INDEX ON core.company (country_id);
CREATE INDEX ON core.company (currency_id);

CREATE TABLE core.business_partner (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code        varchar(20) NOT NULL,
    name        text NOT NULL,
    country_id  bigint,
    vat_id      text,
    is_blocked  boolean NOT NULL DEFAULT false,
    notes       text,
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT business_partner_code_key UNIQUE (code)
);
CREATE INDEX ON core.business_partner (country_id) WHERE country_id IS NOT NULL;

CREATE TABLE core.address (
    id                   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    business_partner_id  bigint NOT NULL,
    street               text NOT NULL,
    zip                  varchar(20),
    city                 text NOT NULL,
    country_id           bigint NOT NULL,
    is_default           boolean NOT NULL DEFAULT false,
    created_at           timestamptz NOT NULL DEFAULT now(),
    changed_at           timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON core.address (business_partner_id);
CREATE INDEX ON core.address (country_id);

CREATE TABLE core.contact_person (
    id                   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    business_partner_id  bigint NOT NULL,
    first_name           text,
    last_name            text NOT NULL,
    position             text,
    created_at           timestamptz NOT NULL DEFAULT now(),
    changed_at           timestamptz NOT NULL DEFAULT now(),
    UNIQUE (business_partner_id, position)
);
CREATE INDEX ON core.contact_person (business_partner_id);

CREATE TABLE core.contact_detail (
    id                 bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    contact_person_id  bigint NOT NULL,
    kind               core.contact_kind NOT NULL,
    value              text NOT NULL,
    created_at         timestamptz NOT NULL DEFAULT now(),
    changed_at         timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON core.contact_detail (contact_person_id);

CREATE TABLE core.bank_account (
    id                   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    business_partner_id  bigint NOT NULL,
    iban                 text NOT NULL,
    bic                  varchar(20),
    holder               text,
    created_at           timestamptz NOT NULL DEFAULT now(),
    changed_at           timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON core.bank_account (business_partner_id);

CREATE TABLE core.payment_term (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code           varchar(20) NOT NULL,
    name           text NOT NULL,
    net_days       integer NOT NULL DEFAULT 30,
    discount_days  integer,
    discount       core.percentage,
    created_at     timestamptz NOT NULL DEFAULT now(),
    changed_at     timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT payment_term_code_key UNIQUE (code)
);

CREATE TABLE core.delivery_term (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code        varchar(20) NOT NULL,
    name        text NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT delivery_term_code_key UNIQUE (code)
);

CREATE TABLE core.number_range (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    company_id   bigint NOT NULL,
    object_name  text NOT NULL,
    prefix       varchar(20),
    next_value   bigint NOT NULL DEFAULT 1,
    width        smallint NOT NULL DEFAULT 6,
    created_at   timestamptz NOT NULL DEFAULT now(),
    changed_at   timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON core.number_range (company_id);

CREATE TABLE core.document (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name        text NOT NULL,
    mime_type   text NOT NULL,
    content     bytea,
    size_bytes  bigint NOT NULL DEFAULT 0,
    tags        text[],
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX document_name_idx ON core.document (lower(name));
CREATE INDEX document_tags_idx ON core.document USING gin (tags);

CREATE TABLE core.document_link (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    document_id  bigint NOT NULL,
    table_name   text NOT NULL,
    row_id       bigint NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT now(),
    changed_at   timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON core.document_link (document_id);

CREATE TABLE core.setting (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    company_id  bigint,
    key         text NOT NULL,
    value       jsonb NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON core.setting (company_id) WHERE company_id IS NOT NULL;

CREATE TABLE core.calendar (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code        varchar(20) NOT NULL,
    name        text NOT NULL,
    country_id  bigint,
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT calendar_code_key UNIQUE (code)
);
CREATE INDEX ON core.calendar (country_id) WHERE country_id IS NOT NULL;

CREATE TABLE core.holiday (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    calendar_id  bigint NOT NULL,
    falls_on     date NOT NULL,
    name         text NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT now(),
    changed_at   timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON core.holiday (calendar_id);
CREATE INDEX holiday_name_idx ON core.holiday (lower(name));


-- Users and permissions

CREATE TABLE auth.account (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    login          text NOT NULL,
    password_hash  text NOT NULL,
    is_locked      boolean NOT NULL DEFAULT false,
    last_login_at  timestamptz,
    created_at     timestamptz NOT NULL DEFAULT now(),
    changed_at     timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE auth.permission (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code         varchar(20) NOT NULL,
    description  text,
    created_at   timestamptz NOT NULL DEFAULT now(),
    changed_at   timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT permission_code_key UNIQUE (code)
);

CREATE TABLE auth.account_group (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name         text NOT NULL,
    description  text,
    created_at   timestamptz NOT NULL DEFAULT now(),
    changed_at   timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX account_group_name_idx ON auth.account_group (lower(name));

CREATE TABLE auth.group_permission (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_group_id  bigint NOT NULL,
    permission_id     bigint NOT NULL,
    created_at        timestamptz NOT NULL DEFAULT now(),
    changed_at        timestamptz NOT NULL DEFAULT now(),
    UNIQUE (account_group_id, permission_id)
);
CREATE INDEX ON auth.group_permission (account_group_id);
CREATE INDEX ON auth.group_permission (permission_id);

CREATE TABLE auth.group_member (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_group_id  bigint NOT NULL,
    account_id        bigint NOT NULL,
    since             date,
    created_at        timestamptz NOT NULL DEFAULT now(),
    changed_at        timestamptz NOT NULL DEFAULT now(),
    UNIQUE (account_group_id, account_id)
);
CREATE INDEX ON auth.group_member (account_group_id);
CREATE INDEX ON auth.group_member (account_id);

CREATE TABLE auth.session (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id  bigint NOT NULL,
    token       text NOT NULL,
    client      inet,
    expires_at  timestamptz NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON auth.session (account_id);

CREATE TABLE auth.api_key (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id  bigint NOT NULL,
    name        text NOT NULL,
    key_hash    text NOT NULL,
    scopes      text[],
    expires_at  timestamptz,
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON auth.api_key (account_id);
CREATE INDEX api_key_name_idx ON auth.api_key (lower(name));


-- People

CREATE TABLE hr.department (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code        varchar(20) NOT NULL,
    name        text NOT NULL,
    parent_id   bigint,
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT department_code_key UNIQUE (code)
);
CREATE INDEX ON hr.department (parent_id) WHERE parent_id IS NOT NULL;

CREATE TABLE hr.job_position (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title          text NOT NULL,
    department_id  bigint NOT NULL,
    grade          smallint NOT NULL DEFAULT 1,
    created_at     timestamptz NOT NULL DEFAULT now(),
    changed_at     timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON hr.job_position (department_id);

CREATE TABLE hr.employee (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    personnel_no   varchar(20) NOT NULL,
    first_name     text NOT NULL,
    last_name      text NOT NULL,
    born_on        date,
    hired_on       date NOT NULL,
    left_on        date,
    department_id  bigint NOT NULL,
    manager_id     bigint,
    account_id     bigint,
    created_at     timestamptz NOT NULL DEFAULT now(),
    changed_at     timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT employee_personnel_no_key UNIQUE (personnel_no)
);
CREATE INDEX ON hr.employee (department_id);
CREATE INDEX ON hr.employee (manager_id) WHERE manager_id IS NOT NULL;
CREATE INDEX ON hr.employee (account_id) WHERE account_id IS NOT NULL;

CREATE TABLE hr.employment_contract (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    employee_id      bigint NOT NULL,
    kind             hr.employment_kind NOT NULL,
    job_position_id  bigint NOT NULL,
    valid            daterange NOT NULL,
    weekly_hours     numeric(12, 4) NOT NULL,
    created_at       timestamptz NOT NULL DEFAULT now(),
    changed_at       timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON hr.employment_contract (employee_id);
CREATE INDEX ON hr.employment_contract (job_position_id);

CREATE TABLE hr.salary (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    employee_id  bigint NOT NULL,
    valid        daterange NOT NULL,
    monthly      core.amount NOT NULL,
    currency     char(3) NOT NULL DEFAULT 'EUR',
    created_at   timestamptz NOT NULL DEFAULT now(),
    changed_at   timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON hr.salary (employee_id);

CREATE TABLE hr.leave_request (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    employee_id  bigint NOT NULL,
    kind         hr.leave_kind NOT NULL,
    days         daterange NOT NULL,
    state        core.approval_state NOT NULL DEFAULT 'draft',
    created_at   timestamptz NOT NULL DEFAULT now(),
    changed_at   timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON hr.leave_request (employee_id);

CREATE TABLE hr.leave_balance (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    employee_id  bigint NOT NULL,
    year         smallint NOT NULL,
    entitled     numeric(12, 4) NOT NULL DEFAULT 0,
    taken        numeric(12, 4) NOT NULL DEFAULT 0,
    created_at   timestamptz NOT NULL DEFAULT now(),
    changed_at   timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON hr.leave_balance (employee_id);

CREATE TABLE hr.timesheet (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    employee_id  bigint NOT NULL,
    week         date NOT NULL,
    state        core.approval_state NOT NULL DEFAULT 'draft',
    created_at   timestamptz NOT NULL DEFAULT now(),
    changed_at   timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON hr.timesheet (employee_id);

CREATE TABLE hr.timesheet_entry (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    timesheet_id  bigint NOT NULL,
    work_date     date NOT NULL,
    hours         numeric(12, 4) NOT NULL,
    remark        text,
    created_at    timestamptz NOT NULL DEFAULT now(),
    changed_at    timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON hr.timesheet_entry (timesheet_id);

CREATE TABLE hr.skill (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name         text NOT NULL,
    description  text,
    created_at   timestamptz NOT NULL DEFAULT now(),
    changed_at   timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX skill_name_idx ON hr.skill (lower(name));

CREATE TABLE hr.employee_skill (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    employee_id  bigint NOT NULL,
    skill_id     bigint NOT NULL,
    level        smallint NOT NULL DEFAULT 1,
    created_at   timestamptz NOT NULL DEFAULT now(),
    changed_at   timestamptz NOT NULL DEFAULT now(),
    UNIQUE (employee_id, skill_id),
    CHECK (level BETWEEN 1 AND 5)
);
CREATE INDEX ON hr.employee_skill (employee_id);
CREATE INDEX ON hr.employee_skill (skill_id);

CREATE TABLE hr.training (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title       text NOT NULL,
    held_on     date NOT NULL,
    cost        core.amount,
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE hr.training_participant (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    training_id  bigint NOT NULL,
    employee_id  bigint NOT NULL,
    passed       boolean,
    created_at   timestamptz NOT NULL DEFAULT now(),
    changed_at   timestamptz NOT NULL DEFAULT now(),
    UNIQUE (training_id, employee_id)
);
CREATE INDEX ON hr.training_participant (training_id);
CREATE INDEX ON hr.training_participant (employee_id);

CREATE TABLE hr.expense_report (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    employee_id  bigint NOT NULL,
    report_no    varchar(20) NOT NULL,
    state        core.approval_state NOT NULL DEFAULT 'draft',
    total        core.amount NOT NULL DEFAULT 0,
    created_at   timestamptz NOT NULL DEFAULT now(),
    changed_at   timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT expense_report_report_no_key UNIQUE (report_no)
);
CREATE INDEX ON hr.expense_report (employee_id);

CREATE TABLE hr.expense_item (
    id                 bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    expense_report_id  bigint NOT NULL,
    spent_on           date NOT NULL,
    amount             core.amount NOT NULL,
    currency           char(3) NOT NULL DEFAULT 'EUR',
    purpose            text NOT NULL,
    created_at         timestamptz NOT NULL DEFAULT now(),
    changed_at         timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON hr.expense_item (expense_report_id);

CREATE TABLE hr.payroll_run (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    company_id  bigint NOT NULL,
    month       date NOT NULL,
    state       core.approval_state NOT NULL DEFAULT 'draft',
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON hr.payroll_run (company_id);

CREATE TABLE hr.payslip (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    payroll_run_id  bigint NOT NULL,
    employee_id     bigint NOT NULL,
    gross           core.amount NOT NULL,
    tax             core.amount NOT NULL DEFAULT 0,
    net             core.amount NOT NULL,
    created_at      timestamptz NOT NULL DEFAULT now(),
    changed_at      timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON hr.payslip (payroll_run_id);
CREATE INDEX ON hr.payslip (employee_id);


-- Items

CREATE TABLE catalog.item_group (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code        varchar(20) NOT NULL,
    name        text NOT NULL,
    parent_id   bigint,
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT item_group_code_key UNIQUE (code)
);
CREATE INDEX ON catalog.item_group (parent_id) WHERE parent_id IS NOT NULL;

CREATE TABLE catalog.manufacturer (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name        text NOT NULL,
    country_id  bigint,
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON catalog.manufacturer (country_id) WHERE country_id IS NOT NULL;
CREATE INDEX manufacturer_name_idx ON catalog.manufacturer (lower(name));

CREATE TABLE catalog.item (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sku              varchar(20) NOT NULL,
    name             text NOT NULL,
    description      text,
    item_group_id    bigint NOT NULL,
    unit_id          bigint NOT NULL,
    manufacturer_id  bigint,
    weight_kg        numeric(12, 4),
    is_active        boolean NOT NULL DEFAULT true,
    attributes       jsonb,
    created_at       timestamptz NOT NULL DEFAULT now(),
    changed_at       timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON catalog.item (item_group_id);
CREATE INDEX ON catalog.item (unit_id);
CREATE INDEX ON catalog.item (manufacturer_id) WHERE manufacturer_id IS NOT NULL;
CREATE INDEX item_name_idx ON catalog.item (lower(name));
CREATE INDEX item_attributes_idx ON catalog.item USING gin (attributes);

CREATE TABLE catalog.item_variant (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    item_id     bigint NOT NULL,
    sku         varchar(20) NOT NULL,
    options     jsonb NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON catalog.item_variant (item_id);

CREATE TABLE catalog.item_barcode (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    item_id     bigint NOT NULL,
    ean         varchar(20) NOT NULL,
    unit_id     bigint NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now(),
    UNIQUE (item_id, unit_id)
);
CREATE INDEX ON catalog.item_barcode (item_id);
CREATE INDEX ON catalog.item_barcode (unit_id);

CREATE TABLE catalog.item_image (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    item_id      bigint NOT NULL,
    document_id  bigint NOT NULL,
    position     smallint NOT NULL DEFAULT 1,
    created_at   timestamptz NOT NULL DEFAULT now(),
    changed_at   timestamptz NOT NULL DEFAULT now(),
    UNIQUE (item_id, position)
);
CREATE INDEX ON catalog.item_image (item_id);
CREATE INDEX ON catalog.item_image (document_id);

CREATE TABLE catalog.item_translation (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    item_id      bigint NOT NULL,
    language_id  bigint NOT NULL,
    name         text NOT NULL,
    description  text,
    created_at   timestamptz NOT NULL DEFAULT now(),
    changed_at   timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON catalog.item_translation (item_id);
CREATE INDEX ON catalog.item_translation (language_id);
CREATE INDEX item_translation_name_idx ON catalog.item_translation (lower(name));

CREATE TABLE catalog.attribute (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code         varchar(20) NOT NULL,
    name         text NOT NULL,
    is_required  boolean NOT NULL DEFAULT false,
    created_at   timestamptz NOT NULL DEFAULT now(),
    changed_at   timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT attribute_code_key UNIQUE (code)
);

CREATE TABLE catalog.item_attribute (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    item_id       bigint NOT NULL,
    attribute_id  bigint NOT NULL,
    value         text NOT NULL,
    created_at    timestamptz NOT NULL DEFAULT now(),
    changed_at    timestamptz NOT NULL DEFAULT now(),
    UNIQUE (item_id, attribute_id)
);
CREATE INDEX ON catalog.item_attribute (item_id);
CREATE INDEX ON catalog.item_attribute (attribute_id);

CREATE TABLE catalog.substitute (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    original_id     bigint NOT NULL,
    replacement_id  bigint NOT NULL,
    since           date,
    created_at      timestamptz NOT NULL DEFAULT now(),
    changed_at      timestamptz NOT NULL DEFAULT now(),
    UNIQUE (original_id, replacement_id)
);
CREATE INDEX ON catalog.substitute (original_id);
CREATE INDEX ON catalog.substitute (replacement_id);

CREATE TABLE catalog.tax_class (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code        varchar(20) NOT NULL,
    name        text NOT NULL,
    rate        core.percentage NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT tax_class_code_key UNIQUE (code)
);

CREATE TABLE catalog.item_tax (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    item_id       bigint NOT NULL,
    country_id    bigint NOT NULL,
    tax_class_id  bigint NOT NULL,
    created_at    timestamptz NOT NULL DEFAULT now(),
    changed_at    timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON catalog.item_tax (item_id);
CREATE INDEX ON catalog.item_tax (country_id);
CREATE INDEX ON catalog.item_tax (tax_class_id);


-- Warehouses and inventory

CREATE TABLE stock.warehouse (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code        varchar(20) NOT NULL,
    name        text NOT NULL,
    company_id  bigint NOT NULL,
    address_id  bigint,
    valuation   stock.valuation NOT NULL DEFAULT 'average',
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT warehouse_code_key UNIQUE (code)
);
CREATE INDEX ON stock.warehouse (company_id);
CREATE INDEX ON stock.warehouse (address_id) WHERE address_id IS NOT NULL;

CREATE TABLE stock.location (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    warehouse_id  bigint NOT NULL,
    code          varchar(20) NOT NULL,
    aisle         varchar(20),
    rack          varchar(20),
    is_blocked    boolean NOT NULL DEFAULT false,
    created_at    timestamptz NOT NULL DEFAULT now(),
    changed_at    timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT location_code_key UNIQUE (warehouse_id, code)
);
CREATE INDEX ON stock.location (warehouse_id);

CREATE TABLE stock.batch (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    item_id      bigint NOT NULL,
    batch_no     varchar(20) NOT NULL,
    produced_on  date,
    expires_on   date,
    created_at   timestamptz NOT NULL DEFAULT now(),
    changed_at   timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT batch_batch_no_key UNIQUE (batch_no)
);
CREATE INDEX ON stock.batch (item_id);

CREATE TABLE stock.serial_number (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    item_id     bigint NOT NULL,
    serial      text NOT NULL,
    batch_id    bigint,
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now(),
    UNIQUE (item_id, batch_id)
);
CREATE INDEX ON stock.serial_number (item_id);
CREATE INDEX ON stock.serial_number (batch_id) WHERE batch_id IS NOT NULL;

CREATE TABLE stock.stock_level (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    location_id  bigint NOT NULL,
    item_id      bigint NOT NULL,
    batch_id     bigint,
    on_hand      core.quantity NOT NULL DEFAULT 0,
    reserved     core.quantity NOT NULL DEFAULT 0,
    created_at   timestamptz NOT NULL DEFAULT now(),
    changed_at   timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON stock.stock_level (location_id);
CREATE INDEX ON stock.stock_level (item_id);
CREATE INDEX ON stock.stock_level (batch_id) WHERE batch_id IS NOT NULL;

CREATE TABLE stock.movement (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    item_id         bigint NOT NULL,
    source_id       bigint,
    destination_id  bigint,
    kind            stock.movement_kind NOT NULL,
    quantity        core.quantity NOT NULL,
    moved_at        timestamptz NOT NULL,
    reference       text,
    created_at      timestamptz NOT NULL DEFAULT now(),
    changed_at      timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON stock.movement (item_id);
CREATE INDEX ON stock.movement (source_id) WHERE source_id IS NOT NULL;
CREATE INDEX ON stock.movement (destination_id) WHERE destination_id IS NOT NULL;

CREATE TABLE stock.reservation (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    stock_level_id  bigint NOT NULL,
    quantity        core.quantity NOT NULL,
    expires_at      timestamptz,
    created_at      timestamptz NOT NULL DEFAULT now(),
    changed_at      timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON stock.reservation (stock_level_id);

CREATE TABLE stock.stocktake (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    warehouse_id  bigint NOT NULL,
    counted_on    date NOT NULL,
    state         core.approval_state NOT NULL DEFAULT 'draft',
    created_at    timestamptz NOT NULL DEFAULT now(),
    changed_at    timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON stock.stocktake (warehouse_id);

CREATE TABLE stock.stocktake_line (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    stocktake_id  bigint NOT NULL,
    location_id   bigint NOT NULL,
    item_id       bigint NOT NULL,
    expected      core.quantity NOT NULL,
    counted       core.quantity,
    created_at    timestamptz NOT NULL DEFAULT now(),
    changed_at    timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON stock.stocktake_line (stocktake_id);
CREATE INDEX ON stock.stocktake_line (location_id);
CREATE INDEX ON stock.stocktake_line (item_id);

CREATE TABLE stock.reorder_rule (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    warehouse_id  bigint NOT NULL,
    item_id       bigint NOT NULL,
    minimum       core.quantity NOT NULL,
    maximum       core.quantity NOT NULL,
    lead_time     interval,
    created_at    timestamptz NOT NULL DEFAULT now(),
    changed_at    timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT reorder_rule_range CHECK (minimum <= maximum)
);
CREATE INDEX ON stock.reorder_rule (warehouse_id);
CREATE INDEX ON stock.reorder_rule (item_id);

CREATE TABLE stock.packaging (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code           varchar(20) NOT NULL,
    name           text NOT NULL,
    max_weight_kg  numeric(12, 4),
    created_at     timestamptz NOT NULL DEFAULT now(),
    changed_at     timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT packaging_code_key UNIQUE (code)
);

CREATE TABLE stock.cost_layer (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    item_id       bigint NOT NULL,
    warehouse_id  bigint NOT NULL,
    received_at   timestamptz NOT NULL,
    quantity      core.quantity NOT NULL,
    unit_cost     core.amount NOT NULL,
    created_at    timestamptz NOT NULL DEFAULT now(),
    changed_at    timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON stock.cost_layer (item_id);
CREATE INDEX ON stock.cost_layer (warehouse_id);


-- Suppliers and buying

CREATE TABLE purchase.supplier (
    id                   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    business_partner_id  bigint NOT NULL,
    supplier_no          varchar(20) NOT NULL,
    payment_term_id      bigint,
    rating               smallint,
    is_approved          boolean NOT NULL DEFAULT false,
    created_at           timestamptz NOT NULL DEFAULT now(),
    changed_at           timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT supplier_supplier_no_key UNIQUE (supplier_no),
    CHECK (rating BETWEEN 1 AND 5)
);
CREATE INDEX ON purchase.supplier (business_partner_id);
CREATE INDEX ON purchase.supplier (payment_term_id) WHERE payment_term_id IS NOT NULL;

CREATE TABLE purchase.supplier_item (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    supplier_id   bigint NOT NULL,
    item_id       bigint NOT NULL,
    supplier_sku  text,
    price         core.amount NOT NULL,
    currency      char(3) NOT NULL DEFAULT 'EUR',
    min_quantity  core.quantity NOT NULL DEFAULT 1,
    lead_time     interval,
    created_at    timestamptz NOT NULL DEFAULT now(),
    changed_at    timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON purchase.supplier_item (supplier_id);
CREATE INDEX ON purchase.supplier_item (item_id);

CREATE TABLE purchase.requisition (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    requisition_no  varchar(20) NOT NULL,
    employee_id     bigint NOT NULL,
    needed_on       date,
    state           core.approval_state NOT NULL DEFAULT 'draft',
    created_at      timestamptz NOT NULL DEFAULT now(),
    changed_at      timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT requisition_requisition_no_key UNIQUE (requisition_no)
);
CREATE INDEX ON purchase.requisition (employee_id);

CREATE TABLE purchase.requisition_line (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    requisition_id  bigint NOT NULL,
    item_id         bigint NOT NULL,
    quantity        core.quantity NOT NULL,
    created_at      timestamptz NOT NULL DEFAULT now(),
    changed_at      timestamptz NOT NULL DEFAULT now(),
    UNIQUE (requisition_id, item_id)
);
CREATE INDEX ON purchase.requisition_line (requisition_id);
CREATE INDEX ON purchase.requisition_line (item_id);

CREATE TABLE purchase.purchase_order (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    order_no     varchar(20) NOT NULL,
    supplier_id  bigint NOT NULL,
    company_id   bigint NOT NULL,
    ordered_on   date NOT NULL,
    status       purchase.order_status NOT NULL DEFAULT 'requested',
    total        core.amount NOT NULL DEFAULT 0,
    currency     char(3) NOT NULL DEFAULT 'EUR',
    created_at   timestamptz NOT NULL DEFAULT now(),
    changed_at   timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT purchase_order_order_no_key UNIQUE (company_id, order_no)
);
CREATE INDEX ON purchase.purchase_order (supplier_id);
CREATE INDEX ON purchase.purchase_order (company_id);

CREATE TABLE purchase.purchase_order_line (
    id                 bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    purchase_order_id  bigint NOT NULL,
    position           smallint NOT NULL,
    item_id            bigint NOT NULL,
    quantity           core.quantity NOT NULL,
    unit_price         core.amount NOT NULL,
    discount           core.percentage,
    line_total         core.amount GENERATED ALWAYS AS (core.net_price(unit_price, quantity, discount)) STORED,
    created_at         timestamptz NOT NULL DEFAULT now(),
    changed_at         timestamptz NOT NULL DEFAULT now(),
    UNIQUE (purchase_order_id, position)
);
CREATE INDEX ON purchase.purchase_order_line (purchase_order_id);
CREATE INDEX ON purchase.purchase_order_line (item_id);

CREATE TABLE purchase.goods_receipt (
    id                 bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    receipt_no         varchar(20) NOT NULL,
    purchase_order_id  bigint NOT NULL,
    warehouse_id       bigint NOT NULL,
    received_at        timestamptz NOT NULL,
    created_at         timestamptz NOT NULL DEFAULT now(),
    changed_at         timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT goods_receipt_receipt_no_key UNIQUE (warehouse_id, receipt_no)
);
CREATE INDEX ON purchase.goods_receipt (purchase_order_id);
CREATE INDEX ON purchase.goods_receipt (warehouse_id);

CREATE TABLE purchase.goods_receipt_line (
    id                      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    goods_receipt_id        bigint NOT NULL,
    purchase_order_line_id  bigint NOT NULL,
    quantity                core.quantity NOT NULL,
    batch_id                bigint,
    created_at              timestamptz NOT NULL DEFAULT now(),
    changed_at              timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON purchase.goods_receipt_line (goods_receipt_id);
CREATE INDEX ON purchase.goods_receipt_line (purchase_order_line_id);
CREATE INDEX ON purchase.goods_receipt_line (batch_id) WHERE batch_id IS NOT NULL;

CREATE TABLE purchase.supplier_invoice (
    id                 bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    invoice_no         text NOT NULL,
    supplier_id        bigint NOT NULL,
    purchase_order_id  bigint,
    invoiced_on        date NOT NULL,
    due_on             date NOT NULL,
    total              core.amount NOT NULL,
    created_at         timestamptz NOT NULL DEFAULT now(),
    changed_at         timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT supplier_invoice_due_after_invoice CHECK (due_on >= invoiced_on)
);
CREATE INDEX ON purchase.supplier_invoice (supplier_id);
CREATE INDEX ON purchase.supplier_invoice (purchase_order_id) WHERE purchase_order_id IS NOT NULL;

CREATE TABLE purchase.supplier_invoice_line (
    id                   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    supplier_invoice_id  bigint NOT NULL,
    position             smallint NOT NULL,
    item_id              bigint,
    description          text,
    quantity             core.quantity NOT NULL,
    unit_price           core.amount NOT NULL,
    line_total           core.amount GENERATED ALWAYS AS (core.net_price(unit_price, quantity, 0)) STORED,
    created_at           timestamptz NOT NULL DEFAULT now(),
    changed_at           timestamptz NOT NULL DEFAULT now(),
    UNIQUE (supplier_invoice_id, position)
);
CREATE INDEX ON purchase.supplier_invoice_line (supplier_invoice_id);
CREATE INDEX ON purchase.supplier_invoice_line (item_id) WHERE item_id IS NOT NULL;

CREATE TABLE purchase.supplier_rating (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    supplier_id  bigint NOT NULL,
    rated_on     date NOT NULL,
    rated_by_id  bigint,
    score        smallint NOT NULL,
    remark       text,
    created_at   timestamptz NOT NULL DEFAULT now(),
    changed_at   timestamptz NOT NULL DEFAULT now(),
    CHECK (score BETWEEN 1 AND 5)
);
CREATE INDEX ON purchase.supplier_rating (supplier_id);
CREATE INDEX ON purchase.supplier_rating (rated_by_id) WHERE rated_by_id IS NOT NULL;

CREATE TABLE purchase.framework_agreement (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    supplier_id   bigint NOT NULL,
    agreement_no  varchar(20) NOT NULL,
    valid         daterange NOT NULL,
    volume        core.amount,
    created_at    timestamptz NOT NULL DEFAULT now(),
    changed_at    timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT framework_agreement_agreement_no_key UNIQUE (agreement_no)
);
CREATE INDEX ON purchase.framework_agreement (supplier_id);


-- Customers and selling

CREATE TABLE sales.customer_group (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code        varchar(20) NOT NULL,
    name        text NOT NULL,
    discount    core.percentage,
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT customer_group_code_key UNIQUE (code)
);

CREATE TABLE sales.customer (
    id                   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    business_partner_id  bigint NOT NULL,
    customer_no          varchar(20) NOT NULL,
    customer_group_id    bigint,
    payment_term_id      bigint,
    delivery_term_id     bigint,
    credit_limit         core.amount,
    created_at           timestamptz NOT NULL DEFAULT now(),
    changed_at           timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT customer_customer_no_key UNIQUE (customer_no)
);
CREATE INDEX ON sales.customer (business_partner_id);
CREATE INDEX ON sales.customer (customer_group_id) WHERE customer_group_id IS NOT NULL;
CREATE INDEX ON sales.customer (payment_term_id) WHERE payment_term_id IS NOT NULL;
CREATE INDEX ON sales.customer (delivery_term_id) WHERE delivery_term_id IS NOT NULL;

CREATE TABLE sales.price_list (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code        varchar(20) NOT NULL,
    name        text NOT NULL,
    currency    char(3) NOT NULL DEFAULT 'EUR',
    kind        sales.price_kind NOT NULL DEFAULT 'list',
    valid       daterange NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT price_list_code_key UNIQUE (code)
);

CREATE TABLE sales.price_list_item (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    price_list_id  bigint NOT NULL,
    item_id        bigint NOT NULL,
    min_quantity   core.quantity NOT NULL DEFAULT 1,
    price          core.amount NOT NULL,
    created_at     timestamptz NOT NULL DEFAULT now(),
    changed_at     timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON sales.price_list_item (price_list_id);
CREATE INDEX ON sales.price_list_item (item_id);

CREATE TABLE sales.sales_region (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code        varchar(20) NOT NULL,
    name        text NOT NULL,
    country_id  bigint,
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT sales_region_code_key UNIQUE (code)
);
CREATE INDEX ON sales.sales_region (country_id) WHERE country_id IS NOT NULL;

CREATE TABLE sales.salesperson (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    employee_id      bigint NOT NULL,
    sales_region_id  bigint,
    commission       core.percentage,
    created_at       timestamptz NOT NULL DEFAULT now(),
    changed_at       timestamptz NOT NULL DEFAULT now(),
    UNIQUE (employee_id, sales_region_id)
);
CREATE INDEX ON sales.salesperson (employee_id);
CREATE INDEX ON sales.salesperson (sales_region_id) WHERE sales_region_id IS NOT NULL;

CREATE TABLE sales.quotation (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    quote_no        varchar(20) NOT NULL,
    customer_id     bigint NOT NULL,
    salesperson_id  bigint,
    valid_until     date NOT NULL,
    state           core.approval_state NOT NULL DEFAULT 'draft',
    created_at      timestamptz NOT NULL DEFAULT now(),
    changed_at      timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT quotation_quote_no_key UNIQUE (quote_no)
);
CREATE INDEX ON sales.quotation (customer_id);
CREATE INDEX ON sales.quotation (salesperson_id) WHERE salesperson_id IS NOT NULL;

CREATE TABLE sales.quotation_line (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    quotation_id  bigint NOT NULL,
    position      smallint NOT NULL,
    item_id       bigint NOT NULL,
    quantity      core.quantity NOT NULL,
    unit_price    core.amount NOT NULL,
    discount      core.percentage,
    line_total    core.amount GENERATED ALWAYS AS (core.net_price(unit_price, quantity, discount)) STORED,
    created_at    timestamptz NOT NULL DEFAULT now(),
    changed_at    timestamptz NOT NULL DEFAULT now(),
    UNIQUE (quotation_id, position)
);
CREATE INDEX ON sales.quotation_line (quotation_id);
CREATE INDEX ON sales.quotation_line (item_id);

CREATE TABLE sales.sales_order (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    order_no        varchar(20) NOT NULL,
    customer_id     bigint NOT NULL,
    company_id      bigint NOT NULL,
    salesperson_id  bigint,
    quotation_id    bigint,
    ordered_on      date NOT NULL,
    status          sales.order_status NOT NULL DEFAULT 'open',
    total           core.amount NOT NULL DEFAULT 0,
    currency        char(3) NOT NULL DEFAULT 'EUR',
    created_at      timestamptz NOT NULL DEFAULT now(),
    changed_at      timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT sales_order_order_no_key UNIQUE (company_id, order_no)
);
CREATE INDEX ON sales.sales_order (customer_id);
CREATE INDEX ON sales.sales_order (company_id);
CREATE INDEX ON sales.sales_order (salesperson_id) WHERE salesperson_id IS NOT NULL;
CREATE INDEX ON sales.sales_order (quotation_id) WHERE quotation_id IS NOT NULL;
CREATE INDEX sales_order_open_idx ON sales.sales_order (status) WHERE status <> 'closed';

CREATE TABLE sales.sales_order_line (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sales_order_id  bigint NOT NULL,
    position        smallint NOT NULL,
    item_id         bigint NOT NULL,
    quantity        core.quantity NOT NULL,
    unit_price      core.amount NOT NULL,
    discount        core.percentage,
    tax_class_id    bigint,
    line_total      core.amount GENERATED ALWAYS AS (core.net_price(unit_price, quantity, discount)) STORED,
    created_at      timestamptz NOT NULL DEFAULT now(),
    changed_at      timestamptz NOT NULL DEFAULT now(),
    UNIQUE (sales_order_id, position)
);
CREATE INDEX ON sales.sales_order_line (sales_order_id);
CREATE INDEX ON sales.sales_order_line (item_id);
CREATE INDEX ON sales.sales_order_line (tax_class_id) WHERE tax_class_id IS NOT NULL;

CREATE TABLE sales.delivery (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    delivery_no     varchar(20) NOT NULL,
    sales_order_id  bigint NOT NULL,
    warehouse_id    bigint NOT NULL,
    address_id      bigint,
    shipped_at      timestamptz,
    tracking_no     text,
    created_at      timestamptz NOT NULL DEFAULT now(),
    changed_at      timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT delivery_delivery_no_key UNIQUE (warehouse_id, delivery_no)
);
CREATE INDEX ON sales.delivery (sales_order_id);
CREATE INDEX ON sales.delivery (warehouse_id);
CREATE INDEX ON sales.delivery (address_id) WHERE address_id IS NOT NULL;

CREATE TABLE sales.delivery_line (
    id                   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    delivery_id          bigint NOT NULL,
    sales_order_line_id  bigint NOT NULL,
    quantity             core.quantity NOT NULL,
    batch_id             bigint,
    created_at           timestamptz NOT NULL DEFAULT now(),
    changed_at           timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON sales.delivery_line (delivery_id);
CREATE INDEX ON sales.delivery_line (sales_order_line_id);
CREATE INDEX ON sales.delivery_line (batch_id) WHERE batch_id IS NOT NULL;

CREATE TABLE sales.invoice (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    invoice_no      varchar(20) NOT NULL,
    sales_order_id  bigint,
    customer_id     bigint NOT NULL,
    invoiced_on     date NOT NULL,
    due_on          date NOT NULL,
    total           core.amount NOT NULL DEFAULT 0,
    is_paid         boolean NOT NULL DEFAULT false,
    created_at      timestamptz NOT NULL DEFAULT now(),
    changed_at      timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT invoice_invoice_no_key UNIQUE (invoice_no),
    CONSTRAINT invoice_due_after_invoice CHECK (due_on >= invoiced_on)
);
CREATE INDEX ON sales.invoice (sales_order_id) WHERE sales_order_id IS NOT NULL;
CREATE INDEX ON sales.invoice (customer_id);

CREATE TABLE sales.invoice_line (
    id                   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    invoice_id           bigint NOT NULL,
    position             smallint NOT NULL,
    sales_order_line_id  bigint,
    description          text NOT NULL,
    quantity             core.quantity NOT NULL,
    unit_price           core.amount NOT NULL,
    line_total           core.amount GENERATED ALWAYS AS (core.net_price(unit_price, quantity, 0)) STORED,
    created_at           timestamptz NOT NULL DEFAULT now(),
    changed_at           timestamptz NOT NULL DEFAULT now(),
    UNIQUE (invoice_id, position)
);
CREATE INDEX ON sales.invoice_line (invoice_id);
CREATE INDEX ON sales.invoice_line (sales_order_line_id) WHERE sales_order_line_id IS NOT NULL;

CREATE TABLE sales.credit_note (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    credit_no   varchar(20) NOT NULL,
    invoice_id  bigint NOT NULL,
    issued_on   date NOT NULL,
    amount      core.amount NOT NULL,
    reason      text,
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT credit_note_credit_no_key UNIQUE (credit_no)
);
CREATE INDEX ON sales.credit_note (invoice_id);

CREATE TABLE sales.return_order (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    return_no    varchar(20) NOT NULL,
    delivery_id  bigint NOT NULL,
    reason       text NOT NULL,
    received_at  timestamptz,
    created_at   timestamptz NOT NULL DEFAULT now(),
    changed_at   timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT return_order_return_no_key UNIQUE (return_no)
);
CREATE INDEX ON sales.return_order (delivery_id);

CREATE TABLE sales.return_line (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    return_order_id   bigint NOT NULL,
    delivery_line_id  bigint NOT NULL,
    quantity          core.quantity NOT NULL,
    verdict           quality.verdict,
    created_at        timestamptz NOT NULL DEFAULT now(),
    changed_at        timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON sales.return_line (return_order_id);
CREATE INDEX ON sales.return_line (delivery_line_id);

CREATE TABLE sales.campaign (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code        varchar(20) NOT NULL,
    name        text NOT NULL,
    runs        daterange NOT NULL,
    budget      core.amount,
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT campaign_code_key UNIQUE (code)
);

CREATE TABLE sales.voucher (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code         varchar(20) NOT NULL,
    campaign_id  bigint,
    discount     core.percentage NOT NULL,
    used_at      timestamptz,
    created_at   timestamptz NOT NULL DEFAULT now(),
    changed_at   timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT voucher_code_key UNIQUE (code)
);
CREATE INDEX ON sales.voucher (campaign_id) WHERE campaign_id IS NOT NULL;


-- General ledger and payments

CREATE TABLE finance.account_chart (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code        varchar(20) NOT NULL,
    name        text NOT NULL,
    country_id  bigint,
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT account_chart_code_key UNIQUE (code)
);
CREATE INDEX ON finance.account_chart (country_id) WHERE country_id IS NOT NULL;

CREATE TABLE finance.gl_account (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_chart_id  bigint NOT NULL,
    account_no        varchar(20) NOT NULL,
    name              text NOT NULL,
    kind              finance.account_kind NOT NULL,
    parent_id         bigint,
    is_active         boolean NOT NULL DEFAULT true,
    created_at        timestamptz NOT NULL DEFAULT now(),
    changed_at        timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT gl_account_account_no_key UNIQUE (account_chart_id, account_no)
);
CREATE INDEX ON finance.gl_account (account_chart_id);
CREATE INDEX ON finance.gl_account (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX gl_account_name_idx ON finance.gl_account (lower(name));

CREATE TABLE finance.cost_center (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code           varchar(20) NOT NULL,
    name           text NOT NULL,
    department_id  bigint,
    parent_id      bigint,
    created_at     timestamptz NOT NULL DEFAULT now(),
    changed_at     timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT cost_center_code_key UNIQUE (code)
);
CREATE INDEX ON finance.cost_center (department_id) WHERE department_id IS NOT NULL;
CREATE INDEX ON finance.cost_center (parent_id) WHERE parent_id IS NOT NULL;

CREATE TABLE finance.fiscal_year (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    company_id  bigint NOT NULL,
    year        smallint NOT NULL,
    runs        daterange NOT NULL,
    is_closed   boolean NOT NULL DEFAULT false,
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON finance.fiscal_year (company_id);

CREATE TABLE finance.fiscal_period (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    fiscal_year_id  bigint NOT NULL,
    number          smallint NOT NULL,
    runs            daterange NOT NULL,
    is_closed       boolean NOT NULL DEFAULT false,
    created_at      timestamptz NOT NULL DEFAULT now(),
    changed_at      timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON finance.fiscal_period (fiscal_year_id);

CREATE TABLE finance.journal (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code        varchar(20) NOT NULL,
    name        text NOT NULL,
    company_id  bigint NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT journal_code_key UNIQUE (company_id, code)
);
CREATE INDEX ON finance.journal (company_id);

CREATE TABLE finance.journal_entry (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    journal_id        bigint NOT NULL,
    fiscal_period_id  bigint NOT NULL,
    entry_no          varchar(20) NOT NULL,
    posted_on         date NOT NULL,
    state             finance.posting_state NOT NULL DEFAULT 'parked',
    text              text,
    created_at        timestamptz NOT NULL DEFAULT now(),
    changed_at        timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT journal_entry_entry_no_key UNIQUE (entry_no)
);
CREATE INDEX ON finance.journal_entry (journal_id);
CREATE INDEX ON finance.journal_entry (fiscal_period_id);

CREATE TABLE finance.journal_line (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    journal_entry_id  bigint NOT NULL,
    position          smallint NOT NULL,
    gl_account_id     bigint NOT NULL,
    cost_center_id    bigint,
    debit             core.amount NOT NULL DEFAULT 0,
    credit            core.amount NOT NULL DEFAULT 0,
    text              text,
    created_at        timestamptz NOT NULL DEFAULT now(),
    changed_at        timestamptz NOT NULL DEFAULT now(),
    UNIQUE (journal_entry_id, position),
    CONSTRAINT journal_line_one_side CHECK ((debit = 0) <> (credit = 0))
);
CREATE INDEX ON finance.journal_line (journal_entry_id);
CREATE INDEX ON finance.journal_line (gl_account_id);
CREATE INDEX ON finance.journal_line (cost_center_id) WHERE cost_center_id IS NOT NULL;

CREATE TABLE finance.payment (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    payment_no       varchar(20) NOT NULL,
    method           finance.payment_method NOT NULL,
    amount           core.amount NOT NULL,
    currency         char(3) NOT NULL DEFAULT 'EUR',
    paid_on          date NOT NULL,
    bank_account_id  bigint,
    created_at       timestamptz NOT NULL DEFAULT now(),
    changed_at       timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT payment_payment_no_key UNIQUE (payment_no)
);
CREATE INDEX ON finance.payment (bank_account_id) WHERE bank_account_id IS NOT NULL;

CREATE TABLE finance.payment_allocation (
    id                   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    payment_id           bigint NOT NULL,
    invoice_id           bigint,
    supplier_invoice_id  bigint,
    amount               core.amount NOT NULL,
    created_at           timestamptz NOT NULL DEFAULT now(),
    changed_at           timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON finance.payment_allocation (payment_id);
CREATE INDEX ON finance.payment_allocation (invoice_id) WHERE invoice_id IS NOT NULL;
CREATE INDEX ON finance.payment_allocation (supplier_invoice_id) WHERE supplier_invoice_id IS NOT NULL;

CREATE TABLE finance.bank_statement (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    bank_account_id  bigint NOT NULL,
    statement_no     varchar(20) NOT NULL,
    closing_balance  core.amount NOT NULL,
    issued_on        date NOT NULL,
    created_at       timestamptz NOT NULL DEFAULT now(),
    changed_at       timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT bank_statement_statement_no_key UNIQUE (statement_no)
);
CREATE INDEX ON finance.bank_statement (bank_account_id);

CREATE TABLE finance.bank_statement_line (
    id                 bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    bank_statement_id  bigint NOT NULL,
    booked_on          date NOT NULL,
    amount             numeric(12, 4) NOT NULL,
    purpose            text,
    payment_id         bigint,
    created_at         timestamptz NOT NULL DEFAULT now(),
    changed_at         timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON finance.bank_statement_line (bank_statement_id);
CREATE INDEX ON finance.bank_statement_line (payment_id) WHERE payment_id IS NOT NULL;

CREATE TABLE finance.dunning_run (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    company_id  bigint NOT NULL,
    run_on      date NOT NULL,
    level       smallint NOT NULL DEFAULT 1,
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON finance.dunning_run (company_id);

CREATE TABLE finance.dunning_letter (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    dunning_run_id  bigint NOT NULL,
    invoice_id      bigint NOT NULL,
    fee             core.amount NOT NULL DEFAULT 0,
    created_at      timestamptz NOT NULL DEFAULT now(),
    changed_at      timestamptz NOT NULL DEFAULT now(),
    UNIQUE (dunning_run_id, invoice_id)
);
CREATE INDEX ON finance.dunning_letter (dunning_run_id);
CREATE INDEX ON finance.dunning_letter (invoice_id);

CREATE TABLE finance.budget (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    cost_center_id  bigint NOT NULL,
    gl_account_id   bigint NOT NULL,
    fiscal_year_id  bigint NOT NULL,
    amount          core.amount NOT NULL,
    created_at      timestamptz NOT NULL DEFAULT now(),
    changed_at      timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON finance.budget (cost_center_id);
CREATE INDEX ON finance.budget (gl_account_id);
CREATE INDEX ON finance.budget (fiscal_year_id);

CREATE TABLE finance.tax_return (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    company_id  bigint NOT NULL,
    covers      daterange NOT NULL,
    state       core.approval_state NOT NULL DEFAULT 'draft',
    payload     jsonb,
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON finance.tax_return (company_id);


-- Manufacturing

CREATE TABLE production.work_center (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code            varchar(20) NOT NULL,
    name            text NOT NULL,
    cost_center_id  bigint,
    capacity_hours  numeric(12, 4) NOT NULL DEFAULT 8,
    created_at      timestamptz NOT NULL DEFAULT now(),
    changed_at      timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT work_center_code_key UNIQUE (code)
);
CREATE INDEX ON production.work_center (cost_center_id) WHERE cost_center_id IS NOT NULL;

CREATE TABLE production.machine (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code            varchar(20) NOT NULL,
    name            text NOT NULL,
    work_center_id  bigint NOT NULL,
    bought_on       date,
    created_at      timestamptz NOT NULL DEFAULT now(),
    changed_at      timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT machine_code_key UNIQUE (code)
);
CREATE INDEX ON production.machine (work_center_id);

CREATE TABLE production.bill_of_material (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    item_id      bigint NOT NULL,
    revision     smallint NOT NULL DEFAULT 1,
    valid        daterange NOT NULL,
    is_released  boolean NOT NULL DEFAULT false,
    created_at   timestamptz NOT NULL DEFAULT now(),
    changed_at   timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON production.bill_of_material (item_id);

CREATE TABLE production.bom_line (
    id                   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    bill_of_material_id  bigint NOT NULL,
    position             smallint NOT NULL,
    component_id         bigint NOT NULL,
    quantity             core.quantity NOT NULL,
    scrap                core.percentage,
    created_at           timestamptz NOT NULL DEFAULT now(),
    changed_at           timestamptz NOT NULL DEFAULT now(),
    UNIQUE (bill_of_material_id, position)
);
CREATE INDEX ON production.bom_line (bill_of_material_id);
CREATE INDEX ON production.bom_line (component_id);

CREATE TABLE production.routing (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    item_id     bigint NOT NULL,
    revision    smallint NOT NULL DEFAULT 1,
    name        text NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON production.routing (item_id);
CREATE INDEX routing_name_idx ON production.routing (lower(name));

CREATE TABLE production.routing_step (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    routing_id      bigint NOT NULL,
    position        smallint NOT NULL,
    work_center_id  bigint NOT NULL,
    setup_minutes   numeric(12, 4) NOT NULL DEFAULT 0,
    run_minutes     numeric(12, 4) NOT NULL,
    created_at      timestamptz NOT NULL DEFAULT now(),
    changed_at      timestamptz NOT NULL DEFAULT now(),
    UNIQUE (routing_id, position)
);
CREATE INDEX ON production.routing_step (routing_id);
CREATE INDEX ON production.routing_step (work_center_id);

CREATE TABLE production.production_order (
    id                   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    order_no             varchar(20) NOT NULL,
    item_id              bigint NOT NULL,
    bill_of_material_id  bigint,
    routing_id           bigint,
    quantity             core.quantity NOT NULL,
    due_on               date,
    state                production.order_state NOT NULL DEFAULT 'planned',
    created_at           timestamptz NOT NULL DEFAULT now(),
    changed_at           timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT production_order_order_no_key UNIQUE (order_no)
);
CREATE INDEX ON production.production_order (item_id);
CREATE INDEX ON production.production_order (bill_of_material_id) WHERE bill_of_material_id IS NOT NULL;
CREATE INDEX ON production.production_order (routing_id) WHERE routing_id IS NOT NULL;

CREATE TABLE production.production_step (
    id                   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    production_order_id  bigint NOT NULL,
    routing_step_id      bigint NOT NULL,
    started_at           timestamptz,
    finished_at          timestamptz,
    employee_id          bigint,
    created_at           timestamptz NOT NULL DEFAULT now(),
    changed_at           timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON production.production_step (production_order_id);
CREATE INDEX ON production.production_step (routing_step_id);
CREATE INDEX ON production.production_step (employee_id) WHERE employee_id IS NOT NULL;

CREATE TABLE production.material_issue (
    id                   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    production_order_id  bigint NOT NULL,
    item_id              bigint NOT NULL,
    quantity             core.quantity NOT NULL,
    batch_id             bigint,
    issued_at            timestamptz NOT NULL,
    created_at           timestamptz NOT NULL DEFAULT now(),
    changed_at           timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON production.material_issue (production_order_id);
CREATE INDEX ON production.material_issue (item_id);
CREATE INDEX ON production.material_issue (batch_id) WHERE batch_id IS NOT NULL;

CREATE TABLE production.downtime (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    machine_id  bigint NOT NULL,
    began_at    timestamptz NOT NULL,
    ended_at    timestamptz,
    reason      text NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON production.downtime (machine_id);

CREATE TABLE production.shift (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code        varchar(20) NOT NULL,
    name        text NOT NULL,
    begins      time NOT NULL,
    ends        time NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT shift_code_key UNIQUE (code)
);

CREATE TABLE production.shift_assignment (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    shift_id        bigint NOT NULL,
    employee_id     bigint NOT NULL,
    work_center_id  bigint NOT NULL,
    on_date         date NOT NULL,
    created_at      timestamptz NOT NULL DEFAULT now(),
    changed_at      timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON production.shift_assignment (shift_id);
CREATE INDEX ON production.shift_assignment (employee_id);
CREATE INDEX ON production.shift_assignment (work_center_id);


-- Leads and activities

CREATE TABLE crm.lead_source (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code        varchar(20) NOT NULL,
    name        text NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT lead_source_code_key UNIQUE (code)
);

CREATE TABLE crm.lead (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    company_name    text NOT NULL,
    contact_name    text,
    email           text,
    lead_source_id  bigint,
    stage           crm.lead_stage NOT NULL DEFAULT 'new',
    value           core.amount,
    salesperson_id  bigint,
    created_at      timestamptz NOT NULL DEFAULT now(),
    changed_at      timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON crm.lead (lead_source_id) WHERE lead_source_id IS NOT NULL;
CREATE INDEX ON crm.lead (salesperson_id) WHERE salesperson_id IS NOT NULL;

CREATE TABLE crm.opportunity (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    lead_id      bigint,
    customer_id  bigint,
    title        text NOT NULL,
    stage        crm.lead_stage NOT NULL DEFAULT 'qualified',
    expected_on  date,
    probability  core.percentage,
    created_at   timestamptz NOT NULL DEFAULT now(),
    changed_at   timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON crm.opportunity (lead_id) WHERE lead_id IS NOT NULL;
CREATE INDEX ON crm.opportunity (customer_id) WHERE customer_id IS NOT NULL;

CREATE TABLE crm.activity (
    id                 bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    opportunity_id     bigint,
    contact_person_id  bigint,
    happened_at        timestamptz NOT NULL,
    subject            text NOT NULL,
    notes              text,
    created_at         timestamptz NOT NULL DEFAULT now(),
    changed_at         timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON crm.activity (opportunity_id) WHERE opportunity_id IS NOT NULL;
CREATE INDEX ON crm.activity (contact_person_id) WHERE contact_person_id IS NOT NULL;

CREATE TABLE crm.mailing (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subject      text NOT NULL,
    body         text NOT NULL,
    sent_at      timestamptz,
    campaign_id  bigint,
    created_at   timestamptz NOT NULL DEFAULT now(),
    changed_at   timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON crm.mailing (campaign_id) WHERE campaign_id IS NOT NULL;

CREATE TABLE crm.mailing_recipient (
    id                 bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    mailing_id         bigint NOT NULL,
    contact_person_id  bigint NOT NULL,
    opened_at          timestamptz,
    bounced            boolean NOT NULL DEFAULT false,
    created_at         timestamptz NOT NULL DEFAULT now(),
    changed_at         timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON crm.mailing_recipient (mailing_id);
CREATE INDEX ON crm.mailing_recipient (contact_person_id);

CREATE TABLE crm.segment (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name        text NOT NULL,
    rule        jsonb NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX segment_name_idx ON crm.segment (lower(name));

CREATE TABLE crm.segment_member (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    segment_id   bigint NOT NULL,
    customer_id  bigint NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT now(),
    changed_at   timestamptz NOT NULL DEFAULT now(),
    UNIQUE (segment_id, customer_id)
);
CREATE INDEX ON crm.segment_member (segment_id);
CREATE INDEX ON crm.segment_member (customer_id);


-- Service desk

CREATE TABLE service.ticket (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ticket_no    varchar(20) NOT NULL,
    customer_id  bigint NOT NULL,
    subject      text NOT NULL,
    priority     service.ticket_priority NOT NULL DEFAULT 'normal',
    state        service.ticket_state NOT NULL DEFAULT 'open',
    assignee_id  bigint,
    opened_at    timestamptz NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT now(),
    changed_at   timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT ticket_ticket_no_key UNIQUE (ticket_no)
);
CREATE INDEX ON service.ticket (customer_id);
CREATE INDEX ON service.ticket (assignee_id) WHERE assignee_id IS NOT NULL;
CREATE INDEX ticket_open_idx ON service.ticket (state) WHERE state <> 'closed';

CREATE TABLE service.ticket_message (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ticket_id    bigint NOT NULL,
    author       text NOT NULL,
    body         text NOT NULL,
    written_at   timestamptz NOT NULL,
    is_internal  boolean NOT NULL DEFAULT false,
    created_at   timestamptz NOT NULL DEFAULT now(),
    changed_at   timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON service.ticket_message (ticket_id);

CREATE TABLE service.service_contract (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    contract_no    varchar(20) NOT NULL,
    customer_id    bigint NOT NULL,
    valid          daterange NOT NULL,
    response_time  interval,
    fee            core.amount,
    created_at     timestamptz NOT NULL DEFAULT now(),
    changed_at     timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT service_contract_contract_no_key UNIQUE (contract_no)
);
CREATE INDEX ON service.service_contract (customer_id);

CREATE TABLE service.service_visit (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ticket_id    bigint NOT NULL,
    employee_id  bigint NOT NULL,
    planned_at   timestamptz NOT NULL,
    minutes      integer,
    report       text,
    created_at   timestamptz NOT NULL DEFAULT now(),
    changed_at   timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON service.service_visit (ticket_id);
CREATE INDEX ON service.service_visit (employee_id);

CREATE TABLE service.warranty (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    serial_number_id  bigint NOT NULL,
    customer_id       bigint NOT NULL,
    valid             daterange NOT NULL,
    created_at        timestamptz NOT NULL DEFAULT now(),
    changed_at        timestamptz NOT NULL DEFAULT now(),
    UNIQUE (serial_number_id, customer_id)
);
CREATE INDEX ON service.warranty (serial_number_id);
CREATE INDEX ON service.warranty (customer_id);

CREATE TABLE service.knowledge_article (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title       text NOT NULL,
    body        text NOT NULL,
    tags        text[],
    is_public   boolean NOT NULL DEFAULT false,
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX knowledge_article_tags_idx ON service.knowledge_article USING gin (tags);


-- Projects

CREATE TABLE projects.project (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    project_no   varchar(20) NOT NULL,
    name         text NOT NULL,
    customer_id  bigint,
    lead_id      bigint NOT NULL,
    state        projects.project_state NOT NULL DEFAULT 'offered',
    budget       core.amount,
    runs         daterange,
    created_at   timestamptz NOT NULL DEFAULT now(),
    changed_at   timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT project_project_no_key UNIQUE (project_no)
);
CREATE INDEX ON projects.project (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX ON projects.project (lead_id);
CREATE INDEX project_name_idx ON projects.project (lower(name));

CREATE TABLE projects.milestone (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    project_id  bigint NOT NULL,
    name        text NOT NULL,
    due_on      date NOT NULL,
    reached_on  date,
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON projects.milestone (project_id);
CREATE INDEX milestone_name_idx ON projects.milestone (lower(name));

CREATE TABLE projects.task (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    project_id      bigint NOT NULL,
    parent_id       bigint,
    title           text NOT NULL,
    estimate_hours  numeric(12, 4),
    is_done         boolean NOT NULL DEFAULT false,
    created_at      timestamptz NOT NULL DEFAULT now(),
    changed_at      timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON projects.task (project_id);
CREATE INDEX ON projects.task (parent_id) WHERE parent_id IS NOT NULL;

CREATE TABLE projects.task_assignment (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    task_id      bigint NOT NULL,
    employee_id  bigint NOT NULL,
    share        core.percentage,
    created_at   timestamptz NOT NULL DEFAULT now(),
    changed_at   timestamptz NOT NULL DEFAULT now(),
    UNIQUE (task_id, employee_id)
);
CREATE INDEX ON projects.task_assignment (task_id);
CREATE INDEX ON projects.task_assignment (employee_id);

CREATE TABLE projects.time_booking (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    task_id      bigint NOT NULL,
    employee_id  bigint NOT NULL,
    booked_on    date NOT NULL,
    hours        numeric(12, 4) NOT NULL,
    is_billable  boolean NOT NULL DEFAULT true,
    created_at   timestamptz NOT NULL DEFAULT now(),
    changed_at   timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON projects.time_booking (task_id);
CREATE INDEX ON projects.time_booking (employee_id);

CREATE TABLE projects.project_invoice (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    project_id  bigint NOT NULL,
    invoice_id  bigint NOT NULL,
    covers      daterange,
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now(),
    UNIQUE (project_id, invoice_id)
);
CREATE INDEX ON projects.project_invoice (project_id);
CREATE INDEX ON projects.project_invoice (invoice_id);


-- Quality control

CREATE TABLE quality.inspection_plan (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    item_id     bigint NOT NULL,
    revision    smallint NOT NULL DEFAULT 1,
    name        text NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now(),
    changed_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON quality.inspection_plan (item_id);
CREATE INDEX inspection_plan_name_idx ON quality.inspection_plan (lower(name));

CREATE TABLE quality.inspection_characteristic (
    id                  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    inspection_plan_id  bigint NOT NULL,
    name                text NOT NULL,
    lower_limit         numeric(12, 4),
    upper_limit         numeric(12, 4),
    created_at          timestamptz NOT NULL DEFAULT now(),
    changed_at          timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON quality.inspection_characteristic (inspection_plan_id);
CREATE INDEX inspection_characteristic_name_idx ON quality.inspection_characteristic (lower(name));

CREATE TABLE quality.inspection (
    id                  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    inspection_plan_id  bigint NOT NULL,
    batch_id            bigint,
    inspector_id        bigint NOT NULL,
    inspected_at        timestamptz NOT NULL,
    verdict             quality.verdict,
    created_at          timestamptz NOT NULL DEFAULT now(),
    changed_at          timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON quality.inspection (inspection_plan_id);
CREATE INDEX ON quality.inspection (batch_id) WHERE batch_id IS NOT NULL;
CREATE INDEX ON quality.inspection (inspector_id);

CREATE TABLE quality.inspection_result (
    id                            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    inspection_id                 bigint NOT NULL,
    inspection_characteristic_id  bigint NOT NULL,
    measured                      numeric(12, 4) NOT NULL,
    verdict                       quality.verdict NOT NULL,
    created_at                    timestamptz NOT NULL DEFAULT now(),
    changed_at                    timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON quality.inspection_result (inspection_id);
CREATE INDEX ON quality.inspection_result (inspection_characteristic_id);

CREATE TABLE quality.complaint (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    complaint_no  varchar(20) NOT NULL,
    customer_id   bigint,
    supplier_id   bigint,
    description   text NOT NULL,
    opened_on     date NOT NULL,
    created_at    timestamptz NOT NULL DEFAULT now(),
    changed_at    timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT complaint_complaint_no_key UNIQUE (complaint_no)
);
CREATE INDEX ON quality.complaint (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX ON quality.complaint (supplier_id) WHERE supplier_id IS NOT NULL;

CREATE TABLE quality.corrective_action (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    complaint_id    bigint NOT NULL,
    description     text NOT NULL,
    due_on          date,
    responsible_id  bigint NOT NULL,
    done_on         date,
    created_at      timestamptz NOT NULL DEFAULT now(),
    changed_at      timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON quality.corrective_action (complaint_id);
CREATE INDEX ON quality.corrective_action (responsible_id);


-- Fixed assets

CREATE TABLE assets.asset_class (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code          varchar(20) NOT NULL,
    name          text NOT NULL,
    method        assets.depreciation NOT NULL DEFAULT 'linear',
    useful_years  smallint,
    created_at    timestamptz NOT NULL DEFAULT now(),
    changed_at    timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT asset_class_code_key UNIQUE (code)
);

CREATE TABLE assets.asset (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    asset_no        varchar(20) NOT NULL,
    name            text NOT NULL,
    asset_class_id  bigint NOT NULL,
    cost_center_id  bigint,
    bought_on       date NOT NULL,
    price           core.amount NOT NULL,
    created_at      timestamptz NOT NULL DEFAULT now(),
    changed_at      timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT asset_asset_no_key UNIQUE (asset_no)
);
CREATE INDEX ON assets.asset (asset_class_id);
CREATE INDEX ON assets.asset (cost_center_id) WHERE cost_center_id IS NOT NULL;
CREATE INDEX asset_name_idx ON assets.asset (lower(name));

CREATE TABLE assets.asset_depreciation (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    asset_id          bigint NOT NULL,
    fiscal_period_id  bigint NOT NULL,
    amount            core.amount NOT NULL,
    created_at        timestamptz NOT NULL DEFAULT now(),
    changed_at        timestamptz NOT NULL DEFAULT now(),
    UNIQUE (asset_id, fiscal_period_id)
);
CREATE INDEX ON assets.asset_depreciation (asset_id);
CREATE INDEX ON assets.asset_depreciation (fiscal_period_id);

CREATE TABLE assets.asset_movement (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    asset_id       bigint NOT NULL,
    department_id  bigint NOT NULL,
    moved_on       date NOT NULL,
    created_at     timestamptz NOT NULL DEFAULT now(),
    changed_at     timestamptz NOT NULL DEFAULT now(),
    UNIQUE (asset_id, department_id)
);
CREATE INDEX ON assets.asset_movement (asset_id);
CREATE INDEX ON assets.asset_movement (department_id);

CREATE TABLE assets.maintenance_plan (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    asset_id     bigint NOT NULL,
    every        interval NOT NULL,
    description  text NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT now(),
    changed_at   timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON assets.maintenance_plan (asset_id);

CREATE TABLE assets.maintenance_job (
    id                   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    maintenance_plan_id  bigint NOT NULL,
    planned_on           date NOT NULL,
    done_on              date,
    cost                 core.amount,
    created_at           timestamptz NOT NULL DEFAULT now(),
    changed_at           timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON assets.maintenance_job (maintenance_plan_id);


-- Foreign keys, apart from the tables because modules refer to each other in circles

ALTER TABLE core.exchange_rate ADD CONSTRAINT exchange_rate_currency_id_fkey
    FOREIGN KEY (currency_id) REFERENCES core.currency (id);
ALTER TABLE core.unit_conversion ADD CONSTRAINT unit_conversion_from_unit_id_fkey
    FOREIGN KEY (from_unit_id) REFERENCES core.unit (id) ON DELETE CASCADE;
ALTER TABLE core.unit_conversion ADD CONSTRAINT unit_conversion_to_unit_id_fkey
    FOREIGN KEY (to_unit_id) REFERENCES core.unit (id) ON DELETE CASCADE;
ALTER TABLE core.company ADD CONSTRAINT company_country_id_fkey
    FOREIGN KEY (country_id) REFERENCES core.country (id);
ALTER TABLE core.company ADD CONSTRAINT company_currency_id_fkey
    FOREIGN KEY (currency_id) REFERENCES core.currency (id);
ALTER TABLE core.business_partner ADD CONSTRAINT business_partner_country_id_fkey
    FOREIGN KEY (country_id) REFERENCES core.country (id);
ALTER TABLE core.address ADD CONSTRAINT address_business_partner_id_fkey
    FOREIGN KEY (business_partner_id) REFERENCES core.business_partner (id);
ALTER TABLE core.address ADD CONSTRAINT address_country_id_fkey
    FOREIGN KEY (country_id) REFERENCES core.country (id);
ALTER TABLE core.contact_person ADD CONSTRAINT contact_person_business_partner_id_fkey
    FOREIGN KEY (business_partner_id) REFERENCES core.business_partner (id);
ALTER TABLE core.contact_detail ADD CONSTRAINT contact_detail_contact_person_id_fkey
    FOREIGN KEY (contact_person_id) REFERENCES core.contact_person (id);
ALTER TABLE core.bank_account ADD CONSTRAINT bank_account_business_partner_id_fkey
    FOREIGN KEY (business_partner_id) REFERENCES core.business_partner (id);
ALTER TABLE core.number_range ADD CONSTRAINT number_range_company_id_fkey
    FOREIGN KEY (company_id) REFERENCES core.company (id);
ALTER TABLE core.document_link ADD CONSTRAINT document_link_document_id_fkey
    FOREIGN KEY (document_id) REFERENCES core.document (id) ON DELETE CASCADE;
ALTER TABLE core.setting ADD CONSTRAINT setting_company_id_fkey
    FOREIGN KEY (company_id) REFERENCES core.company (id);
ALTER TABLE core.calendar ADD CONSTRAINT calendar_country_id_fkey
    FOREIGN KEY (country_id) REFERENCES core.country (id);
ALTER TABLE core.holiday ADD CONSTRAINT holiday_calendar_id_fkey
    FOREIGN KEY (calendar_id) REFERENCES core.calendar (id);
ALTER TABLE auth.group_permission ADD CONSTRAINT group_permission_account_group_id_fkey
    FOREIGN KEY (account_group_id) REFERENCES auth.account_group (id);
ALTER TABLE auth.group_permission ADD CONSTRAINT group_permission_permission_id_fkey
    FOREIGN KEY (permission_id) REFERENCES auth.permission (id);
ALTER TABLE auth.group_member ADD CONSTRAINT group_member_account_group_id_fkey
    FOREIGN KEY (account_group_id) REFERENCES auth.account_group (id);
ALTER TABLE auth.group_member ADD CONSTRAINT group_member_account_id_fkey
    FOREIGN KEY (account_id) REFERENCES auth.account (id);
ALTER TABLE auth.session ADD CONSTRAINT session_account_id_fkey
    FOREIGN KEY (account_id) REFERENCES auth.account (id);
ALTER TABLE auth.api_key ADD CONSTRAINT api_key_account_id_fkey
    FOREIGN KEY (account_id) REFERENCES auth.account (id);
ALTER TABLE hr.department ADD CONSTRAINT department_parent_id_fkey
    FOREIGN KEY (parent_id) REFERENCES hr.department (id);
ALTER TABLE hr.job_position ADD CONSTRAINT job_position_department_id_fkey
    FOREIGN KEY (department_id) REFERENCES hr.department (id);
ALTER TABLE hr.employee ADD CONSTRAINT employee_department_id_fkey
    FOREIGN KEY (department_id) REFERENCES hr.department (id);
ALTER TABLE hr.employee ADD CONSTRAINT employee_manager_id_fkey
    FOREIGN KEY (manager_id) REFERENCES hr.employee (id);
ALTER TABLE hr.employee ADD CONSTRAINT employee_account_id_fkey
    FOREIGN KEY (account_id) REFERENCES auth.account (id);
ALTER TABLE hr.employment_contract ADD CONSTRAINT employment_contract_employee_id_fkey
    FOREIGN KEY (employee_id) REFERENCES hr.employee (id);
ALTER TABLE hr.employment_contract ADD CONSTRAINT employment_contract_job_position_id_fkey
    FOREIGN KEY (job_position_id) REFERENCES hr.job_position (id);
ALTER TABLE hr.salary ADD CONSTRAINT salary_employee_id_fkey
    FOREIGN KEY (employee_id) REFERENCES hr.employee (id);
ALTER TABLE hr.leave_request ADD CONSTRAINT leave_request_employee_id_fkey
    FOREIGN KEY (employee_id) REFERENCES hr.employee (id);
ALTER TABLE hr.leave_balance ADD CONSTRAINT leave_balance_employee_id_fkey
    FOREIGN KEY (employee_id) REFERENCES hr.employee (id);
ALTER TABLE hr.timesheet ADD CONSTRAINT timesheet_employee_id_fkey
    FOREIGN KEY (employee_id) REFERENCES hr.employee (id);
ALTER TABLE hr.timesheet_entry ADD CONSTRAINT timesheet_entry_timesheet_id_fkey
    FOREIGN KEY (timesheet_id) REFERENCES hr.timesheet (id) ON DELETE CASCADE;
ALTER TABLE hr.employee_skill ADD CONSTRAINT employee_skill_employee_id_fkey
    FOREIGN KEY (employee_id) REFERENCES hr.employee (id) ON DELETE CASCADE;
ALTER TABLE hr.employee_skill ADD CONSTRAINT employee_skill_skill_id_fkey
    FOREIGN KEY (skill_id) REFERENCES hr.skill (id);
ALTER TABLE hr.training_participant ADD CONSTRAINT training_participant_training_id_fkey
    FOREIGN KEY (training_id) REFERENCES hr.training (id) ON DELETE CASCADE;
ALTER TABLE hr.training_participant ADD CONSTRAINT training_participant_employee_id_fkey
    FOREIGN KEY (employee_id) REFERENCES hr.employee (id);
ALTER TABLE hr.expense_report ADD CONSTRAINT expense_report_employee_id_fkey
    FOREIGN KEY (employee_id) REFERENCES hr.employee (id);
ALTER TABLE hr.expense_item ADD CONSTRAINT expense_item_expense_report_id_fkey
    FOREIGN KEY (expense_report_id) REFERENCES hr.expense_report (id);
ALTER TABLE hr.payroll_run ADD CONSTRAINT payroll_run_company_id_fkey
    FOREIGN KEY (company_id) REFERENCES core.company (id);
ALTER TABLE hr.payslip ADD CONSTRAINT payslip_payroll_run_id_fkey
    FOREIGN KEY (payroll_run_id) REFERENCES hr.payroll_run (id);
ALTER TABLE hr.payslip ADD CONSTRAINT payslip_employee_id_fkey
    FOREIGN KEY (employee_id) REFERENCES hr.employee (id);
ALTER TABLE catalog.item_group ADD CONSTRAINT item_group_parent_id_fkey
    FOREIGN KEY (parent_id) REFERENCES catalog.item_group (id);
ALTER TABLE catalog.manufacturer ADD CONSTRAINT manufacturer_country_id_fkey
    FOREIGN KEY (country_id) REFERENCES core.country (id);
ALTER TABLE catalog.item ADD CONSTRAINT item_item_group_id_fkey
    FOREIGN KEY (item_group_id) REFERENCES catalog.item_group (id);
ALTER TABLE catalog.item ADD CONSTRAINT item_unit_id_fkey
    FOREIGN KEY (unit_id) REFERENCES core.unit (id);
ALTER TABLE catalog.item ADD CONSTRAINT item_manufacturer_id_fkey
    FOREIGN KEY (manufacturer_id) REFERENCES catalog.manufacturer (id);
ALTER TABLE catalog.item_variant ADD CONSTRAINT item_variant_item_id_fkey
    FOREIGN KEY (item_id) REFERENCES catalog.item (id) ON DELETE CASCADE;
ALTER TABLE catalog.item_barcode ADD CONSTRAINT item_barcode_item_id_fkey
    FOREIGN KEY (item_id) REFERENCES catalog.item (id) ON DELETE CASCADE;
ALTER TABLE catalog.item_barcode ADD CONSTRAINT item_barcode_unit_id_fkey
    FOREIGN KEY (unit_id) REFERENCES core.unit (id);
ALTER TABLE catalog.item_image ADD CONSTRAINT item_image_item_id_fkey
    FOREIGN KEY (item_id) REFERENCES catalog.item (id) ON DELETE CASCADE;
ALTER TABLE catalog.item_image ADD CONSTRAINT item_image_document_id_fkey
    FOREIGN KEY (document_id) REFERENCES core.document (id);
ALTER TABLE catalog.item_translation ADD CONSTRAINT item_translation_item_id_fkey
    FOREIGN KEY (item_id) REFERENCES catalog.item (id) ON DELETE CASCADE;
ALTER TABLE catalog.item_translation ADD CONSTRAINT item_translation_language_id_fkey
    FOREIGN KEY (language_id) REFERENCES core.language (id);
ALTER TABLE catalog.item_attribute ADD CONSTRAINT item_attribute_item_id_fkey
    FOREIGN KEY (item_id) REFERENCES catalog.item (id) ON DELETE CASCADE;
ALTER TABLE catalog.item_attribute ADD CONSTRAINT item_attribute_attribute_id_fkey
    FOREIGN KEY (attribute_id) REFERENCES catalog.attribute (id);
ALTER TABLE catalog.substitute ADD CONSTRAINT substitute_original_id_fkey
    FOREIGN KEY (original_id) REFERENCES catalog.item (id);
ALTER TABLE catalog.substitute ADD CONSTRAINT substitute_replacement_id_fkey
    FOREIGN KEY (replacement_id) REFERENCES catalog.item (id);
ALTER TABLE catalog.item_tax ADD CONSTRAINT item_tax_item_id_fkey
    FOREIGN KEY (item_id) REFERENCES catalog.item (id) ON DELETE CASCADE;
ALTER TABLE catalog.item_tax ADD CONSTRAINT item_tax_country_id_fkey
    FOREIGN KEY (country_id) REFERENCES core.country (id);
ALTER TABLE catalog.item_tax ADD CONSTRAINT item_tax_tax_class_id_fkey
    FOREIGN KEY (tax_class_id) REFERENCES catalog.tax_class (id);
ALTER TABLE stock.warehouse ADD CONSTRAINT warehouse_company_id_fkey
    FOREIGN KEY (company_id) REFERENCES core.company (id);
ALTER TABLE stock.warehouse ADD CONSTRAINT warehouse_address_id_fkey
    FOREIGN KEY (address_id) REFERENCES core.address (id);
ALTER TABLE stock.location ADD CONSTRAINT location_warehouse_id_fkey
    FOREIGN KEY (warehouse_id) REFERENCES stock.warehouse (id);
ALTER TABLE stock.batch ADD CONSTRAINT batch_item_id_fkey
    FOREIGN KEY (item_id) REFERENCES catalog.item (id);
ALTER TABLE stock.serial_number ADD CONSTRAINT serial_number_item_id_fkey
    FOREIGN KEY (item_id) REFERENCES catalog.item (id);
ALTER TABLE stock.serial_number ADD CONSTRAINT serial_number_batch_id_fkey
    FOREIGN KEY (batch_id) REFERENCES stock.batch (id);
ALTER TABLE stock.stock_level ADD CONSTRAINT stock_level_location_id_fkey
    FOREIGN KEY (location_id) REFERENCES stock.location (id);
ALTER TABLE stock.stock_level ADD CONSTRAINT stock_level_item_id_fkey
    FOREIGN KEY (item_id) REFERENCES catalog.item (id);
ALTER TABLE stock.stock_level ADD CONSTRAINT stock_level_batch_id_fkey
    FOREIGN KEY (batch_id) REFERENCES stock.batch (id);
ALTER TABLE stock.movement ADD CONSTRAINT movement_item_id_fkey
    FOREIGN KEY (item_id) REFERENCES catalog.item (id);
ALTER TABLE stock.movement ADD CONSTRAINT movement_source_id_fkey
    FOREIGN KEY (source_id) REFERENCES stock.location (id);
ALTER TABLE stock.movement ADD CONSTRAINT movement_destination_id_fkey
    FOREIGN KEY (destination_id) REFERENCES stock.location (id);
ALTER TABLE stock.reservation ADD CONSTRAINT reservation_stock_level_id_fkey
    FOREIGN KEY (stock_level_id) REFERENCES stock.stock_level (id);
ALTER TABLE stock.stocktake ADD CONSTRAINT stocktake_warehouse_id_fkey
    FOREIGN KEY (warehouse_id) REFERENCES stock.warehouse (id);
ALTER TABLE stock.stocktake_line ADD CONSTRAINT stocktake_line_stocktake_id_fkey
    FOREIGN KEY (stocktake_id) REFERENCES stock.stocktake (id) ON DELETE CASCADE;
ALTER TABLE stock.stocktake_line ADD CONSTRAINT stocktake_line_location_id_fkey
    FOREIGN KEY (location_id) REFERENCES stock.location (id);
ALTER TABLE stock.stocktake_line ADD CONSTRAINT stocktake_line_item_id_fkey
    FOREIGN KEY (item_id) REFERENCES catalog.item (id);
ALTER TABLE stock.reorder_rule ADD CONSTRAINT reorder_rule_warehouse_id_fkey
    FOREIGN KEY (warehouse_id) REFERENCES stock.warehouse (id);
ALTER TABLE stock.reorder_rule ADD CONSTRAINT reorder_rule_item_id_fkey
    FOREIGN KEY (item_id) REFERENCES catalog.item (id);
ALTER TABLE stock.cost_layer ADD CONSTRAINT cost_layer_item_id_fkey
    FOREIGN KEY (item_id) REFERENCES catalog.item (id);
ALTER TABLE stock.cost_layer ADD CONSTRAINT cost_layer_warehouse_id_fkey
    FOREIGN KEY (warehouse_id) REFERENCES stock.warehouse (id);
ALTER TABLE purchase.supplier ADD CONSTRAINT supplier_business_partner_id_fkey
    FOREIGN KEY (business_partner_id) REFERENCES core.business_partner (id);
ALTER TABLE purchase.supplier ADD CONSTRAINT supplier_payment_term_id_fkey
    FOREIGN KEY (payment_term_id) REFERENCES core.payment_term (id);
ALTER TABLE purchase.supplier_item ADD CONSTRAINT supplier_item_supplier_id_fkey
    FOREIGN KEY (supplier_id) REFERENCES purchase.supplier (id) ON DELETE CASCADE;
ALTER TABLE purchase.supplier_item ADD CONSTRAINT supplier_item_item_id_fkey
    FOREIGN KEY (item_id) REFERENCES catalog.item (id);
ALTER TABLE purchase.requisition ADD CONSTRAINT requisition_employee_id_fkey
    FOREIGN KEY (employee_id) REFERENCES hr.employee (id);
ALTER TABLE purchase.requisition_line ADD CONSTRAINT requisition_line_requisition_id_fkey
    FOREIGN KEY (requisition_id) REFERENCES purchase.requisition (id) ON DELETE CASCADE;
ALTER TABLE purchase.requisition_line ADD CONSTRAINT requisition_line_item_id_fkey
    FOREIGN KEY (item_id) REFERENCES catalog.item (id);
ALTER TABLE purchase.purchase_order ADD CONSTRAINT purchase_order_supplier_id_fkey
    FOREIGN KEY (supplier_id) REFERENCES purchase.supplier (id);
ALTER TABLE purchase.purchase_order ADD CONSTRAINT purchase_order_company_id_fkey
    FOREIGN KEY (company_id) REFERENCES core.company (id);
ALTER TABLE purchase.purchase_order_line ADD CONSTRAINT purchase_order_line_purchase_order_id_fkey
    FOREIGN KEY (purchase_order_id) REFERENCES purchase.purchase_order (id) ON DELETE CASCADE;
ALTER TABLE purchase.purchase_order_line ADD CONSTRAINT purchase_order_line_item_id_fkey
    FOREIGN KEY (item_id) REFERENCES catalog.item (id);
ALTER TABLE purchase.goods_receipt ADD CONSTRAINT goods_receipt_purchase_order_id_fkey
    FOREIGN KEY (purchase_order_id) REFERENCES purchase.purchase_order (id);
ALTER TABLE purchase.goods_receipt ADD CONSTRAINT goods_receipt_warehouse_id_fkey
    FOREIGN KEY (warehouse_id) REFERENCES stock.warehouse (id);
ALTER TABLE purchase.goods_receipt_line ADD CONSTRAINT goods_receipt_line_goods_receipt_id_fkey
    FOREIGN KEY (goods_receipt_id) REFERENCES purchase.goods_receipt (id) ON DELETE CASCADE;
ALTER TABLE purchase.goods_receipt_line ADD CONSTRAINT goods_receipt_line_purchase_order_line_id_fkey
    FOREIGN KEY (purchase_order_line_id) REFERENCES purchase.purchase_order_line (id);
ALTER TABLE purchase.goods_receipt_line ADD CONSTRAINT goods_receipt_line_batch_id_fkey
    FOREIGN KEY (batch_id) REFERENCES stock.batch (id);
ALTER TABLE purchase.supplier_invoice ADD CONSTRAINT supplier_invoice_supplier_id_fkey
    FOREIGN KEY (supplier_id) REFERENCES purchase.supplier (id) ON DELETE CASCADE;
ALTER TABLE purchase.supplier_invoice ADD CONSTRAINT supplier_invoice_purchase_order_id_fkey
    FOREIGN KEY (purchase_order_id) REFERENCES purchase.purchase_order (id);
ALTER TABLE purchase.supplier_invoice_line ADD CONSTRAINT supplier_invoice_line_supplier_invoice_id_fkey
    FOREIGN KEY (supplier_invoice_id) REFERENCES purchase.supplier_invoice (id) ON DELETE CASCADE;
ALTER TABLE purchase.supplier_invoice_line ADD CONSTRAINT supplier_invoice_line_item_id_fkey
    FOREIGN KEY (item_id) REFERENCES catalog.item (id);
ALTER TABLE purchase.supplier_rating ADD CONSTRAINT supplier_rating_supplier_id_fkey
    FOREIGN KEY (supplier_id) REFERENCES purchase.supplier (id) ON DELETE CASCADE;
ALTER TABLE purchase.supplier_rating ADD CONSTRAINT supplier_rating_rated_by_id_fkey
    FOREIGN KEY (rated_by_id) REFERENCES hr.employee (id);
ALTER TABLE purchase.framework_agreement ADD CONSTRAINT framework_agreement_supplier_id_fkey
    FOREIGN KEY (supplier_id) REFERENCES purchase.supplier (id);
ALTER TABLE sales.customer ADD CONSTRAINT customer_business_partner_id_fkey
    FOREIGN KEY (business_partner_id) REFERENCES core.business_partner (id);
ALTER TABLE sales.customer ADD CONSTRAINT customer_customer_group_id_fkey
    FOREIGN KEY (customer_group_id) REFERENCES sales.customer_group (id);
ALTER TABLE sales.customer ADD CONSTRAINT customer_payment_term_id_fkey
    FOREIGN KEY (payment_term_id) REFERENCES core.payment_term (id);
ALTER TABLE sales.customer ADD CONSTRAINT customer_delivery_term_id_fkey
    FOREIGN KEY (delivery_term_id) REFERENCES core.delivery_term (id);
ALTER TABLE sales.price_list_item ADD CONSTRAINT price_list_item_price_list_id_fkey
    FOREIGN KEY (price_list_id) REFERENCES sales.price_list (id) ON DELETE CASCADE;
ALTER TABLE sales.price_list_item ADD CONSTRAINT price_list_item_item_id_fkey
    FOREIGN KEY (item_id) REFERENCES catalog.item (id);
ALTER TABLE sales.sales_region ADD CONSTRAINT sales_region_country_id_fkey
    FOREIGN KEY (country_id) REFERENCES core.country (id);
ALTER TABLE sales.salesperson ADD CONSTRAINT salesperson_employee_id_fkey
    FOREIGN KEY (employee_id) REFERENCES hr.employee (id);
ALTER TABLE sales.salesperson ADD CONSTRAINT salesperson_sales_region_id_fkey
    FOREIGN KEY (sales_region_id) REFERENCES sales.sales_region (id);
ALTER TABLE sales.quotation ADD CONSTRAINT quotation_customer_id_fkey
    FOREIGN KEY (customer_id) REFERENCES sales.customer (id);
ALTER TABLE sales.quotation ADD CONSTRAINT quotation_salesperson_id_fkey
    FOREIGN KEY (salesperson_id) REFERENCES sales.salesperson (id);
ALTER TABLE sales.quotation_line ADD CONSTRAINT quotation_line_quotation_id_fkey
    FOREIGN KEY (quotation_id) REFERENCES sales.quotation (id) ON DELETE CASCADE;
ALTER TABLE sales.quotation_line ADD CONSTRAINT quotation_line_item_id_fkey
    FOREIGN KEY (item_id) REFERENCES catalog.item (id);
ALTER TABLE sales.sales_order ADD CONSTRAINT sales_order_customer_id_fkey
    FOREIGN KEY (customer_id) REFERENCES sales.customer (id);
ALTER TABLE sales.sales_order ADD CONSTRAINT sales_order_company_id_fkey
    FOREIGN KEY (company_id) REFERENCES core.company (id);
ALTER TABLE sales.sales_order ADD CONSTRAINT sales_order_salesperson_id_fkey
    FOREIGN KEY (salesperson_id) REFERENCES sales.salesperson (id);
ALTER TABLE sales.sales_order ADD CONSTRAINT sales_order_quotation_id_fkey
    FOREIGN KEY (quotation_id) REFERENCES sales.quotation (id);
ALTER TABLE sales.sales_order_line ADD CONSTRAINT sales_order_line_sales_order_id_fkey
    FOREIGN KEY (sales_order_id) REFERENCES sales.sales_order (id) ON DELETE CASCADE;
ALTER TABLE sales.sales_order_line ADD CONSTRAINT sales_order_line_item_id_fkey
    FOREIGN KEY (item_id) REFERENCES catalog.item (id);
ALTER TABLE sales.sales_order_line ADD CONSTRAINT sales_order_line_tax_class_id_fkey
    FOREIGN KEY (tax_class_id) REFERENCES catalog.tax_class (id);
ALTER TABLE sales.delivery ADD CONSTRAINT delivery_sales_order_id_fkey
    FOREIGN KEY (sales_order_id) REFERENCES sales.sales_order (id);
ALTER TABLE sales.delivery ADD CONSTRAINT delivery_warehouse_id_fkey
    FOREIGN KEY (warehouse_id) REFERENCES stock.warehouse (id);
ALTER TABLE sales.delivery ADD CONSTRAINT delivery_address_id_fkey
    FOREIGN KEY (address_id) REFERENCES core.address (id);
ALTER TABLE sales.delivery_line ADD CONSTRAINT delivery_line_delivery_id_fkey
    FOREIGN KEY (delivery_id) REFERENCES sales.delivery (id) ON DELETE CASCADE;
ALTER TABLE sales.delivery_line ADD CONSTRAINT delivery_line_sales_order_line_id_fkey
    FOREIGN KEY (sales_order_line_id) REFERENCES sales.sales_order_line (id);
ALTER TABLE sales.delivery_line ADD CONSTRAINT delivery_line_batch_id_fkey
    FOREIGN KEY (batch_id) REFERENCES stock.batch (id);
ALTER TABLE sales.invoice ADD CONSTRAINT invoice_sales_order_id_fkey
    FOREIGN KEY (sales_order_id) REFERENCES sales.sales_order (id);
ALTER TABLE sales.invoice ADD CONSTRAINT invoice_customer_id_fkey
    FOREIGN KEY (customer_id) REFERENCES sales.customer (id);
ALTER TABLE sales.invoice_line ADD CONSTRAINT invoice_line_invoice_id_fkey
    FOREIGN KEY (invoice_id) REFERENCES sales.invoice (id) ON DELETE CASCADE;
ALTER TABLE sales.invoice_line ADD CONSTRAINT invoice_line_sales_order_line_id_fkey
    FOREIGN KEY (sales_order_line_id) REFERENCES sales.sales_order_line (id);
ALTER TABLE sales.credit_note ADD CONSTRAINT credit_note_invoice_id_fkey
    FOREIGN KEY (invoice_id) REFERENCES sales.invoice (id);
ALTER TABLE sales.return_order ADD CONSTRAINT return_order_delivery_id_fkey
    FOREIGN KEY (delivery_id) REFERENCES sales.delivery (id);
ALTER TABLE sales.return_line ADD CONSTRAINT return_line_return_order_id_fkey
    FOREIGN KEY (return_order_id) REFERENCES sales.return_order (id);
ALTER TABLE sales.return_line ADD CONSTRAINT return_line_delivery_line_id_fkey
    FOREIGN KEY (delivery_line_id) REFERENCES sales.delivery_line (id);
ALTER TABLE sales.voucher ADD CONSTRAINT voucher_campaign_id_fkey
    FOREIGN KEY (campaign_id) REFERENCES sales.campaign (id);
ALTER TABLE finance.account_chart ADD CONSTRAINT account_chart_country_id_fkey
    FOREIGN KEY (country_id) REFERENCES core.country (id);
ALTER TABLE finance.gl_account ADD CONSTRAINT gl_account_account_chart_id_fkey
    FOREIGN KEY (account_chart_id) REFERENCES finance.account_chart (id);
ALTER TABLE finance.gl_account ADD CONSTRAINT gl_account_parent_id_fkey
    FOREIGN KEY (parent_id) REFERENCES finance.gl_account (id);
ALTER TABLE finance.cost_center ADD CONSTRAINT cost_center_department_id_fkey
    FOREIGN KEY (department_id) REFERENCES hr.department (id);
ALTER TABLE finance.cost_center ADD CONSTRAINT cost_center_parent_id_fkey
    FOREIGN KEY (parent_id) REFERENCES finance.cost_center (id);
ALTER TABLE finance.fiscal_year ADD CONSTRAINT fiscal_year_company_id_fkey
    FOREIGN KEY (company_id) REFERENCES core.company (id);
ALTER TABLE finance.fiscal_period ADD CONSTRAINT fiscal_period_fiscal_year_id_fkey
    FOREIGN KEY (fiscal_year_id) REFERENCES finance.fiscal_year (id);
ALTER TABLE finance.journal ADD CONSTRAINT journal_company_id_fkey
    FOREIGN KEY (company_id) REFERENCES core.company (id);
ALTER TABLE finance.journal_entry ADD CONSTRAINT journal_entry_journal_id_fkey
    FOREIGN KEY (journal_id) REFERENCES finance.journal (id) ON DELETE CASCADE;
ALTER TABLE finance.journal_entry ADD CONSTRAINT journal_entry_fiscal_period_id_fkey
    FOREIGN KEY (fiscal_period_id) REFERENCES finance.fiscal_period (id);
ALTER TABLE finance.journal_line ADD CONSTRAINT journal_line_journal_entry_id_fkey
    FOREIGN KEY (journal_entry_id) REFERENCES finance.journal_entry (id);
ALTER TABLE finance.journal_line ADD CONSTRAINT journal_line_gl_account_id_fkey
    FOREIGN KEY (gl_account_id) REFERENCES finance.gl_account (id);
ALTER TABLE finance.journal_line ADD CONSTRAINT journal_line_cost_center_id_fkey
    FOREIGN KEY (cost_center_id) REFERENCES finance.cost_center (id);
ALTER TABLE finance.payment ADD CONSTRAINT payment_bank_account_id_fkey
    FOREIGN KEY (bank_account_id) REFERENCES core.bank_account (id);
ALTER TABLE finance.payment_allocation ADD CONSTRAINT payment_allocation_payment_id_fkey
    FOREIGN KEY (payment_id) REFERENCES finance.payment (id) ON DELETE CASCADE;
ALTER TABLE finance.payment_allocation ADD CONSTRAINT payment_allocation_invoice_id_fkey
    FOREIGN KEY (invoice_id) REFERENCES sales.invoice (id);
ALTER TABLE finance.payment_allocation ADD CONSTRAINT payment_allocation_supplier_invoice_id_fkey
    FOREIGN KEY (supplier_invoice_id) REFERENCES purchase.supplier_invoice (id);
ALTER TABLE finance.bank_statement ADD CONSTRAINT bank_statement_bank_account_id_fkey
    FOREIGN KEY (bank_account_id) REFERENCES core.bank_account (id);
ALTER TABLE finance.bank_statement_line ADD CONSTRAINT bank_statement_line_bank_statement_id_fkey
    FOREIGN KEY (bank_statement_id) REFERENCES finance.bank_statement (id) ON DELETE CASCADE;
ALTER TABLE finance.bank_statement_line ADD CONSTRAINT bank_statement_line_payment_id_fkey
    FOREIGN KEY (payment_id) REFERENCES finance.payment (id);
ALTER TABLE finance.dunning_run ADD CONSTRAINT dunning_run_company_id_fkey
    FOREIGN KEY (company_id) REFERENCES core.company (id);
ALTER TABLE finance.dunning_letter ADD CONSTRAINT dunning_letter_dunning_run_id_fkey
    FOREIGN KEY (dunning_run_id) REFERENCES finance.dunning_run (id);
ALTER TABLE finance.dunning_letter ADD CONSTRAINT dunning_letter_invoice_id_fkey
    FOREIGN KEY (invoice_id) REFERENCES sales.invoice (id);
ALTER TABLE finance.budget ADD CONSTRAINT budget_cost_center_id_fkey
    FOREIGN KEY (cost_center_id) REFERENCES finance.cost_center (id);
ALTER TABLE finance.budget ADD CONSTRAINT budget_gl_account_id_fkey
    FOREIGN KEY (gl_account_id) REFERENCES finance.gl_account (id);
ALTER TABLE finance.budget ADD CONSTRAINT budget_fiscal_year_id_fkey
    FOREIGN KEY (fiscal_year_id) REFERENCES finance.fiscal_year (id);
ALTER TABLE finance.tax_return ADD CONSTRAINT tax_return_company_id_fkey
    FOREIGN KEY (company_id) REFERENCES core.company (id);
ALTER TABLE production.work_center ADD CONSTRAINT work_center_cost_center_id_fkey
    FOREIGN KEY (cost_center_id) REFERENCES finance.cost_center (id);
ALTER TABLE production.machine ADD CONSTRAINT machine_work_center_id_fkey
    FOREIGN KEY (work_center_id) REFERENCES production.work_center (id);
ALTER TABLE production.bill_of_material ADD CONSTRAINT bill_of_material_item_id_fkey
    FOREIGN KEY (item_id) REFERENCES catalog.item (id);
ALTER TABLE production.bom_line ADD CONSTRAINT bom_line_bill_of_material_id_fkey
    FOREIGN KEY (bill_of_material_id) REFERENCES production.bill_of_material (id);
ALTER TABLE production.bom_line ADD CONSTRAINT bom_line_component_id_fkey
    FOREIGN KEY (component_id) REFERENCES catalog.item (id);
ALTER TABLE production.routing ADD CONSTRAINT routing_item_id_fkey
    FOREIGN KEY (item_id) REFERENCES catalog.item (id);
ALTER TABLE production.routing_step ADD CONSTRAINT routing_step_routing_id_fkey
    FOREIGN KEY (routing_id) REFERENCES production.routing (id) ON DELETE CASCADE;
ALTER TABLE production.routing_step ADD CONSTRAINT routing_step_work_center_id_fkey
    FOREIGN KEY (work_center_id) REFERENCES production.work_center (id);
ALTER TABLE production.production_order ADD CONSTRAINT production_order_item_id_fkey
    FOREIGN KEY (item_id) REFERENCES catalog.item (id);
ALTER TABLE production.production_order ADD CONSTRAINT production_order_bill_of_material_id_fkey
    FOREIGN KEY (bill_of_material_id) REFERENCES production.bill_of_material (id);
ALTER TABLE production.production_order ADD CONSTRAINT production_order_routing_id_fkey
    FOREIGN KEY (routing_id) REFERENCES production.routing (id);
ALTER TABLE production.production_step ADD CONSTRAINT production_step_production_order_id_fkey
    FOREIGN KEY (production_order_id) REFERENCES production.production_order (id);
ALTER TABLE production.production_step ADD CONSTRAINT production_step_routing_step_id_fkey
    FOREIGN KEY (routing_step_id) REFERENCES production.routing_step (id);
ALTER TABLE production.production_step ADD CONSTRAINT production_step_employee_id_fkey
    FOREIGN KEY (employee_id) REFERENCES hr.employee (id);
ALTER TABLE production.material_issue ADD CONSTRAINT material_issue_production_order_id_fkey
    FOREIGN KEY (production_order_id) REFERENCES production.production_order (id);
ALTER TABLE production.material_issue ADD CONSTRAINT material_issue_item_id_fkey
    FOREIGN KEY (item_id) REFERENCES catalog.item (id);
ALTER TABLE production.material_issue ADD CONSTRAINT material_issue_batch_id_fkey
    FOREIGN KEY (batch_id) REFERENCES stock.batch (id);
ALTER TABLE production.downtime ADD CONSTRAINT downtime_machine_id_fkey
    FOREIGN KEY (machine_id) REFERENCES production.machine (id);
ALTER TABLE production.shift_assignment ADD CONSTRAINT shift_assignment_shift_id_fkey
    FOREIGN KEY (shift_id) REFERENCES production.shift (id) ON DELETE CASCADE;
ALTER TABLE production.shift_assignment ADD CONSTRAINT shift_assignment_employee_id_fkey
    FOREIGN KEY (employee_id) REFERENCES hr.employee (id);
ALTER TABLE production.shift_assignment ADD CONSTRAINT shift_assignment_work_center_id_fkey
    FOREIGN KEY (work_center_id) REFERENCES production.work_center (id);
ALTER TABLE crm.lead ADD CONSTRAINT lead_lead_source_id_fkey
    FOREIGN KEY (lead_source_id) REFERENCES crm.lead_source (id);
ALTER TABLE crm.lead ADD CONSTRAINT lead_salesperson_id_fkey
    FOREIGN KEY (salesperson_id) REFERENCES sales.salesperson (id);
ALTER TABLE crm.opportunity ADD CONSTRAINT opportunity_lead_id_fkey
    FOREIGN KEY (lead_id) REFERENCES crm.lead (id);
ALTER TABLE crm.opportunity ADD CONSTRAINT opportunity_customer_id_fkey
    FOREIGN KEY (customer_id) REFERENCES sales.customer (id);
ALTER TABLE crm.activity ADD CONSTRAINT activity_opportunity_id_fkey
    FOREIGN KEY (opportunity_id) REFERENCES crm.opportunity (id);
ALTER TABLE crm.activity ADD CONSTRAINT activity_contact_person_id_fkey
    FOREIGN KEY (contact_person_id) REFERENCES core.contact_person (id);
ALTER TABLE crm.mailing ADD CONSTRAINT mailing_campaign_id_fkey
    FOREIGN KEY (campaign_id) REFERENCES sales.campaign (id);
ALTER TABLE crm.mailing_recipient ADD CONSTRAINT mailing_recipient_mailing_id_fkey
    FOREIGN KEY (mailing_id) REFERENCES crm.mailing (id) ON DELETE CASCADE;
ALTER TABLE crm.mailing_recipient ADD CONSTRAINT mailing_recipient_contact_person_id_fkey
    FOREIGN KEY (contact_person_id) REFERENCES core.contact_person (id);
ALTER TABLE crm.segment_member ADD CONSTRAINT segment_member_segment_id_fkey
    FOREIGN KEY (segment_id) REFERENCES crm.segment (id) ON DELETE CASCADE;
ALTER TABLE crm.segment_member ADD CONSTRAINT segment_member_customer_id_fkey
    FOREIGN KEY (customer_id) REFERENCES sales.customer (id);
ALTER TABLE service.ticket ADD CONSTRAINT ticket_customer_id_fkey
    FOREIGN KEY (customer_id) REFERENCES sales.customer (id);
ALTER TABLE service.ticket ADD CONSTRAINT ticket_assignee_id_fkey
    FOREIGN KEY (assignee_id) REFERENCES hr.employee (id);
ALTER TABLE service.ticket_message ADD CONSTRAINT ticket_message_ticket_id_fkey
    FOREIGN KEY (ticket_id) REFERENCES service.ticket (id) ON DELETE CASCADE;
ALTER TABLE service.service_contract ADD CONSTRAINT service_contract_customer_id_fkey
    FOREIGN KEY (customer_id) REFERENCES sales.customer (id);
ALTER TABLE service.service_visit ADD CONSTRAINT service_visit_ticket_id_fkey
    FOREIGN KEY (ticket_id) REFERENCES service.ticket (id);
ALTER TABLE service.service_visit ADD CONSTRAINT service_visit_employee_id_fkey
    FOREIGN KEY (employee_id) REFERENCES hr.employee (id);
ALTER TABLE service.warranty ADD CONSTRAINT warranty_serial_number_id_fkey
    FOREIGN KEY (serial_number_id) REFERENCES stock.serial_number (id);
ALTER TABLE service.warranty ADD CONSTRAINT warranty_customer_id_fkey
    FOREIGN KEY (customer_id) REFERENCES sales.customer (id);
ALTER TABLE projects.project ADD CONSTRAINT project_customer_id_fkey
    FOREIGN KEY (customer_id) REFERENCES sales.customer (id);
ALTER TABLE projects.project ADD CONSTRAINT project_lead_id_fkey
    FOREIGN KEY (lead_id) REFERENCES hr.employee (id);
ALTER TABLE projects.milestone ADD CONSTRAINT milestone_project_id_fkey
    FOREIGN KEY (project_id) REFERENCES projects.project (id);
ALTER TABLE projects.task ADD CONSTRAINT task_project_id_fkey
    FOREIGN KEY (project_id) REFERENCES projects.project (id);
ALTER TABLE projects.task ADD CONSTRAINT task_parent_id_fkey
    FOREIGN KEY (parent_id) REFERENCES projects.task (id);
ALTER TABLE projects.task_assignment ADD CONSTRAINT task_assignment_task_id_fkey
    FOREIGN KEY (task_id) REFERENCES projects.task (id) ON DELETE CASCADE;
ALTER TABLE projects.task_assignment ADD CONSTRAINT task_assignment_employee_id_fkey
    FOREIGN KEY (employee_id) REFERENCES hr.employee (id);
ALTER TABLE projects.time_booking ADD CONSTRAINT time_booking_task_id_fkey
    FOREIGN KEY (task_id) REFERENCES projects.task (id);
ALTER TABLE projects.time_booking ADD CONSTRAINT time_booking_employee_id_fkey
    FOREIGN KEY (employee_id) REFERENCES hr.employee (id);
ALTER TABLE projects.project_invoice ADD CONSTRAINT project_invoice_project_id_fkey
    FOREIGN KEY (project_id) REFERENCES projects.project (id) ON DELETE CASCADE;
ALTER TABLE projects.project_invoice ADD CONSTRAINT project_invoice_invoice_id_fkey
    FOREIGN KEY (invoice_id) REFERENCES sales.invoice (id);
ALTER TABLE quality.inspection_plan ADD CONSTRAINT inspection_plan_item_id_fkey
    FOREIGN KEY (item_id) REFERENCES catalog.item (id);
ALTER TABLE quality.inspection_characteristic ADD CONSTRAINT inspection_characteristic_inspection_plan_id_fkey
    FOREIGN KEY (inspection_plan_id) REFERENCES quality.inspection_plan (id);
ALTER TABLE quality.inspection ADD CONSTRAINT inspection_inspection_plan_id_fkey
    FOREIGN KEY (inspection_plan_id) REFERENCES quality.inspection_plan (id);
ALTER TABLE quality.inspection ADD CONSTRAINT inspection_batch_id_fkey
    FOREIGN KEY (batch_id) REFERENCES stock.batch (id);
ALTER TABLE quality.inspection ADD CONSTRAINT inspection_inspector_id_fkey
    FOREIGN KEY (inspector_id) REFERENCES hr.employee (id);
ALTER TABLE quality.inspection_result ADD CONSTRAINT inspection_result_inspection_id_fkey
    FOREIGN KEY (inspection_id) REFERENCES quality.inspection (id) ON DELETE CASCADE;
ALTER TABLE quality.inspection_result ADD CONSTRAINT inspection_result_inspection_characteristic_id_fkey
    FOREIGN KEY (inspection_characteristic_id) REFERENCES quality.inspection_characteristic (id);
ALTER TABLE quality.complaint ADD CONSTRAINT complaint_customer_id_fkey
    FOREIGN KEY (customer_id) REFERENCES sales.customer (id);
ALTER TABLE quality.complaint ADD CONSTRAINT complaint_supplier_id_fkey
    FOREIGN KEY (supplier_id) REFERENCES purchase.supplier (id);
ALTER TABLE quality.corrective_action ADD CONSTRAINT corrective_action_complaint_id_fkey
    FOREIGN KEY (complaint_id) REFERENCES quality.complaint (id);
ALTER TABLE quality.corrective_action ADD CONSTRAINT corrective_action_responsible_id_fkey
    FOREIGN KEY (responsible_id) REFERENCES hr.employee (id);
ALTER TABLE assets.asset ADD CONSTRAINT asset_asset_class_id_fkey
    FOREIGN KEY (asset_class_id) REFERENCES assets.asset_class (id);
ALTER TABLE assets.asset ADD CONSTRAINT asset_cost_center_id_fkey
    FOREIGN KEY (cost_center_id) REFERENCES finance.cost_center (id);
ALTER TABLE assets.asset_depreciation ADD CONSTRAINT asset_depreciation_asset_id_fkey
    FOREIGN KEY (asset_id) REFERENCES assets.asset (id) ON DELETE CASCADE;
ALTER TABLE assets.asset_depreciation ADD CONSTRAINT asset_depreciation_fiscal_period_id_fkey
    FOREIGN KEY (fiscal_period_id) REFERENCES finance.fiscal_period (id);
ALTER TABLE assets.asset_movement ADD CONSTRAINT asset_movement_asset_id_fkey
    FOREIGN KEY (asset_id) REFERENCES assets.asset (id) ON DELETE CASCADE;
ALTER TABLE assets.asset_movement ADD CONSTRAINT asset_movement_department_id_fkey
    FOREIGN KEY (department_id) REFERENCES hr.department (id);
ALTER TABLE assets.maintenance_plan ADD CONSTRAINT maintenance_plan_asset_id_fkey
    FOREIGN KEY (asset_id) REFERENCES assets.asset (id);
ALTER TABLE assets.maintenance_job ADD CONSTRAINT maintenance_job_maintenance_plan_id_fkey
    FOREIGN KEY (maintenance_plan_id) REFERENCES assets.maintenance_plan (id);


-- Triggers

CREATE TRIGGER touch BEFORE UPDATE ON core.country
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON core.currency
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON core.exchange_rate
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON core.language
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON core.unit
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON core.unit_conversion
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON core.company
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON core.business_partner
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON core.address
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON core.contact_person
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON core.contact_detail
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON core.bank_account
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON core.payment_term
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON core.delivery_term
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON core.number_range
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON core.document
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON core.document_link
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON core.setting
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON core.calendar
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON core.holiday
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON auth.account
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON auth.permission
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON auth.account_group
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON auth.group_permission
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON auth.group_member
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON auth.session
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON auth.api_key
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON hr.department
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON hr.job_position
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON hr.employee
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON hr.employment_contract
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON hr.salary
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON hr.leave_request
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON hr.leave_balance
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON hr.timesheet
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON hr.timesheet_entry
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON hr.skill
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON hr.employee_skill
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON hr.training
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON hr.training_participant
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON hr.expense_report
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON hr.expense_item
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON hr.payroll_run
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON hr.payslip
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON catalog.item_group
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON catalog.manufacturer
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON catalog.item
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON catalog.item_variant
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON catalog.item_barcode
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON catalog.item_image
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON catalog.item_translation
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON catalog.attribute
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON catalog.item_attribute
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON catalog.substitute
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON catalog.tax_class
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON catalog.item_tax
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON stock.warehouse
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON stock.location
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON stock.batch
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON stock.serial_number
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON stock.stock_level
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON stock.movement
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON stock.reservation
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON stock.stocktake
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON stock.stocktake_line
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON stock.reorder_rule
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON stock.packaging
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON stock.cost_layer
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON purchase.supplier
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON purchase.supplier_item
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON purchase.requisition
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON purchase.requisition_line
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON purchase.purchase_order
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON purchase.purchase_order_line
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON purchase.goods_receipt
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON purchase.goods_receipt_line
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON purchase.supplier_invoice
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON purchase.supplier_invoice_line
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON purchase.supplier_rating
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON purchase.framework_agreement
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON sales.customer_group
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON sales.customer
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON sales.price_list
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON sales.price_list_item
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON sales.sales_region
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON sales.salesperson
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON sales.quotation
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON sales.quotation_line
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON sales.sales_order
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON sales.sales_order_line
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON sales.delivery
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON sales.delivery_line
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON sales.invoice
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON sales.invoice_line
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON sales.credit_note
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON sales.return_order
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON sales.return_line
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON sales.campaign
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON sales.voucher
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON finance.account_chart
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON finance.gl_account
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON finance.cost_center
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON finance.fiscal_year
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON finance.fiscal_period
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON finance.journal
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON finance.journal_entry
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON finance.journal_line
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON finance.payment
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON finance.payment_allocation
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON finance.bank_statement
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON finance.bank_statement_line
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON finance.dunning_run
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON finance.dunning_letter
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON finance.budget
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON finance.tax_return
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON production.work_center
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON production.machine
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON production.bill_of_material
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON production.bom_line
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON production.routing
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON production.routing_step
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON production.production_order
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON production.production_step
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON production.material_issue
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON production.downtime
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON production.shift
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON production.shift_assignment
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON crm.lead_source
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON crm.lead
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON crm.opportunity
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON crm.activity
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON crm.mailing
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON crm.mailing_recipient
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON crm.segment
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON crm.segment_member
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON service.ticket
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON service.ticket_message
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON service.service_contract
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON service.service_visit
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON service.warranty
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON service.knowledge_article
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON projects.project
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON projects.milestone
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON projects.task
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON projects.task_assignment
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON projects.time_booking
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON projects.project_invoice
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON quality.inspection_plan
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON quality.inspection_characteristic
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON quality.inspection
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON quality.inspection_result
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON quality.complaint
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON quality.corrective_action
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON assets.asset_class
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON assets.asset
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON assets.asset_depreciation
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON assets.asset_movement
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON assets.maintenance_plan
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER touch BEFORE UPDATE ON assets.maintenance_job
    FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON core.country
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON core.currency
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON core.language
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON core.unit
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON core.company
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON core.business_partner
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON core.payment_term
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON core.delivery_term
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON core.calendar
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON auth.permission
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON hr.department
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON hr.employee
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON hr.expense_report
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON catalog.item_group
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON catalog.attribute
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON catalog.tax_class
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON stock.warehouse
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON stock.location
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON stock.batch
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON stock.packaging
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON purchase.supplier
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON purchase.requisition
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON purchase.purchase_order
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON purchase.goods_receipt
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON purchase.supplier_invoice
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON purchase.framework_agreement
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON sales.customer_group
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON sales.customer
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON sales.price_list
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON sales.sales_region
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON sales.quotation
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON sales.sales_order
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON sales.delivery
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON sales.invoice
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON sales.credit_note
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON sales.return_order
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON sales.campaign
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON sales.voucher
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON finance.account_chart
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON finance.gl_account
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON finance.cost_center
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON finance.journal
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON finance.journal_entry
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON finance.payment
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON finance.bank_statement
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON production.work_center
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON production.machine
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON production.production_order
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON production.shift
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON crm.lead_source
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON service.ticket
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON service.service_contract
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON projects.project
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON quality.complaint
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON assets.asset_class
    FOR EACH ROW EXECUTE FUNCTION core.log_change();
CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON assets.asset
    FOR EACH ROW EXECUTE FUNCTION core.log_change();


-- Business rules

CREATE FUNCTION finance.check_balanced() RETURNS trigger
    LANGUAGE plpgsql
AS $$
BEGIN
    IF (SELECT sum(debit) - sum(credit) FROM finance.journal_line WHERE journal_entry_id = NEW.journal_entry_id) <> 0 THEN
        RAISE EXCEPTION 'journal entry % is not balanced', NEW.journal_entry_id
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END;
$$;

CREATE CONSTRAINT TRIGGER balanced
    AFTER INSERT OR UPDATE ON finance.journal_line
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION finance.check_balanced();

CREATE FUNCTION sales.refresh_order_total() RETURNS trigger
    LANGUAGE plpgsql
AS $$
BEGIN
    UPDATE sales.sales_order o
       SET total = coalesce((SELECT sum(l.line_total) FROM sales.sales_order_line l WHERE l.sales_order_id = o.id), 0)
     WHERE o.id IN (SELECT sales_order_id FROM changed);
    RETURN NULL;
END;
$$;

CREATE TRIGGER total_after_insert AFTER INSERT ON sales.sales_order_line
    REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION sales.refresh_order_total();
CREATE TRIGGER total_after_delete AFTER DELETE ON sales.sales_order_line
    REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION sales.refresh_order_total();

CREATE FUNCTION core.next_number(for_company bigint, for_object text) RETURNS text
    LANGUAGE sql
AS $$
    UPDATE core.number_range
       SET next_value = next_value + 1
     WHERE company_id = for_company AND object_name = for_object
    RETURNING coalesce(prefix, '') || lpad((next_value - 1)::text, width, '0');
$$;

CREATE FUNCTION stock.available(of_item bigint, in_warehouse bigint DEFAULT NULL) RETURNS core.quantity
    LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    SELECT coalesce(sum(s.on_hand - s.reserved), 0)
      FROM stock.stock_level s
      JOIN stock.location l ON l.id = s.location_id
     WHERE s.item_id = of_item
       AND (in_warehouse IS NULL OR l.warehouse_id = in_warehouse)
       AND NOT l.is_blocked;
$$;

CREATE FUNCTION production.explode_bom(of_item bigint, wanted numeric)
    RETURNS TABLE (level integer, component_id bigint, quantity numeric)
    LANGUAGE sql STABLE ROWS 50
AS $$
    WITH RECURSIVE parts AS (
        SELECT 1 AS level, b.component_id, b.quantity * wanted AS quantity
          FROM production.bom_line b
          JOIN production.bill_of_material m ON m.id = b.bill_of_material_id AND m.is_released
         WHERE m.item_id = of_item
        UNION ALL
        SELECT p.level + 1, b.component_id, b.quantity * p.quantity
          FROM parts p
          JOIN production.bill_of_material m ON m.item_id = p.component_id AND m.is_released
          JOIN production.bom_line b ON b.bill_of_material_id = m.id
    )
    SELECT level, component_id, quantity FROM parts;
$$;

CREATE PROCEDURE finance.close_period(period bigint)
    LANGUAGE plpgsql
AS $$
BEGIN
    IF EXISTS (SELECT FROM finance.journal_entry WHERE fiscal_period_id = period AND state = 'parked') THEN
        RAISE EXCEPTION 'period % has parked entries', period;
    END IF;
    UPDATE finance.fiscal_period SET is_closed = true WHERE id = period;
END;
$$;

CREATE AGGREGATE core.product (numeric) (
    SFUNC = numeric_mul,
    STYPE = numeric,
    INITCOND = '1',
    PARALLEL = SAFE
);


-- Views, in layers: plain joins first, key figures on top of them

CREATE VIEW core.partner_address AS
SELECT p.id AS business_partner_id, p.code, p.name, a.street, a.zip, a.city, c.name AS country
  FROM core.business_partner p
  LEFT JOIN core.address a ON a.business_partner_id = p.id AND a.is_default
  LEFT JOIN core.country c ON c.id = a.country_id;

CREATE VIEW sales.customer_card AS
SELECT c.id AS customer_id, c.customer_no, p.name, p.city, p.country, g.name AS customer_group, c.credit_limit
  FROM sales.customer c
  JOIN core.partner_address p USING (business_partner_id)
  LEFT JOIN sales.customer_group g ON g.id = c.customer_group_id;

CREATE VIEW sales.open_order AS
SELECT o.id AS sales_order_id, o.order_no, o.ordered_on, o.status, o.customer_id, o.total, o.currency
  FROM sales.sales_order o
 WHERE o.status NOT IN ('closed', 'cancelled', 'invoiced');

CREATE VIEW sales.open_item AS
SELECT i.id AS invoice_id, i.invoice_no, i.customer_id, i.due_on,
       i.total - coalesce(sum(a.amount), 0) AS outstanding
  FROM sales.invoice i
  LEFT JOIN finance.payment_allocation a ON a.invoice_id = i.id
 WHERE NOT i.is_paid
 GROUP BY i.id;

CREATE VIEW sales.customer_exposure AS
SELECT k.customer_id, k.customer_no, k.name, k.credit_limit,
       coalesce(o.ordered, 0) AS ordered,
       coalesce(v.owed, 0) AS owed,
       k.credit_limit - coalesce(o.ordered, 0) - coalesce(v.owed, 0) AS credit_left
  FROM sales.customer_card k
  LEFT JOIN (SELECT customer_id, sum(total) AS ordered FROM sales.open_order GROUP BY 1) o USING (customer_id)
  LEFT JOIN (SELECT customer_id, sum(outstanding) AS owed FROM sales.open_item GROUP BY 1) v USING (customer_id);

CREATE VIEW sales.customer_over_limit AS
SELECT * FROM sales.customer_exposure WHERE credit_left < 0;

CREATE VIEW stock.stock_overview AS
SELECT i.id AS item_id, i.sku, i.name, w.code AS warehouse,
       sum(s.on_hand) AS on_hand,
       sum(s.reserved) AS reserved,
       stock.available(i.id, w.id) AS available
  FROM catalog.item i
  JOIN stock.stock_level s ON s.item_id = i.id
  JOIN stock.location l ON l.id = s.location_id
  JOIN stock.warehouse w ON w.id = l.warehouse_id
 GROUP BY i.id, w.id;

CREATE VIEW stock.below_minimum AS
SELECT o.sku, o.name, o.warehouse, o.available, r.minimum
  FROM stock.stock_overview o
  JOIN stock.warehouse w ON w.code = o.warehouse
  JOIN stock.reorder_rule r ON r.item_id = o.item_id AND r.warehouse_id = w.id
 WHERE o.available < r.minimum;

CREATE VIEW finance.trial_balance AS
SELECT a.account_no, a.name, a.kind, p.fiscal_year_id, p.number AS period,
       sum(l.debit) AS debit,
       sum(l.credit) AS credit,
       sum(sum(l.debit - l.credit)) OVER (PARTITION BY a.id, p.fiscal_year_id ORDER BY p.number) AS balance
  FROM finance.journal_line l
  JOIN finance.journal_entry e ON e.id = l.journal_entry_id AND e.state = 'posted'
  JOIN finance.gl_account a ON a.id = l.gl_account_id
  JOIN finance.fiscal_period p ON p.id = e.fiscal_period_id
 GROUP BY a.id, p.id;

CREATE VIEW hr.org_chart AS
WITH RECURSIVE tree AS (
    SELECT id, last_name, manager_id, 1 AS depth, ARRAY[id] AS path
      FROM hr.employee
     WHERE manager_id IS NULL
    UNION ALL
    SELECT e.id, e.last_name, e.manager_id, t.depth + 1, t.path || e.id
      FROM hr.employee e
      JOIN tree t ON t.id = e.manager_id
)
SELECT id, last_name, manager_id, depth, path FROM tree;

CREATE MATERIALIZED VIEW sales.monthly_revenue AS
SELECT date_trunc('month', i.invoiced_on)::date AS month, i.customer_id, sum(l.line_total) AS revenue, count(DISTINCT i.id) AS invoices
  FROM sales.invoice i
  JOIN sales.invoice_line l ON l.invoice_id = i.id
 GROUP BY 1, 2;
CREATE UNIQUE INDEX monthly_revenue_key ON sales.monthly_revenue (month, customer_id);

CREATE VIEW sales.revenue_ranking AS
SELECT month, customer_id, name, revenue,
       rank() OVER (PARTITION BY month ORDER BY revenue DESC) AS place
  FROM sales.monthly_revenue
  JOIN sales.customer_card USING (customer_id);


-- Comments on what is not obvious

COMMENT ON TABLE core.business_partner IS 'Whoever we deal with; becomes a customer, a supplier or both.';
COMMENT ON COLUMN finance.journal_line.debit IS 'Exactly one of debit and credit is not zero.';
COMMENT ON VIEW sales.customer_exposure IS 'What a customer could still cost us: open orders plus unpaid invoices.';
COMMENT ON FUNCTION production.explode_bom(bigint, numeric) IS 'Walks released bills of material; does not detect loops.';
