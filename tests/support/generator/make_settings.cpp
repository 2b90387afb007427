// ALTER forms that say a property of something that is there, and that no CREATE can say.
#include <algorithm>

#include "support/generator/makers.hpp"

namespace schemadiff::test {

namespace {

Item& add_setting(Author& author, const std::string& kind, const std::string& form, int of) {
    Item& item = author.model.add(kind, form);
    item.relation = of;
    return item;
}

std::string alter_column(int relation, const char* words, int column) {
    return std::string(words) + mention(relation) + " ALTER COLUMN " + mention(column, "bare");
}

// What follows what is altered, by the form; another one each time.
std::string value_of(Author& author, const std::string& form) {
    if (form == "REPLICA IDENTITY") return author.word({" REPLICA IDENTITY FULL", " REPLICA IDENTITY NOTHING"});
    if (form == "SET STATISTICS")
        return author.word({" SET STATISTICS 500", " SET STATISTICS 0", " SET STATISTICS 77"});
    if (form == "SET (..)") return author.word({" SET (n_distinct=5)", " SET (n_distinct=-0.5)"});
    if (form == "SET STORAGE") return author.word({" SET STORAGE EXTERNAL", " SET STORAGE MAIN", " SET STORAGE PLAIN"});
    if (form == "ROW LEVEL SECURITY") return author.word({" ENABLE ROW LEVEL SECURITY", " FORCE ROW LEVEL SECURITY"});
    return author.word({" DISABLE", " ENABLE ALWAYS", " ENABLE REPLICA"});
}

void make_column_setting(Author& author) {
    int relation = author.any({"table", "materialized_view"}, 0);
    int column = relation == 0 ? 0 : author.any_column(relation);
    if (column == 0 || author.model.find(relation)->key != 0) return;
    bool is_table = author.model.find(relation)->kind == "table";
    const std::string& type = author.model.find(column)->type;
    std::string form = author.word({"SET STATISTICS", "SET (..)", "SET STORAGE"});
    if (form == "SET (..)" && !is_table) form = "SET STATISTICS";
    if (form == "SET STORAGE" && type != "text" && type != "jsonb" && type != "bytea") form = "SET STATISTICS";
    Item& item = add_setting(author, "setting", form, relation);
    item.parts = {{alter_column(relation, is_table ? "ALTER TABLE " : "ALTER MATERIALIZED VIEW ", column)},
                  {value_of(author, form)}};
}

// The name of an index of the table by which rows can be ordered, or found again.
int any_index(Author& author, int table, bool must_identify) {
    std::vector<int> found;
    for (const Item& other : author.model.items()) {
        if (other.relation != table || other.parts.empty() || other.name.empty()) continue;
        bool is_deferrable = other.parts.back().text.find("DEFERRABLE") != std::string::npos;
        bool is_key = other.form == "primary key" && !is_deferrable;
        bool is_plain = other.kind == "index" && other.parts.front().text.find("btree") != std::string::npos;
        if (is_key || (is_plain && !must_identify)) found.push_back(other.id);
    }
    return found.empty() ? 0 : author.random.pick(found);
}

void make_table_setting(Author& author) {
    int table = author.any({"table"}, 0);
    if (table == 0) return;
    bool is_partitioned = author.model.find(table)->key != 0;
    std::string alter = "ALTER TABLE " + mention(table);
    std::string form = author.word({"REPLICA IDENTITY", "USING INDEX", "CLUSTER ON", "ROW LEVEL SECURITY"});
    int index = any_index(author, table, form == "USING INDEX");
    if (form == "CLUSTER ON" && !is_partitioned && index != 0)
        add_setting(author, "setting", form, table).parts = {{alter + " CLUSTER ON " + mention(index, "bare")}};
    else if (form == "USING INDEX" && index != 0)
        add_setting(author, "replica_identity", form, table).parts = {
            {alter + " REPLICA IDENTITY USING INDEX " + mention(index, "bare")}};
    else if (form == "REPLICA IDENTITY" || form == "ROW LEVEL SECURITY")
        add_setting(author, form == "REPLICA IDENTITY" ? "replica_identity" : "setting", form, table).parts = {
            {alter}, {value_of(author, form)}};
}

void make_statistics_target(Author& author) {
    int statistics = author.any({"statistics"}, 0);
    if (statistics == 0) return;
    add_setting(author, "setting", "SET STATISTICS", statistics).parts = {{"ALTER STATISTICS " + mention(statistics)},
                                                                          {value_of(author, "SET STATISTICS")}};
}

// Triggers, rules and event triggers are switched off and on.
void make_switch(Author& author) {
    int about = author.any({"trigger", "trigger", "event_trigger", "rule"}, 0);
    if (about == 0) return;
    const Item target = *author.model.find(about);
    if (target.kind == "event_trigger") {
        add_setting(author, "setting", "ALTER EVENT TRIGGER", about).parts = {
            {"ALTER EVENT TRIGGER " + mention(about)}, {value_of(author, "ALTER EVENT TRIGGER")}};
        return;
    }
    if (author.model.find(target.relation)->kind != "table") return;
    bool is_rule = target.kind == "rule";
    Item& item = add_setting(author, is_rule ? "setting" : "trigger_state", "ALTER TABLE", about);
    item.parts = {{"ALTER TABLE " + mention(target.relation)},
                  {value_of(author, item.form)},
                  {(is_rule ? " RULE " : " TRIGGER ") + mention(about, "bare")}};
}

}  // namespace

void refill_setting(Author& author, Item& item) {
    bool is_setting = item.kind == "setting" || item.kind == "replica_identity" || item.kind == "trigger_state";
    if (is_setting && item.parts.size() > 1) item.parts[1].text = value_of(author, item.form);
}

const std::vector<Maker>& setting_makers() {
    static const std::vector<Maker> kMakers{{"column_setting", 4, make_column_setting},
                                            {"table_setting", 5, make_table_setting},
                                            {"statistics_target", 1, make_statistics_target},
                                            {"switch", 3, make_switch}};
    return kMakers;
}

}  // namespace schemadiff::test
