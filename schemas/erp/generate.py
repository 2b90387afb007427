#!/usr/bin/env python3
"""Writes schema.sql: an ERP of about 150 tables in fourteen schemas.

Deterministic: the same file gives the same output. Run as `python3 generate.py > schema.sql`.

Each line of MODULES is a table. A field is one of
    name:type         a column; the type is a key of TYPES or an enum
    >table  >table?   a foreign key to a table (required, optional), named after it
    >table=name       the same, under another name
A type may end in ! (NOT NULL) or be followed by =default.
"""

ENUMS = {
    "core.country_group": "eu efta americas apac other",
    "core.contact_kind": "phone mobile email fax web",
    "core.approval_state": "draft submitted approved rejected",
    "hr.employment_kind": "permanent fixed_term temporary apprentice contractor",
    "hr.leave_kind": "vacation sick parental unpaid training",
    "sales.order_status": "quote open confirmed picking shipped invoiced closed cancelled",
    "sales.price_kind": "list net campaign contract",
    "purchase.order_status": "requested ordered partly_received received closed cancelled",
    "stock.movement_kind": "receipt issue transfer adjustment scrap return",
    "stock.valuation": "fifo average standard",
    "production.order_state": "planned released running paused finished closed",
    "finance.account_kind": "asset liability equity income expense",
    "finance.posting_state": "parked posted reversed",
    "finance.payment_method": "transfer direct_debit card cash cheque",
    "crm.lead_stage": "new qualified proposal won lost",
    "service.ticket_priority": "low normal high urgent",
    "service.ticket_state": "open waiting solved closed",
    "projects.project_state": "offered active on_hold done cancelled",
    "quality.verdict": "pass conditional fail",
    "assets.depreciation": "linear declining none",
}

TYPES = {
    "text": "text", "code": "varchar(20)", "int": "integer", "big": "bigint", "date": "date", "ts": "timestamptz",
    "money": "core.amount", "qty": "core.quantity", "pct": "core.percentage", "bool": "boolean", "json": "jsonb",
    "cur": "char(3)", "num": "numeric(12, 4)", "small": "smallint", "days": "interval", "tags": "text[]",
    "period": "daterange", "inet": "inet", "bytes": "bytea", "time": "time",
}

