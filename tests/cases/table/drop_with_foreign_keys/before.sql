CREATE TABLE customers (id int PRIMARY KEY, name text);
CREATE TABLE coupons (code text PRIMARY KEY);
CREATE TABLE claims (
    id int PRIMARY KEY,
    customer_id int NOT NULL REFERENCES customers,
    code text REFERENCES coupons,
    follows int REFERENCES claims
);
