// Random edits of a schema.
#include <algorithm>
#include <iterator>
#include <map>

#include "support/generator/generator.hpp"
#include "support/generator/makers.hpp"

namespace schemadiff::test {

namespace {

// One of all, or of a form: of what is rare there would be little to see.
Item* any_item(Author& author) {
    auto& items = author.model.items();
    if (items.empty()) return nullptr;
    if (author.random.percent(50)) return &items[author.random.below(items.size())];
    std::map<std::string, std::vector<Item*>> forms;
    for (Item& item : items) forms[item.kind + ' ' + item.form].push_back(&item);
    auto form = forms.begin();
    std::advance(form, author.random.below(forms.size()));
    return author.random.pick(form->second);
}

void drop(Author& author, const Choice&) {
    const Item* item = any_item(author);
    if (item == nullptr) return;
    // A schema that loses most of itself shows little.
    Model smaller = author.model;
    smaller.remove({item->id});
    if (smaller.items().size() * 3 > author.model.items().size() * 2) author.model = smaller;
}

// What refers to a key, or to a table, that becomes another one.
void remove_references(Author& author, int id) {
    std::set<int> gone;
    for (const Item& item : author.model.items()) {
        if (item.form != "foreign key") continue;
        const Item* key = author.model.find(item.source);
        if (item.source == id || (key != nullptr && key->relation == id)) gone.insert(item.id);
    }
    author.model.remove(gone);
}

void write_anew(Author& author, const Choice&) {
    Item* item = any_item(author);
    if (item == nullptr) return;
    if (item->kind == "table" || item->kind == "constraint") {
        int id = item->id;
        remove_references(author, id);
        item = author.model.find(id);
        if (item == nullptr) return;
    }
    if (item->kind == "column")
        refill_column(author, *item);
    else if (item->kind == "table")
        refill_table(author, *item);
    else
        for (auto refill : {refill_type, refill_constraint, refill_index, refill_routine, refill_view, refill_trigger,
                            refill_access, refill_foreign, refill_service, refill_setting, refill_aggregate,
                            refill_operator, refill_base_type, refill_replication, refill_role}) {
            if (refill == refill_constraint && item->kind != "constraint") continue;
            if (refill == refill_routine && item->kind != "function") continue;
            if (refill == refill_view && item->kind != "view" && item->kind != "materialized_view") continue;
            refill(author, *item);
        }
}

void rename(Author& author, const Choice&) {
    Item* item = any_item(author);
    if (item == nullptr || item->name.empty() || item->kind == "extension" || item->kind == "role") return;
    item->name = author.new_name("n");
}

void move_to_schema(Author& author, const Choice&) {
    Item* item = any_item(author);
    if (item == nullptr || item->is_global || item->parent != 0 || item->relation != 0 || item->name.empty()) return;
    item->schema = author.any_schema();
}

void drop_part(Author& author, const Choice&) {
    Item* item = any_item(author);
    if (item == nullptr) return;
    for (std::size_t i = 0; i < item->parts.size(); ++i)
        if (item->parts[i].optional) {
            item->parts.erase(item->parts.begin() + static_cast<std::ptrdiff_t>(i));
            return;
        }
}

// Columns, attributes, labels, arguments and outputs in another order.
void reorder(Author& author, const Choice&) {
    const Item* owner = any_item(author);
    if (owner == nullptr) return;
    std::vector<std::size_t> places;
    auto& items = author.model.items();
    for (std::size_t i = 0; i < items.size(); ++i)
        if (items[i].parent == owner->id && items[i].kind != "argument") places.push_back(i);
    if (places.size() < 2) return;
    std::swap(items[author.random.pick(places)], items[author.random.pick(places)]);
}

void swap_names(Author& author, const Choice&) {
    Item* one = any_item(author);
    if (one == nullptr || one->name.empty() || one->kind == "extension") return;
    for (Item& other : author.model.items())
        if (other.id != one->id && other.kind == one->kind && other.parent == one->parent &&
            other.relation == one->relation && !other.name.empty()) {
            std::swap(one->name, other.name);
            return;
        }
}

void add_inside(Author& author, const Choice&) {
    const Item* owner = any_item(author);
    if (owner == nullptr) return;
    int id = owner->id;
    if (owner->kind == "enum") add_member(author, id, "label", "label");
    if (owner->kind == "composite_type") add_member(author, id, "attribute", "attribute");
    if (owner->form == "scalar" || owner->form == "set") add_member(author, id, "argument", "in");
    bool has_columns = owner->kind == "foreign_table" ||
                       (owner->kind == "table" && owner->form != "CREATE TABLE OF" && owner->form != "PARTITION OF");
    if (has_columns) add_column(author, id);
    // Not always at the end.
    auto& items = author.model.items();
    if (author.random.percent(50) && items.size() > 1 && items.back().parent == id)
        for (std::size_t i = 0; i + 1 < items.size(); ++i)
            if (items[i].parent == id && items[i].kind == items.back().kind && items[i].kind != "argument") {
                std::swap(items[i], items.back());
                break;
            }
}

// A type with which nothing goes that went before: what is said of the column in particular leaves.
void change_family(Author& author, const Choice&) {
    std::vector<int> columns = author.model.ids({"column", "attribute"});
    if (columns.empty()) return;
    Item& item = *author.model.find(author.random.pick(columns));
    for (const Item& other : author.model.items())
        if (other.key == item.id) return;
    std::set<int> users;
    for (const Item& other : author.model.items()) {
        if (other.id == item.id || other.kind == "comment" || other.kind == "privilege") continue;
        for (const Part& part : other.parts)
            if (!part.optional && mentioned(part.text).count(item.id) > 0) users.insert(other.id);
    }
    author.model.remove(users);
    Item* column = author.model.find(item.id);
    if (column == nullptr) return;
    column->family = Family::none;
    if (column->kind == "column") return refill_column(author, *column);
    Type type = author.any_type(column->parent);
    column->type = type.text;
    column->family = type.family;
    column->parts = {{mention(column->id, "bare") + " " + type.text}};
}

// What only a table, or only a view, can have.
void remove_dependants(Author& author, int relation, const std::set<std::string>& kinds) {
    std::set<int> gone;
    for (const Item& item : author.model.items())
        if (item.relation == relation && kinds.count(item.kind) > 0) gone.insert(item.id);
    author.model.remove(gone);
}

void set_kind(Author& author, int id, const std::string& kind, const std::string& words) {
    Item& item = *author.model.find(id);
    item.kind = kind;
    item.subject = words + " " + mention(id);
    remove_dependants(author, id, {"comment", "owner", "privilege", "publication"});
}

void view_becomes_materialized(Author& author, Item& item) {
    int id = item.id;
    remove_dependants(author, id, {"trigger", "rule"});
    set_kind(author, id, "materialized_view", "MATERIALIZED VIEW");
    std::vector<Part>& parts = author.model.find(id)->parts;
    parts.front().text = "CREATE MATERIALIZED VIEW " + mention(id);
    if (parts.back().text.find(" CHECK OPTION") != std::string::npos) parts.pop_back();
}

void materialized_becomes_view(Author& author, Item& item) {
    int id = item.id;
    remove_dependants(author, id, {"index", "statistics", "setting"});
    set_kind(author, id, "view", "VIEW");
    Item& view = *author.model.find(id);
    view.parts.front().text = "CREATE VIEW " + mention(id);
    if (view.parts.back().text == " WITH NO DATA") view.parts.pop_back();
}

void view_becomes_table(Author& author, Item& item) {
    int id = item.id;
    if (item.source != 0 || item.form == "special") return;
    remove_dependants(author, id, {"trigger"});
    set_kind(author, id, "table", "TABLE");
    Item& table = *author.model.find(id);
    table.form = "CREATE TABLE";
    table.parts = {{"CREATE TABLE " + mention(id) + " ({members})"}};
    for (int member : author.model.members(id)) {
        Item& column = *author.model.find(member);
        column.kind = "column";
        column.form = "plain";
        column.parts = {{mention(member, "bare") + " " + column.type}};
    }
}

void enum_becomes_domain(Author& author, Item& item) {
    int id = item.id;
    std::set<int> labels;
    for (int member : author.model.members(id)) labels.insert(member);
    author.model.remove(labels);
    if (author.model.find(id) == nullptr) return;
    set_kind(author, id, "domain", "DOMAIN");
    Item& domain = *author.model.find(id);
    domain.type = "text";
    domain.parts = {{"CREATE DOMAIN " + mention(id) + " AS text"}, {" CHECK (VALUE IN ('a', 'b'))", true}};
}

void change_kind(Author& author, const Choice&) {
    Item* item = any_item(author);
    if (item == nullptr) return;
    if (item->kind == "view")
        return author.random.percent(60) ? view_becomes_materialized(author, *item) : view_becomes_table(author, *item);
    if (item->kind == "materialized_view") return materialized_becomes_view(author, *item);
    if (item->kind == "enum") return enum_becomes_domain(author, *item);
}

void add_object(Author& author, const Choice& add) { add(author); }

}  // namespace

void evolve(Author& author, const Choice& add, std::size_t count) {
    struct Edit {
        std::size_t weight;
        void (*make)(Author&, const Choice&);
    };
    static constexpr Edit kEdits[] = {{12, drop},          {16, add_object},   {30, write_anew}, {8, rename},
                                      {5, move_to_schema}, {8, drop_part},     {5, reorder},     {2, swap_names},
                                      {10, add_inside},    {5, change_family}, {6, change_kind}};
    std::size_t sum = 0;
    for (const Edit& edit : kEdits) sum += edit.weight;
    for (std::size_t i = 0; i < count; ++i) {
        std::size_t place = author.random.below(sum);
        for (const Edit& edit : kEdits) {
            if (place < edit.weight) {
                edit.make(author, add);
                break;
            }
            place -= edit.weight;
        }
    }
}

}  // namespace schemadiff::test