MODULES = {
    "core": ("Shared master data", """
country: code:code! name:text! group:core.country_group!=other is_active:bool!=true
currency: code:code! name:text! decimals:small!=2
exchange_rate: >currency valid_on:date! rate:num!
language: code:code! name:text!
unit: code:code! name:text! is_base:bool!=false
unit_conversion: >unit=from_unit >unit=to_unit factor:num!
company: code:code! name:text! >country >currency vat_id:text fiscal_year_start:small!=1
business_partner: code:code! name:text! >country? vat_id:text is_blocked:bool!=false notes:text
address: >business_partner street:text! zip:code city:text! >country is_default:bool!=false
contact_person: >business_partner first_name:text last_name:text! position:text
contact_detail: >contact_person kind:core.contact_kind! value:text!
bank_account: >business_partner iban:text! bic:code holder:text
payment_term: code:code! name:text! net_days:int!=30 discount_days:int discount:pct
delivery_term: code:code! name:text!
number_range: >company object_name:text! prefix:code next_value:big!=1 width:small!=6
document: name:text! mime_type:text! content:bytes size_bytes:big!=0 tags:tags
document_link: >document table_name:text! row_id:big!
setting: >company? key:text! value:json!
calendar: code:code! name:text! >country?
holiday: >calendar falls_on:date! name:text!
"""),
    "auth": ("Users and permissions", """
account: login:text! password_hash:text! is_locked:bool!=false last_login_at:ts
permission: code:code! description:text
account_group: name:text! description:text
group_permission: >account_group >permission
group_member: >account_group >account since:date
session: >account token:text! client:inet expires_at:ts!
api_key: >account name:text! key_hash:text! scopes:tags expires_at:ts
"""),
    "hr": ("People", """
department: code:code! name:text! >hr.department?=parent
job_position: title:text! >department grade:small!=1
employee: personnel_no:code! first_name:text! last_name:text! born_on:date hired_on:date! left_on:date >department >hr.employee?=manager >auth.account?
employment_contract: >employee kind:hr.employment_kind! >job_position valid:period! weekly_hours:num!
salary: >employee valid:period! monthly:money! currency:cur!=EUR
leave_request: >employee kind:hr.leave_kind! days:period! state:core.approval_state!=draft
leave_balance: >employee year:small! entitled:num!=0 taken:num!=0
timesheet: >employee week:date! state:core.approval_state!=draft
timesheet_entry: >timesheet work_date:date! hours:num! remark:text
skill: name:text! description:text
employee_skill: >employee >skill level:small!=1
training: title:text! held_on:date! cost:money
training_participant: >training >employee passed:bool
expense_report: >employee report_no:code! state:core.approval_state!=draft total:money!=0
expense_item: >expense_report spent_on:date! amount:money! currency:cur!=EUR purpose:text!
payroll_run: >core.company month:date! state:core.approval_state!=draft
payslip: >payroll_run >employee gross:money! tax:money!=0 net:money!
"""),
    "catalog": ("Items", """
item_group: code:code! name:text! >catalog.item_group?=parent
manufacturer: name:text! >core.country?
item: sku:code! name:text! description:text >item_group >core.unit >manufacturer? weight_kg:num is_active:bool!=true attributes:json
item_variant: >item sku:code! options:json!
item_barcode: >item ean:code! >core.unit
item_image: >item >core.document position:small!=1
item_translation: >item >core.language name:text! description:text
attribute: code:code! name:text! is_required:bool!=false
item_attribute: >item >attribute value:text!
substitute: >item=original >item=replacement since:date
tax_class: code:code! name:text! rate:pct!
item_tax: >item >core.country >tax_class
"""),
    "stock": ("Warehouses and inventory", """
warehouse: code:code! name:text! >core.company >core.address? valuation:stock.valuation!=average
location: >warehouse code:code! aisle:code rack:code is_blocked:bool!=false
batch: >catalog.item batch_no:code! produced_on:date expires_on:date
serial_number: >catalog.item serial:text! >batch?
stock_level: >location >catalog.item >batch? on_hand:qty!=0 reserved:qty!=0
movement: >catalog.item >location?=source >location?=destination kind:stock.movement_kind! quantity:qty! moved_at:ts! reference:text
reservation: >stock_level quantity:qty! expires_at:ts
stocktake: >warehouse counted_on:date! state:core.approval_state!=draft
stocktake_line: >stocktake >location >catalog.item expected:qty! counted:qty
reorder_rule: >warehouse >catalog.item minimum:qty! maximum:qty! lead_time:days
packaging: code:code! name:text! max_weight_kg:num
cost_layer: >catalog.item >warehouse received_at:ts! quantity:qty! unit_cost:money!
"""),
    "purchase": ("Suppliers and buying", """
supplier: >core.business_partner supplier_no:code! >core.payment_term? rating:small is_approved:bool!=false
supplier_item: >supplier >catalog.item supplier_sku:text price:money! currency:cur!=EUR min_quantity:qty!=1 lead_time:days
requisition: requisition_no:code! >hr.employee needed_on:date state:core.approval_state!=draft
requisition_line: >requisition >catalog.item quantity:qty!
purchase_order: order_no:code! >supplier >core.company ordered_on:date! status:purchase.order_status!=requested total:money!=0 currency:cur!=EUR
purchase_order_line: >purchase_order position:small! >catalog.item quantity:qty! unit_price:money! discount:pct
goods_receipt: receipt_no:code! >purchase_order >stock.warehouse received_at:ts!
goods_receipt_line: >goods_receipt >purchase_order_line quantity:qty! >stock.batch?
supplier_invoice: invoice_no:text! >supplier >purchase_order? invoiced_on:date! due_on:date! total:money!
supplier_invoice_line: >supplier_invoice position:small! >catalog.item? description:text quantity:qty! unit_price:money!
supplier_rating: >supplier rated_on:date! >hr.employee?=rated_by score:small! remark:text
framework_agreement: >supplier agreement_no:code! valid:period! volume:money
"""),
    "sales": ("Customers and selling", """
customer_group: code:code! name:text! discount:pct
customer: >core.business_partner customer_no:code! >customer_group? >core.payment_term? >core.delivery_term? credit_limit:money
price_list: code:code! name:text! currency:cur!=EUR kind:sales.price_kind!=list valid:period!
price_list_item: >price_list >catalog.item min_quantity:qty!=1 price:money!
sales_region: code:code! name:text! >core.country?
salesperson: >hr.employee >sales_region? commission:pct
quotation: quote_no:code! >customer >salesperson? valid_until:date! state:core.approval_state!=draft
quotation_line: >quotation position:small! >catalog.item quantity:qty! unit_price:money! discount:pct
sales_order: order_no:code! >customer >core.company >salesperson? >quotation? ordered_on:date! status:sales.order_status!=open total:money!=0 currency:cur!=EUR
sales_order_line: >sales_order position:small! >catalog.item quantity:qty! unit_price:money! discount:pct >catalog.tax_class?
delivery: delivery_no:code! >sales_order >stock.warehouse >core.address? shipped_at:ts tracking_no:text
delivery_line: >delivery >sales_order_line quantity:qty! >stock.batch?
invoice: invoice_no:code! >sales_order? >customer invoiced_on:date! due_on:date! total:money!=0 is_paid:bool!=false
invoice_line: >invoice position:small! >sales_order_line? description:text! quantity:qty! unit_price:money!
credit_note: credit_no:code! >invoice issued_on:date! amount:money! reason:text
return_order: return_no:code! >delivery reason:text! received_at:ts
return_line: >return_order >delivery_line quantity:qty! verdict:quality.verdict
campaign: code:code! name:text! runs:period! budget:money
voucher: code:code! >campaign? discount:pct! used_at:ts
"""),
    "finance": ("General ledger and payments", """
account_chart: code:code! name:text! >core.country?
gl_account: >account_chart account_no:code! name:text! kind:finance.account_kind! >finance.gl_account?=parent is_active:bool!=true
cost_center: code:code! name:text! >hr.department? >finance.cost_center?=parent
fiscal_year: >core.company year:small! runs:period! is_closed:bool!=false
fiscal_period: >fiscal_year number:small! runs:period! is_closed:bool!=false
journal: code:code! name:text! >core.company
journal_entry: >journal >fiscal_period entry_no:code! posted_on:date! state:finance.posting_state!=parked text:text
journal_line: >journal_entry position:small! >gl_account >cost_center? debit:money!=0 credit:money!=0 text:text
payment: payment_no:code! method:finance.payment_method! amount:money! currency:cur!=EUR paid_on:date! >core.bank_account?
payment_allocation: >payment >sales.invoice? >purchase.supplier_invoice? amount:money!
bank_statement: >core.bank_account statement_no:code! closing_balance:money! issued_on:date!
bank_statement_line: >bank_statement booked_on:date! amount:num! purpose:text >payment?
dunning_run: >core.company run_on:date! level:small!=1
dunning_letter: >dunning_run >sales.invoice fee:money!=0
budget: >cost_center >gl_account >fiscal_year amount:money!
tax_return: >core.company covers:period! state:core.approval_state!=draft payload:json
"""),
    "production": ("Manufacturing", """
work_center: code:code! name:text! >finance.cost_center? capacity_hours:num!=8
machine: code:code! name:text! >work_center bought_on:date
bill_of_material: >catalog.item revision:small!=1 valid:period! is_released:bool!=false
bom_line: >bill_of_material position:small! >catalog.item=component quantity:qty! scrap:pct
routing: >catalog.item revision:small!=1 name:text!
routing_step: >routing position:small! >work_center setup_minutes:num!=0 run_minutes:num!
production_order: order_no:code! >catalog.item >bill_of_material? >routing? quantity:qty! due_on:date state:production.order_state!=planned
production_step: >production_order >routing_step started_at:ts finished_at:ts >hr.employee?
material_issue: >production_order >catalog.item quantity:qty! >stock.batch? issued_at:ts!
downtime: >machine began_at:ts! ended_at:ts reason:text!
shift: code:code! name:text! begins:time! ends:time!
shift_assignment: >shift >hr.employee >work_center on_date:date!
"""),
    "crm": ("Leads and activities", """
lead_source: code:code! name:text!
lead: company_name:text! contact_name:text email:text >lead_source? stage:crm.lead_stage!=new value:money >sales.salesperson?
opportunity: >lead? >sales.customer? title:text! stage:crm.lead_stage!=qualified expected_on:date probability:pct
activity: >opportunity? >core.contact_person? happened_at:ts! subject:text! notes:text
mailing: subject:text! body:text! sent_at:ts >sales.campaign?
mailing_recipient: >mailing >core.contact_person opened_at:ts bounced:bool!=false
segment: name:text! rule:json!
segment_member: >segment >sales.customer
"""),
    "service": ("Service desk", """
ticket: ticket_no:code! >sales.customer subject:text! priority:service.ticket_priority!=normal state:service.ticket_state!=open >hr.employee?=assignee opened_at:ts!
ticket_message: >ticket author:text! body:text! written_at:ts! is_internal:bool!=false
service_contract: contract_no:code! >sales.customer valid:period! response_time:days fee:money
service_visit: >ticket >hr.employee planned_at:ts! minutes:int report:text
warranty: >stock.serial_number >sales.customer valid:period!
knowledge_article: title:text! body:text! tags:tags is_public:bool!=false
"""),
    "projects": ("Projects", """
project: project_no:code! name:text! >sales.customer? >hr.employee=lead state:projects.project_state!=offered budget:money runs:period
milestone: >project name:text! due_on:date! reached_on:date
task: >project >projects.task?=parent title:text! estimate_hours:num is_done:bool!=false
task_assignment: >task >hr.employee share:pct
time_booking: >task >hr.employee booked_on:date! hours:num! is_billable:bool!=true
project_invoice: >project >sales.invoice covers:period
"""),
    "quality": ("Quality control", """
inspection_plan: >catalog.item revision:small!=1 name:text!
inspection_characteristic: >inspection_plan name:text! lower_limit:num upper_limit:num
inspection: >inspection_plan >stock.batch? >hr.employee=inspector inspected_at:ts! verdict:quality.verdict
inspection_result: >inspection >inspection_characteristic measured:num! verdict:quality.verdict!
complaint: complaint_no:code! >sales.customer? >purchase.supplier? description:text! opened_on:date!
corrective_action: >complaint description:text! due_on:date >hr.employee=responsible done_on:date
"""),
    "assets": ("Fixed assets", """
asset_class: code:code! name:text! method:assets.depreciation!=linear useful_years:small
asset: asset_no:code! name:text! >asset_class >finance.cost_center? bought_on:date! price:money!
asset_depreciation: >asset >finance.fiscal_period amount:money!
asset_movement: >asset >hr.department=department moved_on:date!
maintenance_plan: >asset every:days! description:text!
maintenance_job: >maintenance_plan planned_on:date! done_on:date cost:money
"""),
}


