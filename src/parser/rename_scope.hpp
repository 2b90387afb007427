// Private to src/parser. Which relation a name inside a query belongs to. Source: colNameToVar, refnameNamespaceItem.
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "catalog/object_id.hpp"

namespace schemadiff {

// A column that an item of FROM shows; `real` is its relation's own name for it, empty where it has none.
struct ShownColumn {
    std::string shown, real;
};

struct FromItem {
    std::string name;                                 // by which the query calls it
    bool is_own_name = false;                         // without an alias: follows the relation
    std::optional<ObjectId> relation;                 // nothing: a subquery, a function ..
    std::optional<std::vector<ShownColumn>> columns;  // nothing: not known
};

class RenameScopes {
  public:
    void push() { scopes_.emplace_back(); }
    void pop() { scopes_.pop_back(); }
    void add(FromItem item) { scopes_.back().items.push_back(std::move(item)); }
    std::vector<FromItem>& innermost() { return scopes_.back().items; }
    bool empty() const { return scopes_.empty(); }
    // What a subquery that is not LATERAL cannot see.
    void hide(bool hidden) {
        if (!scopes_.empty()) scopes_.back().hidden = hidden;
    }
    void add_query_name(std::string name) { scopes_.back().query_names.push_back(std::move(name)); }
    bool is_query_name(const std::string& name) const;

    struct Found {
        const FromItem* item = nullptr;  // null: nobody shows such a column
        std::string real;
        bool doubtful = false;  // an item nearer by, whose columns are not known, may show it as well
    };
    Found column(const std::string& name) const;
    const FromItem* item(const std::string& name) const;

  private:
    struct Scope {
        std::vector<FromItem> items;
        std::vector<std::string> query_names;
        bool hidden = false;
    };
    std::deque<Scope> scopes_;
};

}  // namespace schemadiff
