// Publications and subscriptions.
#include <algorithm>

#include "support/generator/makers.hpp"

namespace schemadiff::test {

namespace {

bool is_unlogged(const Author& author, int table) {
    const auto& parts = author.model.find(table)->parts;
    return std::any_of(parts.begin(), parts.end(),
                       [](const Part& part) { return part.text.find("UNLOGGED") != std::string::npos; });
}

// A table with what of it is published: the list and the filter cannot stand without it.
std::string published(Author& author, int table) {
    std::string text = " FOR TABLE " + mention(table);
    int column = author.any_column(table);
    if (column == 0 || author.model.find(column)->form == "generated" || author.server_major < 15) return text;
    std::string name = mention(column, "bare");
    if (author.random.percent(30)) text += " (" + name + ")";
    bool is_plain = mentioned(author.model.find(column)->type).empty();
    if (is_plain && author.random.percent(40)) text += " WHERE (" + name + author.word({" IS NOT NULL)", " IS NULL)"});
    return text;
}

std::string publication_options(Author& author) {
    std::string options;
    auto add = [&](unsigned chance, const std::string& option) {
        if (author.random.percent(chance)) options += (options.empty() ? " WITH (" : ", ") + option;
    };
    add(20, author.word({"publish = 'insert, update'", "publish = 'delete'"}));
    add(25, "publish_via_partition_root = true");
    if (author.server_major >= 18) add(15, "publish_generated_columns = stored");
    return options.empty() ? options : options + ")";
}

void write_publication(Author& author, Item& item) {
    item.parts = {{"CREATE PUBLICATION " + mention(item.id)}};
    std::size_t shape = author.random.below(4);
    // Most often the same table in another way.
    int table =
        author.model.find(item.source) != nullptr && author.random.percent(60) ? item.source : author.any({"table"}, 0);
    int schema = author.any({"schema"}, 0);
    item.form = "FOR TABLE";
    if (shape == 0) {
        item.form = "FOR ALL TABLES";
        item.parts.push_back({" FOR ALL TABLES"});
    } else if (shape == 1 && schema != 0 && author.server_major >= 15) {
        item.form = "FOR TABLES IN SCHEMA";
        item.parts.push_back({" FOR TABLES IN SCHEMA " + mention(schema), true});
    } else if (table != 0 && !is_unlogged(author, table)) {
        item.source = table;
        item.parts.push_back({published(author, table), true});
    }
    item.parts.push_back({publication_options(author), true});
}

void refill_publication(Author& author, Item& item) {
    if (author.random.percent(60)) return write_publication(author, item);
    bool has_options = item.parts.back().text.rfind(" WITH (", 0) == 0 || item.parts.back().text.empty();
    if (has_options) item.parts.pop_back();
    item.parts.push_back({publication_options(author), true});
}

void make_publication(Author& author) {
    Item& item = author.model.add("publication", "FOR TABLE");
    item.is_global = true;
    item.name = author.new_name("pub");
    item.subject = "PUBLICATION " + mention(item.id);
    write_publication(author, item);
}

// Nobody is asked: the publisher is made up.
void write_subscription(Author& author, Item& item) {
    std::string options = " WITH (connect = false";
    auto add = [&](unsigned chance, const std::string& option) {
        if (author.random.percent(chance)) options += ", " + option;
    };
    add(30, author.word({"slot_name = NONE", "slot_name = 'another'"}));
    add(20, author.word({"synchronous_commit = 'remote_apply'", "synchronous_commit = 'local'"}));
    if (author.server_major >= 14) add(20, "binary = true");
    if (author.server_major >= 14) add(20, "streaming = true");
    if (author.server_major >= 15) add(20, "disable_on_error = true");
    if (author.server_major >= 16) add(20, "origin = none");
    if (author.server_major >= 16) add(20, "run_as_owner = true");
    item.parts = {{"-- @allow X909 reason=\"made up\"\nCREATE SUBSCRIPTION " + mention(item.id) + " CONNECTION " +
                   author.word({"'host=far'", "'host=far password=old'"}) + " PUBLICATION " +
                   author.word({"letters", "letters, \"Odd; p\"", "post"})},
                  {options + ")"}};
}

void make_subscription(Author& author) {
    Item& item = author.model.add("subscription", "CREATE SUBSCRIPTION");
    item.is_global = true;
    item.name = author.new_name("sub");
    item.subject = "SUBSCRIPTION " + mention(item.id);
    write_subscription(author, item);
}

}  // namespace

void refill_replication(Author& author, Item& item) {
    if (item.kind == "publication") refill_publication(author, item);
    if (item.kind == "subscription") write_subscription(author, item);
}

const std::vector<Maker>& replication_makers() {
    static const std::vector<Maker> kMakers{{"publication", 4, make_publication},
                                            {"subscription", 1, make_subscription}};
    return kMakers;
}

}  // namespace schemadiff::test
