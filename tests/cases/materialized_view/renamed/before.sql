CREATE TABLE sales (day date, amount int);
CREATE MATERIALIZED VIEW totals AS SELECT day, sum(amount) AS amount FROM sales GROUP BY day;
CREATE UNIQUE INDEX totals_day ON totals (day);
GRANT SELECT ON totals TO app_reader;
