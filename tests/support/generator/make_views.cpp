// Views, views on views, and materialized views.
#include "support/generator/makers.hpp"

namespace schemadiff::test {

namespace {

const std::set<std::string> kRelations{"table", "view", "materialized_view", "foreign_table"};

// One column of the result, named anew now and then.
void add_output(Author& author, int view, int column, const std::string& alias) {
    const Item read = *author.model.find(column);
    Type type;
    std::string value = author.value(alias + mention(column, "bare"), read, type);
    std::vector<int> siblings = author.model.members(view);
    Item& item = author.model.add("output", "output");
    item.parent = view;
    item.name = read.name;
    for (int id : siblings)
        if (author.model.find(id)->name == item.name) item.name = author.column_name(siblings);
    item.type = type.text;
    item.family = type.family;
    item.subject = "COLUMN " + mention(view) + "." + mention(item.id, "bare");
    item.parts = {{value + " AS " + mention(item.id, "bare")}};
}

std::string where(Author& author, int relation, const std::string& alias) {
    int column = author.any_column(relation);
    if (column == 0 || !author.random.percent(40)) return {};
    return " WHERE " + author.condition(alias + mention(column, "bare"), *author.model.find(column));
}

std::string head(Author& author, Item& item) {
    if (item.kind == "materialized_view") return "CREATE MATERIALIZED VIEW " + mention(item.id);
    std::string options;
    if (author.random.percent(12)) options = " WITH (security_barrier=true)";
    if (author.server_major >= 15 && author.random.percent(8)) options = " WITH (security_invoker=true)";
    return "CREATE VIEW " + mention(item.id) + options;
}

void write_star(Author& author, Item& item, int relation) {
    (void)author;
    item.source = relation;
    item.parts.push_back({" AS SELECT * FROM " + mention(relation)});
}

void write_plain(Author& author, Item& item, int relation) {
    item.parts.push_back({" AS SELECT {members} FROM " + mention(relation) + " AS a"});
    item.parts.push_back({where(author, relation, "a."), true});
    bool is_limited = author.random.percent(10);
    if (is_limited) item.parts.push_back({" LIMIT 10", true});
    bool can_check = item.kind == "view" && !is_limited && author.model.find(relation)->kind == "table";
    if (can_check && author.random.percent(10))
        item.parts.push_back({author.word({" WITH LOCAL CHECK OPTION", " WITH CASCADED CHECK OPTION"}), true});
}

void write_join(Author& author, Item& item, int relation) {
    int other = author.any(kRelations, item.id);
    int left = author.any_column(relation), right = other == 0 ? 0 : author.any_column(other);
    if (left == 0 || right == 0) return write_plain(author, item, relation);
    item.parts.push_back({" AS SELECT {members} FROM " + mention(relation) + " AS a"});
    item.parts.push_back({author.word({" JOIN ", " LEFT JOIN "}) + mention(other) + " AS b ON (a." +
                              mention(left, "bare") + ")::text = (b." + mention(right, "bare") + ")::text",
                          true});
    item.parts.push_back({where(author, relation, "a."), true});
}

void write_grouped(Author& author, Item& item, int relation) {
    int column = author.sortable_column(relation);
    if (column == 0) return write_plain(author, item, relation);
    item.form = "grouped";
    const Item read = *author.model.find(column);
    std::string name = "a." + mention(column, "bare");
    int view = item.id;
    item.parts.push_back({" AS SELECT {members} FROM " + mention(relation) + " AS a GROUP BY " + name});
    item.parts.push_back({" HAVING count(*) > 1", author.random.percent(50)});
    Item& group = author.model.add("output", "output");
    group.parent = view;
    group.name = read.name;
    group.type = read.type;
    group.family = read.family;
    group.parts = {{name + " AS " + mention(group.id, "bare")}};
    Item& count = author.model.add("output", "output");
    count.parent = view;
    count.name = author.new_name("n");
    count.type = "bigint";
    count.family = Family::number;
    count.parts = {{"count(*) AS " + mention(count.id, "bare")}};
}

void write_union(Author& author, Item& item, int relation) {
    int other = author.any(kRelations, item.id);
    int left = author.any_column(relation), right = other == 0 ? 0 : author.any_column(other);
    if (left == 0 || right == 0) return write_plain(author, item, relation);
    item.form = "union";
    int view = item.id;
    item.parts.push_back({" AS SELECT {members} FROM " + mention(relation) + " AS a"});
    Item& output = author.model.add("output", "output");
    output.parent = view;
    output.name = author.model.find(left)->name;
    output.type = "text";
    output.family = Family::text;
    std::string as = ")::text AS " + mention(output.id, "bare");
    output.parts = {{"(a." + mention(left, "bare") + as}};
    // Names its column, so that it goes where that goes.
    item.parts.push_back({author.word({" UNION ALL", " UNION", " EXCEPT"}) + " SELECT (b." + mention(right, "bare") +
                              as + " FROM " + mention(other) + " AS b",
                          true});
}

void write_special(Author& author, Item& item, int relation) {
    int column = author.any_column(relation);
    if (column == 0) return write_plain(author, item, relation);
    std::string name = mention(column, "bare");
    item.form = "special";
    std::string from = mention(relation);
    item.parts.push_back({author.word({" AS WITH w AS (SELECT * FROM ", " AS SELECT a AS whole, "}) ==
                                  std::string(" AS SELECT a AS whole, ")
                              ? " AS SELECT a AS whole, row_number() OVER (ORDER BY (a." + name +
                                    ")::text) AS place FROM " + from + " AS a"
                              : " AS WITH w AS (SELECT * FROM " + from + ") SELECT (w." + name +
                                    ")::text AS one, (SELECT count(*) FROM " + from + ") AS two FROM w"});
}

void write_query(Author& author, Item& item, bool is_new) {
    int relation = author.any(kRelations, item.id);
    item.source = 0;
    item.parts = {{head(author, item)}};
    if (relation == 0) {
        item.parts.push_back({" AS SELECT 1 AS one"});
        return;
    }
    std::size_t shape = author.random.below(12);
    item.form = "plain";
    if (is_new && shape == 0) return write_star(author, item, relation);
    if (is_new && shape == 1) return write_grouped(author, item, relation);
    if (is_new && shape == 2) return write_union(author, item, relation);
    if (is_new && shape == 3) return write_special(author, item, relation);
    if (shape < 7)
        write_join(author, item, relation);
    else
        write_plain(author, item, relation);
    std::vector<int> columns = author.columns_of(relation);
    author.random.shuffle(columns);
    columns.resize(std::min<std::size_t>(columns.size(), 1 + author.random.below(5)));
    int view = item.id;
    std::set<int> old;
    for (int id : author.model.members(view)) old.insert(id);
    // Outputs that others read keep their place, with a value of the same family from elsewhere.
    for (int id : old) {
        Item& output = *author.model.find(id);
        output.parts = {{"(NULL::text)::" + output.type + " AS " + mention(id, "bare")}};
        for (int column : author.columns_of(relation))
            if (author.model.find(column)->family == output.family) {
                output.parts = {
                    {"((a." + mention(column, "bare") + ")::text)::" + output.type + " AS " + mention(id, "bare")}};
                break;
            }
    }
    if (old.empty() || author.random.percent(40))
        for (int column : columns) add_output(author, view, column, "a.");
}

void make_view(Author& author) {
    Item& item = author.model.add("view", "plain");
    item.name = author.new_name("v");
    item.schema = author.any_schema();
    item.subject = "VIEW " + mention(item.id);
    write_query(author, item, true);
}

void make_materialized_view(Author& author) {
    Item& item = author.model.add("materialized_view", "plain");
    item.name = author.new_name("mv");
    item.schema = author.any_schema();
    item.subject = "MATERIALIZED VIEW " + mention(item.id);
    write_query(author, item, true);
    if (author.random.percent(20)) item.parts.push_back({" WITH NO DATA", true});
}

}  // namespace

void refill_view(Author& author, Item& item) {
    if (item.form == "plain") write_query(author, item, false);
}

const std::vector<Maker>& view_makers() {
    static const std::vector<Maker> kMakers{{"view", 16, make_view}, {"materialized_view", 5, make_materialized_view}};
    return kMakers;
}

}  // namespace schemadiff::test
