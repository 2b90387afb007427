// Triggers, rules, policies and event triggers.
#include "support/generator/makers.hpp"

namespace schemadiff::test {

namespace {

int trigger_function(Author& author, const std::string& form) {
    if (int there = author.random.percent(50) ? author.any({"function"}, 0, form) : 0) return there;
    Item& item = author.model.add("function", form);
    item.name = author.new_name("tf");
    item.schema = author.any_schema();
    item.subject = "FUNCTION " + mention(item.id) + "()";
    item.parts = {{"CREATE FUNCTION " + mention(item.id) + "() RETURNS " +
                   (form == "trigger function" ? "trigger" : "event_trigger") + " LANGUAGE plpgsql AS $$BEGIN " +
                   (form == "trigger function" ? "RETURN NEW;" : "NULL;") + " END$$"}};
    return item.id;
}

std::string row_condition(Author& author, int table, const std::string& row) {
    int column = author.any_column(table);
    if (column == 0 || author.model.find(column)->form == "generated") return "true";
    return author.condition(row + mention(column, "bare"), *author.model.find(column));
}

void write_trigger(Author& author, Item& item) {
    const Item& table = *author.model.find(item.relation);
    int function = trigger_function(author, "trigger function");
    std::string create = "CREATE TRIGGER " + mention(item.id, "bare");
    std::string on = " ON " + mention(item.relation), run = " EXECUTE FUNCTION " + mention(function) + "(";
    std::string arguments = author.random.percent(25) ? "'a', '1')" : ")";
    switch (author.random.below(5)) {
        case 0: {
            item.form = "constraint trigger";
            int other = author.random.percent(30) ? author.any({"table"}, 0) : 0;
            item.parts = {{"CREATE CONSTRAINT TRIGGER " + mention(item.id, "bare") + " AFTER INSERT OR UPDATE" + on},
                          {other == 0 ? "" : " FROM " + mention(other), true},
                          {author.word({"", " DEFERRABLE INITIALLY DEFERRED"}), true},
                          {" FOR EACH ROW"}};
            break;
        }
        case 1:
            item.form = "transition tables";
            item.parts = {
                {create + " AFTER UPDATE" + on + " REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows"},
                {table.key == 0 && table.source == 0 ? author.word({" FOR EACH STATEMENT", " FOR EACH ROW"})
                                                     : " FOR EACH STATEMENT"}};
            break;
        case 2: {
            item.form = "update of";
            int column = author.any_column(item.relation);
            item.parts = {{create + author.word({" BEFORE", " AFTER"}) + " UPDATE"}};
            if (column != 0) item.parts.push_back({" OF " + mention(column, "bare"), true});
            item.parts.push_back({on + " FOR EACH ROW"});
            item.parts.push_back({" WHEN (" + row_condition(author, item.relation, "NEW.") + ")", true});
            break;
        }
        case 3:
            item.form = "statement";
            item.parts = {{create + author.word({" AFTER TRUNCATE", " BEFORE INSERT OR DELETE", " AFTER DELETE"}) + on +
                           " FOR EACH STATEMENT"}};
            break;
        default:
            item.form = "row";
            item.parts = {{create +
                           author.word({" BEFORE INSERT", " AFTER INSERT OR UPDATE OR DELETE", " BEFORE UPDATE"}) + on +
                           " FOR EACH ROW"}};
    }
    item.parts.push_back({run + arguments});
}

void make_trigger(Author& author) {
    int table = author.any({"table"}, 0);
    if (table == 0) return;
    Item& item = author.model.add("trigger", "row");
    item.relation = table;
    item.name = author.new_name("trg");
    item.subject = "TRIGGER " + mention(item.id, "bare") + " ON " + mention(table);
    write_trigger(author, item);
}

void make_view_trigger(Author& author) {
    int view = author.any({"view"}, 0);
    if (view == 0) return;
    Item& item = author.model.add("trigger", "instead of");
    item.relation = view;
    item.name = author.new_name("trg");
    item.subject = "TRIGGER " + mention(item.id, "bare") + " ON " + mention(view);
    item.parts = {{"CREATE TRIGGER " + mention(item.id, "bare") +
                   author.word({" INSTEAD OF INSERT ON ", " INSTEAD OF UPDATE OR DELETE ON "}) + mention(view) +
                   " FOR EACH ROW EXECUTE FUNCTION " + mention(trigger_function(author, "trigger function")) + "()"}};
}

void write_rule(Author& author, Item& item) {
    int other = author.any({"table"}, 0);
    item.parts = {{"CREATE RULE " + mention(item.id, "bare") + " AS ON " + author.word({"INSERT", "UPDATE", "DELETE"}) +
                   " TO " + mention(item.relation)}};
    if (author.random.percent(50) || other == 0) {
        item.parts.push_back({author.word({" DO INSTEAD NOTHING", " DO ALSO NOTHING"})});
    } else {
        item.parts.push_back({author.word({" DO ALSO ", " DO INSTEAD "}) + "DELETE FROM " + mention(other)});
        int column = author.any_column(other);
        if (column != 0)
            item.parts.push_back({" WHERE " + author.condition(mention(other) + "." + mention(column, "bare"),
                                                               *author.model.find(column)),
                                  true});
    }
}

void make_rule(Author& author) {
    int relation = author.any({"table", "view"}, 0);
    if (relation == 0) return;
    Item& item = author.model.add("rule", "CREATE RULE");
    item.relation = relation;
    item.name = author.new_name("rule");
    item.subject = "RULE " + mention(item.id, "bare") + " ON " + mention(relation);
    write_rule(author, item);
}

void write_policy(Author& author, Item& item) {
    int column = author.any_column(item.relation);
    std::string condition = "true";
    if (column != 0) condition = author.condition(mention(column, "bare"), *author.model.find(column));
    if (int function = author.random.percent(25) ? author.any({"function"}, 0, "scalar") : 0)
        condition = "(" + mention(function, "call") + ") IS NULL";
    int other = author.random.percent(15) ? author.any({"table", "view"}, 0) : 0;
    if (other != 0 && author.any_column(other) != 0) condition = "EXISTS (SELECT 1 FROM " + mention(other) + ")";
    item.parts = {{"CREATE POLICY " + mention(item.id, "bare") + " ON " + mention(item.relation)},
                  {author.word({"", " AS RESTRICTIVE"}), true}};
    std::string command = author.word({"ALL", "SELECT", "INSERT", "UPDATE"});
    item.parts.push_back({" FOR " + command});
    item.parts.push_back({author.word({"", " TO app_reader", " TO app_writer, app_owner", " TO CURRENT_USER"}), true});
    if (command != "INSERT") item.parts.push_back({" USING (" + condition + ")"});
    if (command == "INSERT" || command == "UPDATE")
        item.parts.push_back({" WITH CHECK (" + condition + ")", command == "UPDATE"});
}

void make_policy(Author& author) {
    int table = author.any({"table"}, 0);
    if (table == 0) return;
    Item& item = author.model.add("policy", "CREATE POLICY");
    item.relation = table;
    item.name = author.new_name("pol");
    item.subject = "POLICY " + mention(item.id, "bare") + " ON " + mention(table);
    write_policy(author, item);
}

void write_event_trigger(Author& author, Item& item) {
    int function = trigger_function(author, "event function");
    item.parts = {{"CREATE EVENT TRIGGER " + mention(item.id) + " ON " +
                   author.word({"ddl_command_end", "sql_drop", "ddl_command_start"})},
                  {" WHEN TAG IN ('CREATE TABLE', 'DROP TABLE')", true},
                  {" EXECUTE FUNCTION " + mention(function) + "()"}};
}

void make_event_trigger(Author& author) {
    Item& item = author.model.add("event_trigger", "CREATE EVENT TRIGGER");
    item.is_global = true;
    item.name = author.new_name("evt");
    item.subject = "EVENT TRIGGER " + mention(item.id);
    write_event_trigger(author, item);
}

}  // namespace

void refill_trigger(Author& author, Item& item) {
    if (item.kind == "trigger" && item.form != "instead of") write_trigger(author, item);
    if (item.kind == "rule") write_rule(author, item);
    if (item.kind == "policy") write_policy(author, item);
    if (item.kind == "event_trigger") write_event_trigger(author, item);
}

const std::vector<Maker>& trigger_makers() {
    static const std::vector<Maker> kMakers{{"trigger", 8, make_trigger},
                                            {"view trigger", 2, make_view_trigger},
                                            {"rule", 4, make_rule},
                                            {"policy", 5, make_policy},
                                            {"event_trigger", 1, make_event_trigger}};
    return kMakers;
}

}  // namespace schemadiff::test
