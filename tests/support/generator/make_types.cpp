// Schemas, extensions, collations, types and sequences.
#include "support/generator/makers.hpp"

namespace schemadiff::test {

namespace {

void make_schema(Author& author) {
    Item& item = author.model.add("schema", "CREATE SCHEMA");
    item.name = author.new_name("s");
    item.is_global = true;
    item.subject = "SCHEMA " + mention(item.id);
    item.parts = {{"CREATE SCHEMA " + mention(item.id)}};
}

void make_extension(Author& author) {
    Item& item = author.model.add("extension", "CREATE EXTENSION");
    item.is_global = true;
    item.name = author.word({"citext", "hstore", "pg_trgm", "btree_gist", "ltree", "intarray", "pgcrypto", "unaccent"});
    if (author.model.is_name_taken("extension " + item.name)) {
        author.model.remove({item.id});
        return;
    }
    author.model.take_name("extension " + item.name);
    item.subject = "EXTENSION " + mention(item.id);
    item.parts = {{"CREATE EXTENSION " + mention(item.id)}};
    if (int schema = author.random.percent(30) ? author.any({"schema"}, 0) : 0)
        item.parts.push_back({" SCHEMA " + mention(schema), true});
}

Item& add_named(Author& author, const std::string& kind, const std::string& form, const std::string& stem) {
    Item& item = author.model.add(kind, form);
    item.name = author.new_name(stem);
    item.schema = author.any_schema();
    return item;
}

void refill_collation(Author& author, Item& item) {
    item.parts = {{"CREATE COLLATION " + mention(item.id)},
                  {author.word({" (provider = icu, locale = 'und')", " (provider = icu, locale = 'de-u-co-phonebk')",
                                " (provider = icu, locale = 'en-u-ks-level2', deterministic = false)",
                                " (locale = 'C')", " (lc_collate = 'C', lc_ctype = 'POSIX')", " FROM \"C\""})}};
    if (author.server_major >= 16 && author.random.percent(15))
        item.parts.back() = {" (provider = icu, locale = 'und', rules = '&a < g')"};
}

void make_collation(Author& author) {
    Item& item = add_named(author, "collation", "CREATE COLLATION", "coll");
    item.subject = "COLLATION " + mention(item.id);
    refill_collation(author, item);
}

void make_enum(Author& author) {
    Item& item = add_named(author, "enum", "CREATE TYPE .. AS ENUM", "e");
    item.family = Family::choice;
    item.subject = "TYPE " + mention(item.id);
    item.parts = {{"CREATE TYPE " + mention(item.id) + " AS ENUM ({members})"}};
    for (std::size_t i = 0, count = 2 + author.random.below(4); i < count; ++i)
        add_member(author, item.id, "label", "label");
}

void make_composite(Author& author) {
    Item& item = add_named(author, "composite_type", "CREATE TYPE .. AS", "c");
    item.subject = "TYPE " + mention(item.id);
    item.parts = {{"CREATE TYPE " + mention(item.id) + " AS ({members})"}};
    for (std::size_t i = 0, count = 1 + author.random.below(4); i < count; ++i)
        add_member(author, item.id, "attribute", "attribute");
}

void refill_range(Author& author, Item& item) {
    std::string of = author.word({"integer", "date", "numeric", "double precision", "text"});
    std::string subtype_diff;
    if (of == "double precision") subtype_diff = ", SUBTYPE_DIFF = float8mi";
    if (of == "text") subtype_diff = author.word({", COLLATION = \"C\"", ", SUBTYPE_OPCLASS = text_pattern_ops"});
    item.parts = {{"CREATE TYPE " + mention(item.id) + " AS RANGE (SUBTYPE = " + of}};
    if (author.random.percent(50)) item.parts.push_back({subtype_diff, true});
    if (author.server_major >= 14 && author.random.percent(20))
        item.parts.push_back({", MULTIRANGE_TYPE_NAME = many_" + std::to_string(item.id), true});
    item.parts.push_back({")"});
}

void make_range(Author& author) {
    Item& item = add_named(author, "range_type", "CREATE TYPE .. AS RANGE", "r");
    item.family = Family::range;
    item.subject = "TYPE " + mention(item.id);
    refill_range(author, item);
}

void refill_domain(Author& author, Item& item) {
    Type base = item.family == Family::none ? author.any_type(item.id) : author.type_in(item.family, item.id);
    item.type = base.text;
    item.family = base.family;
    item.parts = {{"CREATE DOMAIN " + mention(item.id) + " AS " + base.text}};
    if (base.family == Family::text && mentioned(base.text).empty() && author.random.percent(15))
        item.parts.push_back({" COLLATE \"C\"", true});
    if (author.random.percent(30)) item.parts.push_back({" DEFAULT " + author.default_value(base, item.id), true});
    if (author.random.percent(20)) item.parts.push_back({" NOT NULL", true});
    if (author.random.percent(40)) item.parts.push_back({" CHECK (" + author.condition("VALUE", item) + ")", true});
}

void make_domain(Author& author) {
    Item& item = add_named(author, "domain", "CREATE DOMAIN", "d");
    item.subject = "DOMAIN " + mention(item.id);
    refill_domain(author, item);
}

void refill_domain_constraint(Author& author, Item& item) {
    const Item& domain = *author.model.find(item.relation);
    item.parts = {{"ALTER DOMAIN " + mention(domain.id) + " ADD CONSTRAINT " + mention(item.id, "bare") + " CHECK (" +
                   author.condition("VALUE", domain) + ")"}};
    if (author.random.percent(25)) item.parts.push_back({" NOT VALID", true});
}

void make_domain_constraint(Author& author) {
    int domain = author.any({"domain"}, 0);
    if (domain == 0) return;
    Item& item = author.model.add("domain_constraint", "ALTER DOMAIN ADD CONSTRAINT");
    item.relation = domain;
    item.name = author.new_name("dc");
    item.subject = "CONSTRAINT " + mention(item.id, "bare") + " ON DOMAIN " + mention(domain);
    refill_domain_constraint(author, item);
}

void refill_sequence(Author& author, Item& item) {
    Random& random = author.random;
    bool is_unlogged = author.server_major >= 15 && random.percent(8);
    item.parts = {{std::string("CREATE ") + (is_unlogged ? "UNLOGGED " : "") + "SEQUENCE " + mention(item.id)}};
    if (random.percent(30)) item.parts.push_back({author.word({" AS integer", " AS bigint", " AS smallint"}), true});
    if (random.percent(30)) item.parts.push_back({author.word({" INCREMENT BY 2", " INCREMENT BY 10"}), true});
    if (random.percent(20)) item.parts.push_back({author.word({" MINVALUE 1", " MINVALUE -5"}), true});
    if (random.percent(20)) item.parts.push_back({author.word({" MAXVALUE 3000", " NO MAXVALUE"}), true});
    if (random.percent(20)) item.parts.push_back({author.word({" START WITH 5", " START WITH 100"}), true});
    if (random.percent(20)) item.parts.push_back({" CACHE 10", true});
    if (random.percent(20)) item.parts.push_back({" CYCLE", true});
    if (random.percent(25))
        if (int table = author.any({"table"}, item.id))
            if (int column = author.any_column(table); column != 0 && author.model.find(column)->parent == table &&
                                                       author.model.find(table)->schema == item.schema)
                item.parts.push_back({" OWNED BY " + mention(table) + "." + mention(column, "bare"), true});
}

void make_sequence(Author& author) {
    Item& item = add_named(author, "sequence", "CREATE SEQUENCE", "seq");
    item.subject = "SEQUENCE " + mention(item.id);
    refill_sequence(author, item);
}

}  // namespace

Item& add_member(Author& author, int parent, const std::string& kind, const std::string& form) {
    std::vector<int> siblings = author.model.members(parent);
    Item& item = author.model.add(kind, form);
    item.parent = parent;
    item.name = author.column_name(siblings);
    if (kind == "label") {
        item.parts = {{mention(item.id, "label")}};
        return item;
    }
    Type type = author.any_type(parent);
    item.type = type.text;
    item.family = type.family;
    item.parts = {{mention(item.id, "bare") + " " + item.type}};
    if (kind == "attribute") {
        item.subject = "COLUMN " + mention(parent) + "." + mention(item.id, "bare");
        if (item.family == Family::text && author.random.percent(10)) item.parts.push_back({" COLLATE \"C\"", true});
    }
    return item;
}

void refill_type(Author& author, Item& item) {
    if (item.kind == "collation") refill_collation(author, item);
    if (item.kind == "range_type") refill_range(author, item);
    if (item.kind == "domain") refill_domain(author, item);
    if (item.kind == "domain_constraint") refill_domain_constraint(author, item);
    if (item.kind == "sequence") refill_sequence(author, item);
    if (item.kind == "attribute" || item.kind == "argument") {
        Type type = author.type_in(item.family, item.parent);
        item.type = type.text;
        item.parts.front().text = (item.form == "inout" ? "INOUT "
                                   : item.form == "out" ? "OUT "
                                                        : "") +
                                  mention(item.id, "bare") + " " + type.text;
    }
}

const std::vector<Maker>& type_makers() {
    static const std::vector<Maker> kMakers{{"schema", 6, make_schema},
                                            {"extension", 2, make_extension},
                                            {"collation", 2, make_collation},
                                            {"enum", 6, make_enum},
                                            {"composite_type", 4, make_composite},
                                            {"range_type", 2, make_range},
                                            {"domain", 6, make_domain},
                                            {"domain_constraint", 5, make_domain_constraint},
                                            {"sequence", 5, make_sequence}};
    return kMakers;
}

}  // namespace schemadiff::test
