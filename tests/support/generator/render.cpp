// A model as SQL.
#include <algorithm>
#include <cstdlib>
#include <functional>
#include <map>

#include "base/quote.hpp"
#include "support/generator/model.hpp"

namespace schemadiff::test {

namespace {

int schema_of(const Model& model, const Item& item) {
    int above = item.relation != 0 ? item.relation : item.parent;
    const Item* owner = above == 0 ? nullptr : model.find(above);
    return owner == nullptr ? item.schema : schema_of(model, *owner);
}

std::string schema_name(const Model& model, const Item& item) {
    int schema = schema_of(model, item);
    const Item* found = schema == 0 ? nullptr : model.find(schema);
    return quote_identifier(found == nullptr ? "public" : found->name);
}

std::string qualified(const Model& model, const Item& item) {
    // Roles that are called so go with the database.
    if (item.kind == "role") return quote_identifier("the_database_" + item.name);
    if (item.is_global) return quote_identifier(item.name);
    return schema_name(model, item) + "." + quote_identifier(item.name);
}

std::string list(const Model& model, const Item& function, const std::function<std::string(const Item&)>& say) {
    std::string out;
    for (int id : model.members(function.id)) {
        const Item& argument = *model.find(id);
        if (argument.kind != "argument" || argument.form == "out") continue;
        out += (out.empty() ? "" : ", ") + say(argument);
    }
    return out;
}

std::string call(const Model& model, const Item& function, const Item* first) {
    return qualified(model, function) + "(" +
           list(model, function,
                [&](const Item& argument) {
                    std::string value = "NULL";
                    if (first != nullptr) value = "(" + quote_identifier(first->name) + ")::text";
                    first = nullptr;
                    return "(" + value + ")::" + resolve(model, argument.type);
                }) +
           ")";
}

std::string name_as(const Model& model, const Item& item, const std::string& how) {
    if (how == "bare") return quote_identifier(item.name);
    if (how == "text") return quote_literal(qualified(model, item));
    if (how == "label") return quote_literal(item.name);
    // None that could be quoted.
    if (how == "operator") return schema_name(model, item) + '.' + std::string(1 + item.id % 60, '#');
    if (how == "signature")
        return qualified(model, item) + "(" +
               list(model, item, [&](const Item& argument) { return resolve(model, argument.type); }) + ")";
    if (how == "call") return call(model, item, nullptr);
    if (how.rfind("call:", 0) == 0) return call(model, item, model.find(std::atoi(how.c_str() + 5)));
    return qualified(model, item);
}

std::string text_of(const Model& model, const Item& item);

std::string hint_of(const Item& item) {
    return item.renamed_from.empty() ? std::string() : "-- @renamed from=" + item.renamed_from + '\n';
}

std::string members_of(const Model& model, const Item& item) {
    std::string out;
    for (int id : model.members(item.id)) {
        std::string text = text_of(model, *model.find(id));
        if (text.empty()) continue;
        std::string hint = hint_of(*model.find(id));
        out += (out.empty() ? "\n    " : ",\n    ") + (hint.empty() ? hint : hint + "    ") + text;
    }
    return out;
}

std::string text_of(const Model& model, const Item& item) {
    std::string out;
    for (const Part& part : item.parts) {
        auto at = part.text.find("{members}");
        if (at == std::string::npos) {
            out += resolve(model, part.text);
        } else {
            out += resolve(model, part.text.substr(0, at)) + members_of(model, item) +
                   resolve(model, part.text.substr(at + 9));
        }
    }
    return out;
}

const Item* statement_of(const Model& model, const Item* item) {
    while (item != nullptr && item->parent != 0) item = model.find(item->parent);
    return item;
}

// Depth first: each statement after those that it mentions, otherwise in the order of the items.
class Order {
  public:
    explicit Order(const Model& model) : model_(model) {
        for (const Item& item : model.items())
            if (const Item* statement = statement_of(model, &item))
                for (int id : mentioned(item))
                    if (const Item* needed = statement_of(model, model.find(id)))
                        if (needed != statement) needs_[statement->id].insert(needed->id);
        for (const Item& item : model.items())
            if (item.parent == 0) visit(item);
    }
    const std::vector<const Item*>& items() const { return items_; }

  private:
    void visit(const Item& item) {
        if (!seen_.insert(item.id).second) return;
        for (int id : needs_[item.id]) visit(*model_.find(id));
        items_.push_back(&item);
    }

    const Model& model_;
    std::map<int, std::set<int>> needs_;
    std::set<int> seen_;
    std::vector<const Item*> items_;
};

}  // namespace

std::string resolve(const Model& model, const Template& text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        auto open = text.find("{#", at);
        out.append(text, at, open == std::string::npos ? open : open - at);
        if (open == std::string::npos) break;
        auto close = text.find('}', open);
        std::string inside = text.substr(open + 2, close - open - 2);
        auto dot = inside.find('.');
        const Item* item = model.find(std::atoi(inside.c_str()));
        if (item != nullptr)
            out += name_as(model, *item, dot == std::string::npos ? std::string() : inside.substr(dot + 1));
        at = close + 1;
    }
    return out;
}

std::string render(const Model& model) {
    std::string out;
    Order order(model);
    for (const Item* item : order.items()) {
        std::string text = text_of(model, *item);
        if (!text.empty()) out += hint_of(*item) + text + ";\n";
    }
    return out;
}

}  // namespace schemadiff::test
