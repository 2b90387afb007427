CREATE TABLE visit (page text, at timestamptz);
CREATE VIEW top_page AS
SELECT page, n FROM (SELECT page, count(*) AS n FROM visit GROUP BY page HAVING count(*) > 10) AS counted;
