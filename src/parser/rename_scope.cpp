#include "parser/rename_scope.hpp"

#include <algorithm>

namespace schemadiff {

bool RenameScopes::is_query_name(const std::string& name) const {
    return std::any_of(scopes_.begin(), scopes_.end(), [&](const Scope& scope) {
        return std::find(scope.query_names.begin(), scope.query_names.end(), name) != scope.query_names.end();
    });
}

RenameScopes::Found RenameScopes::column(const std::string& name) const {
    Found found;
    for (auto scope = scopes_.rbegin(); scope != scopes_.rend(); ++scope) {
        if (scope->hidden) continue;
        for (const FromItem& item : scope->items) {
            if (!item.columns) continue;
            for (const ShownColumn& column : *item.columns)
                if (column.shown == name) {
                    found.item = &item;
                    found.real = column.real;
                    return found;
                }
        }
        for (const FromItem& item : scope->items) found.doubtful = found.doubtful || !item.columns;
    }
    return found;
}

const FromItem* RenameScopes::item(const std::string& name) const {
    for (auto scope = scopes_.rbegin(); scope != scopes_.rend(); ++scope) {
        if (scope->hidden) continue;
        for (const FromItem& item : scope->items)
            if (item.name == name) return &item;
    }
    return nullptr;
}

}  // namespace schemadiff
