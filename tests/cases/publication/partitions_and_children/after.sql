CREATE TABLE m (id integer, region text) PARTITION BY LIST (region);
CREATE TABLE m_eu PARTITION OF m FOR VALUES IN ('eu');
CREATE TABLE parent (id integer);
CREATE TABLE child () INHERITS (parent);
CREATE PUBLICATION p FOR TABLE m_eu WITH (publish = 'insert');
ALTER PUBLICATION p ADD TABLE parent;
CREATE PUBLICATION q FOR TABLE ONLY parent WITH (publish = 'insert');