def literal(default, sql_type):
    if default in ("true", "false") or default.lstrip("-").isdigit():
        return default
    return f"'{default}'"


def parse(schema, spec):
    """-> (columns as (name, sql), foreign keys as (column, table, required), natural keys)"""
    columns, keys, natural = [], [], []
    for field in spec.split():
        if field.startswith(">"):
            target, _, alias = field[1:].partition("=")
            required = not target.endswith("?")
            target = target.rstrip("?")
            if "." not in target:
                target = f"{schema}.{target}"
            name = (alias or target.split(".")[1]) + "_id"
            columns.append((name, "bigint" + (" NOT NULL" if required else "")))
            keys.append((name, target, required))
            continue
        name, _, rest = field.partition(":")
        rest, _, default = rest.partition("=")
        required = rest.endswith("!")
        rest = rest.rstrip("!")
        sql = TYPES.get(rest, rest)
        sql_name = f'"{name}"' if name in {"group"} else name
        if default:
            line = f"{sql} NOT NULL DEFAULT {literal(default, sql)}"
        else:
            line = sql + (" NOT NULL" if required else "")
        columns.append((sql_name, line))
        if required and not default and (name == "code" or name.endswith("_no") and rest == "code"):
            natural.append(name)
    return columns, keys, natural


def main():
    out = []
    say = out.append
    say("-- An ERP. Written by generate.py; change that, not this.\n")

    say("-- Schemas\n")
    for schema in MODULES:
        say(f"CREATE SCHEMA {schema};")
    for schema, (title, _) in MODULES.items():
        say(f"COMMENT ON SCHEMA {schema} IS '{title}';")

    say("\n\n-- Types\n")
    for name, values in ENUMS.items():
        say(f"CREATE TYPE {name} AS ENUM ({', '.join(repr(v) for v in values.split())});")
    say("""
CREATE DOMAIN core.amount AS numeric(15, 2);
CREATE DOMAIN core.quantity AS numeric(14, 3) CONSTRAINT quantity_not_negative CHECK (VALUE >= 0);
CREATE DOMAIN core.percentage AS numeric(5, 2) CONSTRAINT percentage_range CHECK (VALUE BETWEEN 0 AND 100);
""")

    say("""
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
""")

    foreign, all_tables, logged = [], [], []
    for schema, (title, text) in MODULES.items():
        say(f"\n-- {title}\n")
        for line in text.strip().splitlines():
            table, _, spec = line.partition(": ")
            name = f"{schema}.{table}"
            columns, keys, natural = parse(schema, spec)
            body = [("id", "bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY")] + columns
            plain = [c for c, _ in columns]
            if {"quantity", "unit_price"} <= set(plain):
                discount = "discount" if "discount" in plain else "0"
                body.append(("line_total", "core.amount GENERATED ALWAYS AS "
                             f"(core.net_price(unit_price, quantity, {discount})) STORED"))
            body.append(("created_at", "timestamptz NOT NULL DEFAULT now()"))
            body.append(("changed_at", "timestamptz NOT NULL DEFAULT now()"))
            width = max(len(c) for c, _ in body) + 1
            lines = [f"    {c.ljust(width)} {t}" for c, t in body]
            for column in natural:
                parents = [k for k, t, r in keys if t == "core.company" or t.endswith((".warehouse", ".account_chart"))]
                scope = ([parents[0]] if parents and table not in ("warehouse",) else [])
                lines.append(f"    CONSTRAINT {table}_{column}_key UNIQUE ({', '.join(scope + [column])})")
            if "position" in plain and keys:
                lines.append(f"    UNIQUE ({keys[0][0]}, position)")
            elif keys and len(columns) <= 3 and len(keys) == 2:
                lines.append(f"    UNIQUE ({keys[0][0]}, {keys[1][0]})")
            if {"debit", "credit"} <= set(plain):
                lines.append(f"    CONSTRAINT {table}_one_side CHECK ((debit = 0) <> (credit = 0))")
            if {"invoiced_on", "due_on"} <= set(plain):
                lines.append(f"    CONSTRAINT {table}_due_after_invoice CHECK (due_on >= invoiced_on)")
            if {"minimum", "maximum"} <= set(plain):
                lines.append(f"    CONSTRAINT {table}_range CHECK (minimum <= maximum)")
            for part in ("rating", "score", "level"):
                if part in plain and table not in ("dunning_run",):
                    lines.append(f"    CHECK ({part} BETWEEN 1 AND 5)")
            say(f"CREATE TABLE {name} (")
            say(",\n".join(lines))
            say(");")
            for column, target, required in keys:
                where = "" if required else f" WHERE {column} IS NOT NULL"
                say(f"CREATE INDEX ON {name} ({column}){where};")
                owner = target.split(".")[1]
                cascade = table.endswith("_line") and table[:-5] == owner or table.startswith(owner + "_")
                foreign.append((name, column, target, " ON DELETE CASCADE" if cascade and required else ""))
            if "name" in plain and "code" not in plain:
                say(f"CREATE INDEX {table}_name_idx ON {name} (lower(name));")
            if "attributes" in plain or "tags" in plain:
                column = "attributes" if "attributes" in plain else "tags"
                say(f"CREATE INDEX {table}_{column}_idx ON {name} USING gin ({column});")
            for column, kind in columns:
                if kind.startswith("sales.order_status") or kind.startswith("service.ticket_state"):
                    value = "'closed'"
                    say(f"CREATE INDEX {table}_open_idx ON {name} ({column}) WHERE {column} <> {value};")
            if natural or "total" in plain:
                logged.append(name)
            all_tables.append(name)
            say("")

    say("\n-- Foreign keys, apart from the tables because modules refer to each other in circles\n")
    for name, column, target, rule in foreign:
        table = name.split(".")[1]
        say(f"ALTER TABLE {name} ADD CONSTRAINT {(table + '_' + column + '_fkey')[:63]}\n"
            f"    FOREIGN KEY ({column}) REFERENCES {target} (id){rule};")

    say("\n\n-- Triggers\n")
    for name in all_tables:
        say(f"CREATE TRIGGER touch BEFORE UPDATE ON {name}\n    FOR EACH ROW EXECUTE FUNCTION core.touch();")
    for name in logged:
        say(f"CREATE TRIGGER zz_log AFTER INSERT OR UPDATE OR DELETE ON {name}\n"
            "    FOR EACH ROW EXECUTE FUNCTION core.log_change();")

    say(TAIL)
    print("\n".join(out), end="")


TAIL = """

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
"""

if __name__ == "__main__":
    main()
