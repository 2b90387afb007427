// Foreign-data wrappers and what hangs from them.
#include "support/generator/makers.hpp"

namespace schemadiff::test {

namespace {

std::string options(Author& author) {
    return author.word({"", " OPTIONS (host 'a', port '5')", " OPTIONS (\"odd name\" 'it''s')"});
}

void refill_wrapper(Author& author, Item& item) {
    item.parts = {{"CREATE FOREIGN DATA WRAPPER " + mention(item.id)}, {options(author), true}};
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

void make_foreign_table(Author& author) {
    int server = author.any({"server"}, 0);
    if (server == 0) return make_foreign_server(author);
    Item& item = author.model.add("foreign_table", "CREATE FOREIGN TABLE");
    item.name = author.new_name("ft");
    item.schema = author.any_schema();
    item.subject = "FOREIGN TABLE " + mention(item.id);
    item.parts = {{"CREATE FOREIGN TABLE " + mention(item.id) + " ({members}\n) SERVER " + mention(server)},
                  {options(author), true}};
    int table = item.id;
    for (std::size_t i = 0, count = 1 + author.random.below(4); i < count; ++i) add_column(author, table);
}

}  // namespace

void refill_foreign(Author& author, Item& item) {
    if (item.kind == "foreign_data_wrapper") refill_wrapper(author, item);
    if (item.kind == "server") refill_server(author, item);
    if (item.kind == "user_mapping") write_user_mapping(author, item);
    if (item.kind == "foreign_table") item.parts = {item.parts.front(), {options(author), true}};
}

const std::vector<Maker>& foreign_makers() {
    static const std::vector<Maker> kMakers{{"server", 1, make_foreign_server},
                                            {"user_mapping", 1, make_user_mapping},
                                            {"foreign_table", 2, make_foreign_table}};
    return kMakers;
}

}  // namespace schemadiff::test
