CREATE TABLE basket (id int, items text[]);
CREATE VIEW line AS SELECT b.id, u.item, u.position, s.n
  FROM basket b
  CROSS JOIN LATERAL unnest(b.items) WITH ORDINALITY AS u (item, position)
  LEFT JOIN LATERAL (SELECT count(*) AS n FROM basket o WHERE u.item = ANY (o.items)) s ON true;
