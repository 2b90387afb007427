// Indexes and extended statistics.
#include <algorithm>

#include "support/generator/makers.hpp"

namespace schemadiff::test {

namespace {

std::string key_text(Author& author, const Item& column) {
    std::string name = mention(column.id, "bare");
    bool is_plain = mentioned(column.type).empty();
    if (column.family == Family::text && author.random.percent(20)) return "lower((" + name + ")::text)";
    if (column.family == Family::number && is_plain && author.random.percent(15)) return "(" + name + " + 1)";
    std::string out = name;
    if (column.family == Family::text && author.random.percent(10)) out += " COLLATE \"C\"";
    if (column.type == "text" && author.random.percent(10)) out += " text_pattern_ops";
    if (author.random.percent(15)) out += author.word({" DESC", " DESC NULLS LAST", " NULLS FIRST"});
    return out;
}

// A method that suits the column, when it is not the usual one.
std::string special_method(Author& author, const Item& column) {
    if (column.type == "jsonb")
        return "gin (" + mention(column.id, "bare") + author.word({"", " jsonb_path_ops"}) + ")";
    if (column.family == Family::array && column.type != "" && mentioned(column.type).empty())
        return "gin (" + mention(column.id, "bare") + ")";
    if (column.family == Family::range) return "gist (" + mention(column.id, "bare") + ")";
    if (column.type == "tsvector") return "gin (" + mention(column.id, "bare") + ")";
    if (column.type == "inet") return "gist (" + mention(column.id, "bare") + " inet_ops)";
    if (column.type == "integer" && author.random.percent(12))
        return "brin (" + mention(column.id, "bare") + ") WITH (pages_per_range=32)";
    if (is_sortable(column) && author.random.percent(10)) return "hash (" + mention(column.id, "bare") + ")";
    return {};
}

void make_index(Author& author) {
    int table = author.any({"table", "materialized_view"}, 0);
    if (table == 0 || author.columns_of(table).empty()) return;
    Item& item = author.model.add("index", "CREATE INDEX");
    item.relation = table;
    item.name = author.new_name("i");
    item.subject = "INDEX " + mention(item.id);
    refill_index(author, item);
    if (item.parts.empty()) author.model.remove({item.id});
}

void write_statistics(Author& author, Item& item) {
    std::vector<int> columns;
    for (int id : author.columns_of(item.relation))
        if (is_sortable(*author.model.find(id))) columns.push_back(id);
    if (columns.size() < 2) return;
    author.random.shuffle(columns);
    item.parts = {{"CREATE STATISTICS " + mention(item.id)},
                  {author.word({"", " (ndistinct)", " (dependencies)", " (mcv, ndistinct)", " (mcv)"}), true},
                  {" ON " + mention(columns[0], "bare") + ", " + mention(columns[1], "bare")}};
    if (columns.size() > 2 && author.server_major >= 14 && author.random.percent(60))
        item.parts.push_back(
            {author.word({", lower((", ", upper(("}) + mention(columns[2], "bare") + ")::text)", true});
    item.parts.push_back({" FROM " + mention(item.relation)});
}

void refill_statistics(Author& author, Item& item) {
    if (item.parts.size() < 2 || !item.parts[1].optional || author.random.percent(30))
        return write_statistics(author, item);
    item.parts[1].text = author.word({"", " (ndistinct)", " (dependencies)", " (mcv, dependencies)"});
}

void make_statistics(Author& author) {
    int table = author.any({"table", "materialized_view"}, 0);
    if (table == 0) return;
    Item& item = author.model.add("statistics", "CREATE STATISTICS");
    item.relation = table;
    item.name = author.new_name("st");
    item.subject = "STATISTICS " + mention(item.id);
    write_statistics(author, item);
    if (item.parts.empty()) author.model.remove({item.id});
}

}  // namespace

void refill_index(Author& author, Item& item) {
    if (item.kind == "statistics") return refill_statistics(author, item);
    if (item.kind != "index") return;
    item.parts.clear();
    std::vector<int> columns = author.columns_of(item.relation);
    author.random.shuffle(columns);
    const Item table = *author.model.find(item.relation);
    bool is_root = table.key != 0;
    if (columns.empty()) return;
    std::string special = special_method(author, *author.model.find(columns.front()));
    if (!special.empty()) {
        item.parts = {
            {"CREATE INDEX " + mention(item.id, "bare") + " ON " + mention(item.relation) + " USING " + special}};
        return;
    }
    columns.erase(
        std::remove_if(columns.begin(), columns.end(), [&](int id) { return !is_sortable(*author.model.find(id)); }),
        columns.end());
    if (columns.empty()) return;
    bool is_unique = !is_root && author.random.percent(25);
    std::string only = is_root && author.random.percent(10) ? " ON ONLY " : " ON ";
    item.parts = {{std::string("CREATE ") + (is_unique ? "UNIQUE " : "") + "INDEX " + mention(item.id, "bare") + only +
                   mention(item.relation) + " USING btree (" + key_text(author, *author.model.find(columns[0]))}};
    if (columns.size() > 1 && author.random.percent(40))
        item.parts.push_back({", " + key_text(author, *author.model.find(columns[1])), true});
    item.parts.push_back({")"});
    if (columns.size() > 2 && author.random.percent(20))
        item.parts.push_back({" INCLUDE (" + mention(columns[2], "bare") + ")", true});
    if (author.server_major >= 15 && is_unique && author.random.percent(15))
        item.parts.push_back({" NULLS NOT DISTINCT", true});
    if (author.random.percent(10)) item.parts.push_back({" WITH (fillfactor=80)", true});
    if (author.random.percent(20)) {
        const Item& column = *author.model.find(columns[author.random.below(columns.size())]);
        item.parts.push_back({" WHERE " + author.condition(mention(column.id, "bare"), column), true});
    }
}

const std::vector<Maker>& index_makers() {
    static const std::vector<Maker> kMakers{{"index", 20, make_index}, {"statistics", 3, make_statistics}};
    return kMakers;
}

}  // namespace schemadiff::test
