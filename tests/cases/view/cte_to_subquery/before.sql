CREATE TABLE visit (page text, at timestamptz);
CREATE VIEW top_page AS
WITH counted AS (SELECT page, count(*) AS n FROM visit GROUP BY page)
SELECT page, n FROM counted WHERE n > 10;
