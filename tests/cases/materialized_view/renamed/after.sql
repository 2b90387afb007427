CREATE TABLE sales (day date, amount int);
-- @renamed from=totals
CREATE MATERIALIZED VIEW daily_totals AS SELECT day, sum(amount) AS amount FROM sales GROUP BY day;
CREATE UNIQUE INDEX totals_day ON daily_totals (day);
GRANT SELECT ON daily_totals TO app_reader;
