// Functions and procedures.
#include "support/generator/makers.hpp"

namespace schemadiff::test {

namespace {

Item& add_routine(Author& author, const std::string& form) {
    Item& item = author.model.add("function", form);
    item.schema = author.any_schema();
    item.name = author.new_name("f");
    // An overload: the same name, most likely with other arguments.
    if (int other = author.random.percent(15) ? author.any({"function"}, item.id, form) : 0) {
        item.name = author.model.find(other)->name;
        item.schema = author.model.find(other)->schema;
    }
    item.subject = (form == "procedure" ? "PROCEDURE " : "FUNCTION ") + mention(item.id, "signature");
    return item;
}

void add_arguments(Author& author, int function, std::size_t most) {
    for (std::size_t i = 0, count = author.random.below(most + 1); i < count; ++i)
        add_member(author, function, "argument", "in");
}

// A query that gives one value of the type.
std::string value_query(Author& author, const Item& function) {
    std::string to = "::text)::" + function.type;
    if (int relation =
            author.random.percent(45) ? author.any({"table", "view", "materialized_view"}, function.id) : 0) {
        std::string from = " FROM " + mention(relation) + " AS x";
        if (int column = author.any_column(relation))
            return "SELECT (max((x." + mention(column, "bare") + ")::text)" + to + from;
        return "SELECT (count(*)" + to + from;
    }
    if (int called = author.random.percent(15) ? author.any({"function"}, function.id, "scalar") : 0)
        return "SELECT (" + mention(called, "call") + to;
    for (int id : author.model.members(function.id))
        if (author.random.percent(50)) return "SELECT (" + mention(id, "bare") + to;
    return "SELECT (NULL" + to;
}

std::vector<Part> settings(Author& author) {
    std::vector<Part> parts;
    Random& random = author.random;
    if (random.percent(25)) parts.push_back({author.word({" IMMUTABLE", " STABLE"}), true});
    if (random.percent(15)) parts.push_back({" STRICT", true});
    if (random.percent(10)) parts.push_back({" SECURITY DEFINER", true});
    if (random.percent(10)) parts.push_back({author.word({" COST 5", " PARALLEL SAFE", " LEAKPROOF"}), true});
    if (random.percent(10))
        parts.push_back({author.word({" SET search_path = pg_catalog, public", " SET work_mem = '8MB'"}), true});
    return parts;
}

void refill_scalar(Author& author, Item& item) {
    std::string head = "CREATE FUNCTION " + mention(item.id) + "({members})";
    item.parts = {{head + " RETURNS " + item.type}};
    for (Part& part : settings(author)) item.parts.push_back(part);
    if (author.random.percent(35)) {
        item.parts.push_back({" LANGUAGE plpgsql AS $$BEGIN RETURN (" + value_query(author, item) + "); END$$"});
    } else if (author.server_major >= 14 && author.random.percent(40)) {
        item.parts.push_back({" LANGUAGE sql"});
        std::string query = value_query(author, item);
        item.parts.push_back(
            {author.random.percent(50) ? " BEGIN ATOMIC " + query + "; END" : " RETURN (" + query + ")"});
    } else {
        item.parts.push_back({" LANGUAGE sql AS $$" + value_query(author, item) + "$$"});
    }
}

void make_scalar(Author& author) {
    Item& item = add_routine(author, "scalar");
    Type type = author.any_type(item.id);
    item.type = type.text;
    item.family = type.family;
    add_arguments(author, item.id, 3);
    // The names of types settle which overload it is.
    for (const Item& other : author.model.items())
        if (other.id != item.id && other.kind == "function" &&
            resolve(author.model, mention(other.id, "signature")) ==
                resolve(author.model, mention(item.id, "signature")))
            item.name = author.new_name("f");
    // Defaults stand at the end.
    auto arguments = author.model.members(item.id);
    if (!arguments.empty() && author.random.percent(30)) {
        Item& last = *author.model.find(arguments.back());
        last.parts.push_back({" DEFAULT " + author.default_value({last.type, last.family}, item.id), true});
    }
    refill_scalar(author, item);
}

void refill_set(Author& author, Item& item) {
    int relation = author.any({"table", "view", "composite_type"}, item.id);
    if (relation == 0) {
        item.parts = {{"CREATE FUNCTION " + mention(item.id) + "({members}) RETURNS TABLE (a integer, b text)"},
                      {" LANGUAGE sql AS $$SELECT 1, 'x'::text$$"}};
        return;
    }
    item.parts = {{"CREATE FUNCTION " + mention(item.id) + "({members}) RETURNS SETOF " + mention(relation)}};
    for (Part& part : settings(author)) item.parts.push_back(part);
    if (author.random.percent(30)) item.parts.push_back({author.word({" ROWS 10", " ROWS 200"}), true});
    bool is_type = author.model.find(relation)->kind == "composite_type";
    if (is_type || author.random.percent(30))
        item.parts.push_back({" LANGUAGE plpgsql AS $$BEGIN RETURN; END$$"});
    else
        item.parts.push_back({" LANGUAGE sql AS $$SELECT * FROM " + mention(relation) + "$$"});
}

void make_set(Author& author) {
    Item& item = add_routine(author, "set");
    add_arguments(author, item.id, 2);
    refill_set(author, item);
}

void refill_procedure(Author& author, Item& item) {
    item.parts = {{"CREATE PROCEDURE " + mention(item.id) + "({members})"},
                  {author.word({"", " SECURITY DEFINER", " SET work_mem = '8MB'"}), true}};
    int table = author.any({"table"}, item.id);
    std::string statement = table == 0 ? "SELECT 1" : "DELETE FROM " + mention(table);
    if (author.random.percent(50))
        item.parts.push_back({" LANGUAGE plpgsql AS $$BEGIN NULL; END$$"});
    else if (author.server_major >= 14 && author.random.percent(50))
        item.parts.push_back({" LANGUAGE sql BEGIN ATOMIC " + statement + "; END"});
    else
        item.parts.push_back({" LANGUAGE sql AS $$" + statement + "$$"});
}

void make_procedure(Author& author) {
    Item& item = add_routine(author, "procedure");
    add_arguments(author, item.id, 2);
    refill_procedure(author, item);
}

void refill_out(Author& author, Item& item) {
    item.parts = {{"CREATE FUNCTION " + mention(item.id) + "({members})"}};
    for (Part& part : settings(author)) item.parts.push_back(part);
    item.parts.push_back({" LANGUAGE plpgsql AS $$BEGIN RETURN; END$$"});
}

// What it returns is said by its arguments.
void make_out(Author& author) {
    Item& item = author.model.add("function", "out");
    item.schema = author.any_schema();
    item.name = author.new_name("f");
    item.subject = "FUNCTION " + mention(item.id, "signature");
    add_arguments(author, item.id, 2);
    for (std::size_t i = 0, count = 1 + author.random.below(2); i < count; ++i) {
        Part& text = add_member(author, item.id, "argument", "out").parts.front();
        text.text = "OUT " + text.text;
    }
    refill_out(author, item);
}

// In the server's own code: nothing but which function, and how it may be called.
void refill_internal(Author& author, Item& item) {
    item.parts = {{"CREATE FUNCTION " + mention(item.id) + "({members}) RETURNS integer LANGUAGE internal"}};
    for (Part& part : settings(author)) item.parts.push_back(part);
    item.parts.push_back({author.word({" AS 'int4um'", " AS 'int4abs'", " AS 'int4up'"})});
}

void make_internal(Author& author) {
    Item& item = add_routine(author, "internal");
    item.name = author.new_name("f");
    Item& argument = add_member(author, item.id, "argument", "in");
    argument.type = "integer";
    argument.family = Family::number;
    argument.parts = {{mention(argument.id, "bare") + " integer"}};
    refill_internal(author, item);
}

}  // namespace

void refill_routine(Author& author, Item& item) {
    if (item.form == "scalar") {
        if (author.random.percent(40)) {
            Type type = author.any_type(item.id);
            item.type = type.text;
            item.family = type.family;
        }
        refill_scalar(author, item);
    }
    if (item.form == "internal") refill_internal(author, item);
    if (item.form == "set") refill_set(author, item);
    if (item.form == "out") refill_out(author, item);
    if (item.form == "procedure") refill_procedure(author, item);
}

const std::vector<Maker>& routine_makers() {
    static const std::vector<Maker> kMakers{{"function", 14, make_scalar},
                                            {"set function", 3, make_set},
                                            {"procedure", 3, make_procedure},
                                            {"out function", 2, make_out},
                                            {"internal function", 2, make_internal}};
    return kMakers;
}

}  // namespace schemadiff::test
