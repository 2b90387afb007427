-- Rows for start.sql. Deterministic, and valid under schema.sql as well.

INSERT INTO users (email, display_name, role, password_hash, fax)
SELECT format('user%s@example.com', n),
       format('User %s', n),
       (ARRAY['viewer', 'buyer', 'admin'])[1 + n % 3]::user_role,
       md5(n::text),
       CASE WHEN n % 5 = 0 THEN format('+49 30 %s', 100000 + n) END
  FROM generate_series(1, 40) AS n;

INSERT INTO regions (parent_id, code, name, currency, vat_rate) VALUES
    (NULL, 'DE', 'Germany', 'EUR', 0.19),
    (NULL, 'PL', 'Poland', 'PLN', 0.23),
    (NULL, 'CH', 'Switzerland', 'CHF', 0.077),
    (1, 'DE-BE', 'Berlin', 'EUR', 0.19),
    (1, 'DE-BY', 'Bavaria', 'EUR', 0.19),
    (2, 'PL-MZ', 'Mazovia', 'PLN', 0.23);

INSERT INTO material_categories (name) VALUES
    ('Concrete & Cement'), ('Steel'), ('Timber'), ('Insulation'), ('Roof Tiles');

INSERT INTO materials (category_id, sku, name, description, unit, attributes)
SELECT 1 + n % 5,
       format('MAT-%s', to_char(n, 'FM00000')),
       format('Material no. %s', n),
       CASE WHEN n % 3 <> 0 THEN format('Description of material %s', n) END,
       (ARRAY['kg', 't', 'm', 'm2', 'm3', 'piece'])[1 + n % 6]::unit_of_measure,
       json_build_object('grade', format('C%s', 20 + n % 10), 'density', n % 7)
  FROM generate_series(1, 60) AS n;

INSERT INTO suppliers (name, legal_name, vat_number, region_id, contact_email)
SELECT format('Supplier %s', n),
       format('Supplier %s Ltd.', n),
       format('DE%s', 100000000 + n),
       1 + n % 6,
       format('sales@supplier%s.example', n)
  FROM generate_series(1, 15) AS n;

INSERT INTO prices (observed_on, material_id, supplier_id, region_id, amount, currency, source, raw)
SELECT date '2024-01-01' + (n * 7) % 120,
       1 + n % 60,
       1 + n % 15,
       1 + n % 6,
       10 + (n * 37) % 900 + 0.25,
       (ARRAY['EUR', 'PLN', 'CHF'])[1 + n % 3],
       (ARRAY['import', 'api', 'manual'])[1 + n % 3],
       jsonb_build_object('line', n)
  FROM generate_series(1, 500) AS n
    ON CONFLICT DO NOTHING;

INSERT INTO price_alerts (user_id, material_id, region_id, type, threshold, channel)
SELECT 1 + n % 40,
       1 + n % 60,
       CASE WHEN n % 4 <> 0 THEN 1 + n % 6 END,
       (ARRAY['above', 'below', 'change_percent'])[1 + n % 3],
       5 + n % 90,
       (ARRAY['email', 'sms', 'webhook'])[1 + n % 3]
  FROM generate_series(1, 80) AS n;

INSERT INTO forecasts (material_id, region_id, model, horizon, points, mape)
SELECT 1 + n % 60,
       1 + n % 6,
       (ARRAY['arima', 'prophet'])[1 + n % 2],
       daterange('2024-06-01', '2024-06-01'::date + 30 + n),
       jsonb_build_array(jsonb_build_object('on', '2024-06-15', 'p50', n)),
       0.05 * n
  FROM generate_series(1, 30) AS n;
