// Tables of all sorts and their columns.
#include "support/generator/makers.hpp"

namespace schemadiff::test {

namespace {

Item& add_table(Author& author, const std::string& form) {
    Item& item = author.model.add("table", form);
    item.name = author.new_name("t");
    item.schema = author.any_schema();
    item.subject = "TABLE " + mention(item.id);
    return item;
}

std::vector<Part> storage_options(Author& author) {
    std::vector<Part> parts;
    if (author.random.percent(15))
        parts.push_back({author.word({" WITH (fillfactor=70)", " WITH (autovacuum_enabled=false)",
                                      " WITH (fillfactor=50, autovacuum_analyze_threshold=99)",
                                      " WITH (autovacuum_vacuum_scale_factor=0.05, parallel_workers=2)"}),
                         true});
    return parts;
}

void use_access_method(Author& author, Item& item) {
    int method =
        author.random.percent(10) ? author.any({"access_method"}, item.id, "CREATE ACCESS METHOD TYPE TABLE") : 0;
    if (method != 0) item.parts.push_back({" USING " + mention(method), true});
}

void refill_plain(Author& author, Item& item) {
    item.parts = {{std::string("CREATE ") + (author.random.percent(10) ? "UNLOGGED " : "") + "TABLE " +
                   mention(item.id) + " ({members}\n)"}};
    item.source = 0;
    if (item.form == "CREATE TABLE INHERITS") {
        std::vector<int> parents;
        for (int id : author.model.ids({"table"})) {
            const std::string& form = author.model.find(id)->form;
            if ((form == "CREATE TABLE" || form == "CREATE TABLE INHERITS") && !author.model.needs(id, item.id))
                parents.push_back(id);
        }
        if (!parents.empty()) item.source = author.random.pick(parents);
        if (item.source != 0) item.parts.push_back({" INHERITS (" + mention(item.source) + ")"});
    }
    use_access_method(author, item);
    for (Part& part : storage_options(author)) item.parts.push_back(part);
}

void make_table(Author& author) {
    bool inherits = author.random.percent(12);
    Item& item = add_table(author, inherits ? "CREATE TABLE INHERITS" : "CREATE TABLE");
    refill_plain(author, item);
    std::size_t count = inherits ? author.random.below(3) : 1 + author.random.below(6);
    for (std::size_t i = 0; i < count; ++i) add_column(author, item.id);
}

void refill_typed(Author& author, Item& item) {
    if (item.source == 0) item.source = author.any({"composite_type"}, item.id);
    item.parts = {{"CREATE TABLE " + mention(item.id) + " OF " + mention(item.source)}};
    use_access_method(author, item);
    for (Part& part : storage_options(author)) item.parts.push_back(part);
}

void make_typed_table(Author& author) {
    if (author.any({"composite_type"}, 0) == 0) return;
    refill_typed(author, add_table(author, "CREATE TABLE OF"));
}

std::string identity(Author& author, const Item& item) {
    std::string options;
    auto add = [&](unsigned chance, const std::string& option) {
        if (author.random.percent(chance)) options += (options.empty() ? "" : " ") + option;
    };
    // In the schema of the table, which most are in.
    add(6, "SEQUENCE NAME public.numbers_" + std::to_string(item.id));
    add(25, author.word({"START WITH 10", "START WITH 3"}));
    add(25, author.word({"INCREMENT BY 5", "INCREMENT BY 2"}));
    add(20, author.word({"MINVALUE 1", "MINVALUE -9"}));
    add(20, author.word({"MAXVALUE 900", "NO MAXVALUE"}));
    add(15, "CACHE 4");
    add(15, "CYCLE");
    return std::string(" GENERATED ") + author.word({"ALWAYS", "BY DEFAULT"}) + " AS IDENTITY" +
           (options.empty() ? "" : " (" + options + ")");
}

// The same numbers in another way.
bool vary_identity(Author& author, Item& item) {
    if (item.form != "identity" || !author.random.percent(60)) return false;
    for (Part& part : item.parts)
        if (part.text.rfind(" GENERATED ", 0) == 0) part.text = identity(author, item);
    return true;
}

// Types whose text does not depend on a setting, so that an immutable expression may read them.
bool is_plain(const Item& item) {
    return (item.family == Family::number || item.family == Family::text) && mentioned(item.type).empty();
}

void add_generated(Author& author, Item& item, const Type& type) {
    std::vector<int> from;
    for (int id : author.columns_of(item.parent)) {
        const Item& column = *author.model.find(id);
        if (id != item.id && is_plain(column) && column.form == "plain" && column.parent == item.parent)
            from.push_back(id);
    }
    if (from.empty() || (type.family != Family::text && type.family != Family::number)) return;
    const Item& read = *author.model.find(author.random.pick(from));
    std::string column = mention(read.id, "bare");
    std::string expression = read.family == Family::number ? column + " + 1" : "length(" + column + ")";
    item.form = "generated";
    item.parts.push_back({" GENERATED ALWAYS AS (((" + expression + ")::text)::" + type.text + ") STORED"});
}

bool is_inherited_from(const Author& author, int table) {
    for (const Item& item : author.model.items())
        if (item.kind == "table" && item.source == table) return true;
    return false;
}

}  // namespace

void refill_column(Author& author, Item& item) {
    Random& random = author.random;
    if (vary_identity(author, item)) return;
    Type type = item.family == Family::none && random.percent(50) ? author.any_type(item.parent)
                                                                  : author.type_in(item.family, item.parent);
    item.type = type.text;
    item.family = type.family;
    std::string form = item.form;
    item.form = "plain";
    item.parts = {{mention(item.id, "bare") + " " + type.text}};
    const Item& table = *author.model.find(item.parent);
    bool is_plain_table = table.kind == "table";
    if (is_plain_table && (type.text == "text" || type.text == "jsonb" || type.text == "bytea") && random.percent(10))
        item.parts.push_back({" COMPRESSION pglz", true});
    if (type.family == Family::text && mentioned(type.text).empty() && random.percent(12)) {
        int collation = random.percent(50) ? author.any({"collation"}, item.parent) : 0;
        item.parts.push_back({" COLLATE " + (collation == 0 ? std::string("\"C\"") : mention(collation)), true});
    }
    if (table.kind == "foreign_table" && random.percent(20))
        item.parts.insert(item.parts.begin() + 1,
                          {author.word({" OPTIONS (column_name 'x')", " OPTIONS (\"Odd\" 'it''s', b '1')"}), true});
    std::string named = " CONSTRAINT there_" + std::to_string(item.id) + " NOT NULL";
    if (random.percent(30)) item.parts.push_back({random.percent(30) ? named : " NOT NULL", true});
    bool is_integer = type.text == "integer" || type.text == "bigint" || type.text == "smallint";
    if (is_plain_table && is_integer && random.percent(25) && !is_inherited_from(author, item.parent)) {
        item.form = "identity";
        item.parts.push_back({identity(author, item), true});
    } else if (is_plain_table && form != "read" && random.percent(12) && !is_inherited_from(author, item.parent) &&
               mentioned(type.text).empty()) {
        add_generated(author, item, type);
    } else if (random.percent(30)) {
        item.parts.push_back({" DEFAULT " + author.default_value(type, item.parent), true});
    }
    if (item.form == "plain" && random.percent(8))
        item.parts.push_back({" CHECK (" + author.condition(mention(item.id, "bare"), item) + ")", true});
    if (is_plain_table && table.key == 0 && is_sortable(item) && random.percent(4))
        item.parts.push_back({" UNIQUE", true});
}

Item& add_column(Author& author, int table) {
    std::vector<int> siblings = author.columns_of(table);
    for (const Item& other : author.model.items())
        if (other.source == table)
            for (int id : author.model.members(other.id)) siblings.push_back(id);
    Item& item = author.model.add("column", "plain");
    item.parent = table;
    item.name = author.column_name(siblings);
    item.subject = "COLUMN " + mention(table) + "." + mention(item.id, "bare");
    Type type = author.any_type(table);
    item.type = type.text;
    item.family = type.family;
    refill_column(author, item);
    return item;
}

void refill_table(Author& author, Item& item) {
    if (item.form == "CREATE TABLE OF") refill_typed(author, item);
    if (item.form == "CREATE TABLE" || item.form == "CREATE TABLE INHERITS") refill_plain(author, item);
    if (item.form == "PARTITION OF") refill_partition(author, item);
}

const std::vector<Maker>& table_makers() {
    static const std::vector<Maker> kMakers{{"table", 30, make_table}, {"typed_table", 3, make_typed_table}};
    return kMakers;
}

}  // namespace schemadiff::test
