// Base types over functions of the server: the shell, what reads and writes values, and the type, in one item whose
// members are the functions.
#include "support/generator/makers.hpp"

namespace schemadiff::test {

namespace {

std::string internal(const std::string& arguments, int function, const std::string& result, const std::string& of) {
    return "CREATE FUNCTION " + mention(function) + "(" + arguments + ") RETURNS " + result +
           " LANGUAGE internal STRICT IMMUTABLE AS '" + of + "';\n";
}

int add_function(Author& author, int type, const char* stem) {
    Item& item = author.model.add("support function", "support function");
    item.parent = type;
    item.name = author.new_name(stem);
    return item.id;
}

// Values are those of text.
void write_base_type(Author& author, Item& item) {
    std::vector<int> functions = author.model.members(item.id);
    if (functions.size() < 4) return;
    std::string type = mention(item.id);
    item.parts = {
        {"CREATE TYPE " + type + ";\n" + internal("cstring", functions[0], type, "textin") +
         internal(type, functions[1], "cstring", "textout") + internal("internal", functions[2], type, "textrecv") +
         internal(type, functions[3], "bytea", "textsend") + "CREATE TYPE " + type +
         " (INPUT = " + mention(functions[0]) + ", OUTPUT = " + mention(functions[1])},
        {author.random.percent(40) ? ", RECEIVE = " + mention(functions[2]) : "", true},
        {author.random.percent(40) ? ", SEND = " + mention(functions[3]) : "", true},
        {author.word({"", "", ", STORAGE = extended", ", CATEGORY = 'X'", ", DELIMITER = ';'"}), true},
        {author.word({"", "", ", DEFAULT = 'x'", ", COLLATABLE = true"}), true},
        {")"}};
}

void make_base_type(Author& author) {
    Item& item = author.model.add("base_type", "CREATE TYPE (..)");
    item.name = author.new_name("b");
    item.schema = author.any_schema();
    item.subject = "TYPE " + mention(item.id);
    for (const char* stem : {"b_in", "b_out", "b_recv", "b_send"}) add_function(author, item.id, stem);
    write_base_type(author, item);
}

void make_shell(Author& author) {
    Item& item = author.model.add("shell_type", "CREATE TYPE");
    item.name = author.new_name("b");
    item.schema = author.any_schema();
    item.parts = {{"CREATE TYPE " + mention(item.id)}};
}

}  // namespace

void refill_base_type(Author& author, Item& item) {
    if (item.kind == "base_type") write_base_type(author, item);
}

const std::vector<Maker>& base_type_makers() {
    static const std::vector<Maker> kMakers{{"base_type", 1, make_base_type}, {"shell_type", 1, make_shell}};
    return kMakers;
}

}  // namespace schemadiff::test
