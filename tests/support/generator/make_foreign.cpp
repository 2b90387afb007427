// Foreign-data wrappers and what hangs from them.
#include "support/generator/makers.hpp"

namespace schemadiff::test {

namespace {

std::string options(Author& author) {
    return author.word({"", " OPTIONS (host 'a', port '5')", " OPTIONS (\"odd name\" 'it''s')"});
}

// Nobody reads a foreign table, so that any handler will do.
void refill_wrapper(Author& author, Item& item) {
    item.parts = {{"CREATE FOREIGN DATA WRAPPER " + mention(item.id)}};
    if (author.random.percent(20)) {
        Item& handler = add_fixed(author, "handler", "", "fdw_handler");
        handler.parts.push_back({" LANGUAGE internal AS 'heap_tableam_handler'"});
        item.parts.push_back({" HANDLER " + mention(handler.id), true});
    }
    if (author.random.percent(20)) {
        Item& validator = add_fixed(author, "validator", "text[], oid", "boolean");
        validator.parts.push_back({" LANGUAGE sql AS 'SELECT true'"});
        item.parts.push_back({" VALIDATOR " + mention(validator.id), true});
    }
    item.parts.push_back({options(author), true});
}

void refill_server(Author& author, Item& item) {
    int wrapper = item.source != 0 ? item.source : author.any({"foreign_data_wrapper"}, item.id);
    item.source = wrapper;
    item.parts = {{"CREATE SERVER " + mention(item.id)},
                  {author.word({"", " TYPE 'x' VERSION '2'", " VERSION '3'"}), true},
                  {" FOREIGN DATA WRAPPER " + mention(wrapper)},
                  {options(author), true}};
}

void make_foreign_server(Author& author) {
    int wrapper = author.random.percent(50) ? author.any({"foreign_data_wrapper"}, 0) : 0;
    if (wrapper == 0) {
        Item& item = author.model.add("foreign_data_wrapper", "CREATE FOREIGN DATA WRAPPER");
        item.is_global = true;
        item.name = author.new_name("fdw");
        item.subject = "FOREIGN DATA WRAPPER " + mention(item.id);
        refill_wrapper(author, item);
        wrapper = item.id;
    }
    Item& item = author.model.add("server", "CREATE SERVER");
    item.is_global = true;
    item.name = author.new_name("srv");
    item.subject = "SERVER " + mention(item.id);
    item.source = wrapper;
    refill_server(author, item);
}

void write_user_mapping(Author& author, Item& item) {
    item.parts.resize(1);
    item.parts.push_back(
        {author.word({"", " OPTIONS (\"user\" 'me', password 'secret')", " OPTIONS (password 'other')"}), true});
}

void make_user_mapping(Author& author) {
    int server = author.any({"server"}, 0);
    if (server == 0) return;
    std::string user = author.word({"app_reader", "PUBLIC", "\"Weird Role\""});
    if (author.model.is_name_taken("mapping " + user + std::to_string(server))) return;
    author.model.take_name("mapping " + user + std::to_string(server));
    Item& item = author.model.add("user_mapping", "CREATE USER MAPPING");
    item.parts = {{"CREATE USER MAPPING FOR " + user + " SERVER " + mention(server)}};
    write_user_mapping(author, item);
}

void write_foreign_table(Author& author, Item& item) {
    int server = author.any({"server"}, item.id);
    if (server == 0) return;
    item.parts = {{"CREATE FOREIGN TABLE " + mention(item.id) + " ({members}\n) SERVER " + mention(server)},
                  {options(author), true}};
}

void make_foreign_table(Author& author) {
    if (author.any({"server"}, 0) == 0) return make_foreign_server(author);
    Item& item = author.model.add("foreign_table", "CREATE FOREIGN TABLE");
    item.name = author.new_name("ft");
    item.schema = author.any_schema();
    item.subject = "FOREIGN TABLE " + mention(item.id);
    write_foreign_table(author, item);
    int table = item.id;
    for (std::size_t i = 0, count = 1 + author.random.below(4); i < count; ++i) add_column(author, table);
}

}  // namespace

void refill_foreign(Author& author, Item& item) {
    if (item.kind == "foreign_data_wrapper") refill_wrapper(author, item);
    if (item.kind == "server") refill_server(author, item);
    if (item.kind == "user_mapping") write_user_mapping(author, item);
    if (item.kind == "foreign_table") write_foreign_table(author, item);
}

const std::vector<Maker>& foreign_makers() {
    static const std::vector<Maker> kMakers{{"server", 1, make_foreign_server},
                                            {"user_mapping", 2, make_user_mapping},
                                            {"foreign_table", 2, make_foreign_table}};
    return kMakers;
}

}  // namespace schemadiff::test
