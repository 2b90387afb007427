// Constraints of all kinds, in the table's statement and in one of their own, and foreign keys in circles.
#include <algorithm>
#include <cstdlib>

#include "support/generator/makers.hpp"

namespace schemadiff::test {

namespace {

std::string timing(Author& author) {
    if (!author.random.percent(20)) return {};
    return author.word({" DEFERRABLE", " DEFERRABLE INITIALLY DEFERRED"});
}

// Some sortable columns of the table, and the one that it is partitioned by.
std::vector<int> key_columns(Author& author, int table) {
    std::vector<int> found;
    for (int id : author.columns_of(table))
        if (is_sortable(*author.model.find(id))) found.push_back(id);
    author.random.shuffle(found);
    found.resize(std::min(found.size(), 1 + author.random.below(2)));
    if (int key = author.model.find(table)->key; key != 0 && std::find(found.begin(), found.end(), key) == found.end())
        found.push_back(key);
    return found;
}

std::string list_of(const std::vector<int>& columns) {
    std::string out;
    for (int id : columns) out += (out.empty() ? "" : ", ") + mention(id, "bare");
    return out;
}

std::string condition_on(Author& author, int table) {
    int column = author.any_column(table);
    if (column == 0) return "true";
    const Item& item = *author.model.find(column);
    if (int function = author.random.percent(12) ? author.any({"function"}, table, "scalar") : 0)
        return "(" + mention(function, "call:" + std::to_string(column)) + ") IS NOT NULL";
    std::string text = author.condition(mention(column, "bare"), item);
    if (!author.random.percent(25)) return text;
    int other = author.any_column(table);
    return text + author.word({" OR ", " AND "}) + author.condition(mention(other, "bare"), *author.model.find(other));
}

void write_check(Author& author, Item& item) {
    item.parts.push_back({"CHECK (" + condition_on(author, item.relation) + ")"});
    bool on_partitioned = author.model.find(item.relation)->key != 0;
    if (!on_partitioned && author.random.percent(12)) item.parts.push_back({" NO INHERIT", true});
    if (item.parent == 0 && author.random.percent(15)) item.parts.push_back({" NOT VALID", true});
}

void write_unique(Author& author, Item& item) {
    auto columns = key_columns(author, item.relation);
    if (columns.empty()) return write_check(author, item);
    bool nulls = author.server_major >= 15 && item.form == "unique" && author.random.percent(12);
    item.parts.push_back({item.form == "primary key" ? "PRIMARY KEY ("
                          : nulls                    ? "UNIQUE NULLS NOT DISTINCT ("
                                                     : "UNIQUE ("});
    item.parts.push_back({list_of(columns) + ")"});
    if (int more = author.any_column(item.relation);
        author.random.percent(12) && std::find(columns.begin(), columns.end(), more) == columns.end())
        item.parts.push_back({" INCLUDE (" + mention(more, "bare") + ")", true});
    if (author.random.percent(15))
        item.parts.push_back({author.word({" WITH (fillfactor=70)", " WITH (fillfactor=55)"}), true});
    item.parts.push_back({timing(author), true});
}

// The same columns in another way.
bool vary_unique(Author& author, Item& item) {
    bool is_key = (item.form == "unique" || item.form == "primary key") && item.parts.size() > 2;
    if (!is_key || !author.random.percent(50)) return false;
    if (item.form == "unique" && author.server_major >= 15)
        item.parts[1] = {author.word({"UNIQUE (", "UNIQUE NULLS NOT DISTINCT ("})};
    if (item.parts.back().text.find(')') == std::string::npos) item.parts.pop_back();
    item.parts.push_back({timing(author), true});
    return true;
}

void write_exclusion(Author& author, Item& item) {
    std::vector<int> ranges;
    for (int id : author.columns_of(item.relation))
        if (author.model.find(id)->family == Family::range) ranges.push_back(id);
    if (author.model.find(item.relation)->key != 0) return write_check(author, item);
    int plain = author.sortable_column(item.relation);
    if (!ranges.empty())
        item.parts.push_back({"EXCLUDE USING gist (" + mention(author.random.pick(ranges), "bare") + " WITH &&)"});
    else if (plain != 0)
        item.parts.push_back({"EXCLUDE USING btree (" + mention(plain, "bare") + " WITH =)"});
    else
        return write_check(author, item);
    if (author.random.percent(20)) item.parts.push_back({" WHERE (" + condition_on(author, item.relation) + ")", true});
    item.parts.push_back({timing(author), true});
}

bool is_unlogged(const Author& author, int table) {
    return author.model.find(table)->parts.front().text.find("UNLOGGED") != std::string::npos;
}

// What happens to a row that loses its counterpart, and when.
void write_actions(Author& author, Item& item, int column) {
    auto action = [&] { return author.word({"CASCADE", "RESTRICT", "SET NULL", "SET DEFAULT", "NO ACTION"}); };
    if (author.random.percent(20)) item.parts.push_back({" MATCH FULL", true});
    if (author.server_major >= 15 && author.random.percent(12))
        item.parts.push_back({" ON DELETE SET NULL (" + mention(column, "bare") + ")", true});
    else if (author.random.percent(50))
        item.parts.push_back({" ON DELETE " + action(), true});
    if (author.random.percent(40)) item.parts.push_back({" ON UPDATE " + action(), true});
    item.parts.push_back({timing(author), true});
    if (author.model.find(item.relation)->key == 0 && author.random.percent(15))
        item.parts.push_back({" NOT VALID", true});
}

// The same counterpart in another way. Its columns are the first that are mentioned.
bool vary_foreign_key(Author& author, Item& item) {
    bool is_there = item.form == "foreign key" && item.parts.size() > 1 &&
                    item.parts[1].text.rfind("FOREIGN KEY ({#", 0) == 0 && author.model.find(item.source) != nullptr;
    if (!is_there || !author.random.percent(60)) return false;
    item.parts.resize(2);
    write_actions(author, item, std::atoi(item.parts[1].text.c_str() + std::string("FOREIGN KEY ({#").size()));
    return true;
}

// A column that can refer to the other one.
int matching_column(Author& author, const Item& item, const Item& wanted) {
    for (int id : author.columns_of(item.relation))
        if (const Item& column = *author.model.find(id); column.type == wanted.type && column.form != "generated")
            return id;
    const Item& table = *author.model.find(item.relation);
    if (table.form != "CREATE TABLE" || table.id == wanted.parent || author.model.needs(wanted.parent, table.id))
        return 0;
    Item& column = author.model.add("column", "read");
    column.parent = table.id;
    column.name = author.new_name("ref");
    column.subject = "COLUMN " + mention(table.id) + "." + mention(column.id, "bare");
    column.type = wanted.type;
    column.family = wanted.family;
    column.parts = {{mention(column.id, "bare") + " " + column.type}};
    return column.id;
}

// The keys that a foreign key may point to: named unique constraints with exactly one column.
void write_foreign_key(Author& author, Item& item) {
    std::vector<std::pair<int, int>> keys;
    for (const Item& other : author.model.items()) {
        if ((other.form != "unique" && other.form != "primary key") || other.kind != "constraint") continue;
        if (other.parts.size() < 2 || is_unlogged(author, other.relation)) continue;
        std::string text;
        for (const Part& part : other.parts) text += part.text;
        if (text.find("DEFERRABLE") != std::string::npos || text.find("UNIQUE NULLS") != std::string::npos) continue;
        for (const Part& part : other.parts)
            if (auto columns = mentioned(part.text); part.text.rfind("{#", 0) == 0 && columns.size() == 1)
                keys.emplace_back(other.id, *columns.begin());
    }
    author.random.shuffle(keys);
    for (const auto& [constraint, target] : keys) {
        int column = matching_column(author, item, *author.model.find(target));
        if (column == 0) continue;
        int table = author.model.find(constraint)->relation;
        item.source = constraint;
        item.parts.push_back({"FOREIGN KEY (" + mention(column, "bare") + ") REFERENCES " + mention(table) + " (" +
                              mention(target, "bare") + ")"});
        return write_actions(author, item, column);
    }
    item.form = "check";
    write_check(author, item);
}

bool has_primary_key(const Author& author, int table) {
    for (const Item& item : author.model.items())
        if (item.form == "primary key" && item.relation == table) return true;
    return false;
}

std::string any_form(Author& author, int table) {
    std::string form = author.word(
        {"check", "check", "unique", "primary key", "primary key", "foreign key", "foreign key", "exclusion"});
    // A child may have a key of its own, a partition has that of its parent.
    if (form == "primary key" && (has_primary_key(author, table) || author.model.find(table)->form == "PARTITION OF"))
        form = "unique";
    return form;
}

void make_constraint(Author& author) {
    int table = author.any({"table"}, 0);
    if (table == 0 || author.columns_of(table).empty()) return;
    std::string form = any_form(author, table);
    Item& item = author.model.add("constraint", form);
    item.relation = table;
    const std::string& table_form = author.model.find(table)->form;
    bool has_list = table_form != "CREATE TABLE OF" && table_form != "PARTITION OF";
    if (form != "foreign key" && has_list && author.random.percent(50)) item.parent = table;
    bool is_named = item.parent == 0 || author.random.percent(60);
    if (is_named) {
        item.name = author.new_name("k");
        item.subject = "CONSTRAINT " + mention(item.id, "bare") + " ON " + mention(table);
    }
    refill_constraint(author, item);
}

}  // namespace

void refill_constraint(Author& author, Item& item) {
    if (vary_foreign_key(author, item) || vary_unique(author, item)) return;
    std::string name = item.name.empty() ? "" : "CONSTRAINT " + mention(item.id, "bare") + " ";
    item.source = 0;
    item.parts = {{item.parent != 0 ? name : "ALTER TABLE " + mention(item.relation) + " ADD " + name}};
    if (item.form == "check") write_check(author, item);
    if (item.form == "unique" || item.form == "primary key") write_unique(author, item);
    if (item.form == "exclusion") write_exclusion(author, item);
    if (item.form == "foreign key") write_foreign_key(author, item);
    if (item.parts.size() > 1 && item.parts[1].text.rfind("CHECK", 0) == 0) item.form = "check";
}

const std::vector<Maker>& constraint_makers() {
    static const std::vector<Maker> kMakers{{"constraint", 26, make_constraint}};
    return kMakers;
}

}  // namespace schemadiff::test
