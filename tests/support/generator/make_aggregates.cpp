// What is made of functions: aggregates and casts.
#include "support/generator/makers.hpp"

namespace schemadiff::test {

namespace {

// Of one sort from its making on: which functions there are, and how it is sorted, becomes another.
void write_aggregate(Author& author, Item& item) {
    std::string step = mention(item.source), type = item.type;
    auto maybe = [&](unsigned chance, const std::string& text) {
        if (author.random.percent(chance)) item.parts.push_back({", " + text, true});
    };
    item.parts = {{"CREATE AGGREGATE " + mention(item.id) + "(" + type + ") (SFUNC = " + step + ", STYPE = " + type}};
    maybe(25, author.word({"PARALLEL = safe", "PARALLEL = restricted"}));
    maybe(20, "COMBINEFUNC = " + step);
    maybe(15, "MSFUNC = " + step + ", MINVFUNC = " + step + ", MSTYPE = " + type);
    if (type == "integer") {
        maybe(30, author.word({"INITCOND = '0'", "INITCOND = '7'"}));
        maybe(25, author.word({"SORTOP = >", "SORTOP = <"}));
    }
    item.parts.push_back({")"});
}

void make_aggregate(Author& author) {
    Type type = author.random.percent(40) ? Type{"integer", Family::number} : author.any_type(0);
    Item& step = add_fixed(author, "transition function", type.text + ", " + type.text, type.text);
    step.parts.push_back({" IMMUTABLE", true});
    step.parts.push_back({" LANGUAGE sql AS $$SELECT $2$$"});
    int function = step.id;
    Item& item = author.model.add("aggregate", "CREATE AGGREGATE");
    item.name = author.new_name("agg");
    item.schema = author.any_schema();
    item.subject = "AGGREGATE " + mention(item.id) + "(" + type.text + ")";
    item.source = function;
    item.type = type.text;
    write_aggregate(author, item);
}

void write_cast(Author& author, Item& item) {
    std::string how = " WITH INOUT";
    if (author.random.percent(60)) {
        Item& function = add_fixed(author, "cast function", mention(item.source), item.type);
        function.parts.push_back({" IMMUTABLE LANGUAGE sql AS $$SELECT NULL::" + item.type + "$$"});
        how = " WITH FUNCTION " + mention(function.id) + "(" + mention(item.source) + ")";
    }
    item.parts = {{"CREATE " + item.subject + how}, {author.word({"", " AS ASSIGNMENT", " AS IMPLICIT"}), true}};
}

void make_cast(Author& author) {
    int from = author.any({"enum", "composite_type"}, 0);
    if (from == 0 || author.model.is_name_taken("cast " + std::to_string(from))) return;
    author.model.take_name("cast " + std::to_string(from));
    Item& item = author.model.add("cast", "CREATE CAST");
    item.is_global = true;
    item.source = from;
    item.type = author.word({"integer", "jsonb", "date"});
    item.subject = "CAST (" + mention(from) + " AS " + item.type + ")";
    write_cast(author, item);
}

}  // namespace

Item& add_fixed(Author& author, const std::string& form, const std::string& arguments, const std::string& result) {
    Item& item = author.model.add("function", form);
    item.name = author.new_name("f");
    item.schema = author.any_schema();
    item.subject = "FUNCTION " + mention(item.id) + "(" + arguments + ")";
    item.parts = {{"CREATE FUNCTION " + mention(item.id) + "(" + arguments + ") RETURNS " + result}};
    return item;
}

std::string server_function(Author& author, const std::string& name, const std::string& arguments,
                            const std::string& result) {
    if (author.random.percent(60)) return name;
    Item& item = add_fixed(author, "server function", arguments, result);
    item.parts.push_back({" LANGUAGE internal AS '" + name + "'"});
    return mention(item.id);
}

void refill_aggregate(Author& author, Item& item) {
    if (item.kind == "aggregate" && author.model.find(item.source) != nullptr) write_aggregate(author, item);
    if (item.kind == "cast") write_cast(author, item);
}

const std::vector<Maker>& aggregate_makers() {
    static const std::vector<Maker> kMakers{{"aggregate", 3, make_aggregate}, {"cast", 2, make_cast}};
    return kMakers;
}

}  // namespace schemadiff::test
