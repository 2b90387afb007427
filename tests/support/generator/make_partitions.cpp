// Partitioned tables, to several levels.
#include "support/generator/makers.hpp"

namespace schemadiff::test {

namespace {

// How the table is partitioned, which also says what bounds its partitions have.
std::string partition_by(Author& author, Item& item) {
    const Item& key = *author.model.find(item.key);
    item.form = "PARTITION BY HASH";
    if (key.family == Family::number || key.family == Family::time)
        item.form = "PARTITION BY RANGE";
    else if (key.family == Family::text && author.random.percent(70))
        item.form = "PARTITION BY LIST";
    return " " + item.form + " (" + mention(key.id, "bare") + ")";
}

void make_partitioned(Author& author) {
    Item& item = author.model.add("table", "PARTITION BY HASH");
    item.name = author.new_name("p");
    item.schema = author.any_schema();
    item.subject = "TABLE " + mention(item.id);
    Item& key = author.model.add("column", "read");  // "read": never becomes a generated one
    key.parent = item.id;
    key.name = author.column_name({});
    Type type = author.type_in(author.random.percent(50)   ? Family::number
                               : author.random.percent(50) ? Family::text
                                                           : Family::time,
                               item.id);
    if (!mentioned(type.text).empty()) type = {"integer", Family::number};
    key.type = type.text;
    key.family = type.family;
    key.parts = {{mention(key.id, "bare") + " " + type.text}};
    item.key = key.id;
    for (std::size_t i = 0, count = 1 + author.random.below(4); i < count; ++i) add_column(author, item.id);
    std::string by = partition_by(author, item);
    item.parts = {{"CREATE TABLE " + mention(item.id) + " ({members}\n)" + by}};
}

std::string bound(Author& author, const Item& parent, int id) {
    const Item& key = *author.model.find(parent.key);
    std::string number = std::to_string(id);
    if (parent.form.find("HASH") != std::string::npos) {
        int taken = 0;
        for (const Item& item : author.model.items())
            if (item.source == parent.id) ++taken;
        return " FOR VALUES WITH (MODULUS 16, REMAINDER " + std::to_string(taken % 16) + ")";
    }
    if (parent.form.find("LIST") != std::string::npos) return " FOR VALUES IN ('p" + number + "', 'q" + number + "')";
    if (key.family == Family::time) {
        std::string year = std::to_string(2000 + id);
        return " FOR VALUES FROM ('" + year + "-01-01') TO ('" + std::to_string(2001 + id) + "-01-01')";
    }
    return " FOR VALUES FROM (" + number + "0) TO (" + std::to_string(id + 1) + "0)";
}

bool has_default_partition(const Author& author, int parent) {
    for (const Item& item : author.model.items())
        if (item.source == parent && !item.parts.empty() &&
            item.parts.front().text.find(" DEFAULT") != std::string::npos)
            return true;
    return false;
}

void make_partition(Author& author) {
    std::vector<int> roots;
    for (int id : author.model.ids({"table"}))
        if (author.model.find(id)->key != 0) roots.push_back(id);
    if (roots.empty()) return;
    const Item parent = *author.model.find(author.random.pick(roots));
    Item& item = author.model.add("table", "PARTITION OF");
    item.name = author.new_name("pt");
    item.schema = author.any_schema();
    item.subject = "TABLE " + mention(item.id);
    bool is_default = author.random.percent(20) && parent.form.find("HASH") == std::string::npos &&
                      !has_default_partition(author, parent.id);
    std::string where = is_default ? " DEFAULT" : bound(author, parent, item.id);
    item.source = parent.id;
    item.parts = {{"CREATE TABLE " + mention(item.id) + " PARTITION OF " + mention(parent.id) + where}};
    if (author.random.percent(25)) {
        int key = author.sortable_column(parent.id);
        if (key != 0 && author.model.find(key)->form != "generated") {
            item.key = key;
            std::string by = partition_by(author, item);
            item.parts.push_back({by});
        }
    }
    if (item.key == 0 && author.random.percent(15)) item.parts.push_back({" WITH (fillfactor=60)", true});
}

void make_partition_tree(Author& author) {
    make_partitioned(author);
    for (std::size_t i = 0, count = 1 + author.random.below(3); i < count; ++i) make_partition(author);
}

}  // namespace

// Another place below the same parent.
void refill_partition(Author& author, Item& item) {
    constexpr int kElsewhere = 500;
    const Item* parent = author.model.find(item.source);
    if (parent == nullptr || parent->form.find("HASH") != std::string::npos) return;
    std::string where = bound(author, *parent, item.id + kElsewhere * static_cast<int>(1 + author.random.below(9)));
    item.parts.front().text = "CREATE TABLE " + mention(item.id) + " PARTITION OF " + mention(parent->id) + where;
}

const std::vector<Maker>& partition_makers() {
    static const std::vector<Maker> kMakers{{"partitioned", 4, make_partition_tree}, {"partition", 6, make_partition}};
    return kMakers;
}

}  // namespace schemadiff::test
