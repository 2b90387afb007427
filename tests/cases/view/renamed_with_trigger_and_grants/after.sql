CREATE TABLE items (id int PRIMARY KEY, label text, price int NOT NULL DEFAULT 5);
-- @renamed from=cheap
CREATE VIEW "Bargains" AS SELECT id, label FROM items WHERE price < 10;
CREATE VIEW cheapest AS SELECT id FROM "Bargains";
CREATE FUNCTION write_cheap() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO public.items (id, label) VALUES (NEW.id, NEW.label);
    RETURN NEW;
END
$$;
CREATE TRIGGER cheap_write INSTEAD OF INSERT ON "Bargains" FOR EACH ROW EXECUTE FUNCTION write_cheap();
ALTER VIEW "Bargains" OWNER TO app_owner;
GRANT SELECT, INSERT ON "Bargains" TO app_writer;
GRANT SELECT ON "Bargains" TO PUBLIC;
