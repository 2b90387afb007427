#include "support/generator/model.hpp"

#include <algorithm>
#include <cstdlib>

namespace schemadiff::test {

std::string mention(int id, const std::string& how) {
    return "{#" + std::to_string(id) + (how.empty() ? "" : "." + how) + "}";
}

std::set<int> mentioned(const Template& text) {
    std::set<int> found;
    for (auto at = text.find("{#"); at != std::string::npos; at = text.find("{#", at + 2)) {
        found.insert(std::atoi(text.c_str() + at + 2));
        auto close = text.find('}', at), colon = text.find(':', at);
        if (colon < close) found.insert(std::atoi(text.c_str() + colon + 1));
    }
    return found;
}

std::set<int> mentioned(const Item& item) {
    std::set<int> found = mentioned(item.type);
    for (const Part& part : item.parts) found.merge(mentioned(part.text));
    for (int id : {item.parent, item.relation, item.schema})
        if (id != 0) found.insert(id);
    found.erase(item.id);
    return found;
}

Item& Model::add(const std::string& kind, const std::string& form) {
    items_.emplace_back();
    items_.back().id = ++last_;
    items_.back().kind = kind;
    items_.back().form = form;
    return items_.back();
}

Item* Model::find(int id) {
    auto found = std::find_if(items_.begin(), items_.end(), [&](const Item& item) { return item.id == id; });
    return found == items_.end() ? nullptr : &*found;
}

const Item* Model::find(int id) const { return const_cast<Model*>(this)->find(id); }

std::vector<int> Model::ids(const std::set<std::string>& kinds) const {
    std::vector<int> found;
    for (const Item& item : items_)
        if (kinds.count(item.kind) > 0) found.push_back(item.id);
    return found;
}

std::vector<int> Model::members(int parent) const {
    std::vector<int> found;
    for (const Item& item : items_)
        if (item.parent == parent) found.push_back(item.id);
    return found;
}

void Model::remove(const std::set<int>& first) {
    std::set<int> gone = first;
    auto is_gone = [&](int id) { return gone.count(id) > 0; };
    auto mentions_gone = [&](const Template& text) {
        std::set<int> all = mentioned(text);
        return std::any_of(all.begin(), all.end(), is_gone);
    };
    for (bool more = true; more;) {
        more = false;
        for (const Item& item : items_) {
            if (is_gone(item.id)) continue;
            bool falls = is_gone(item.parent) || is_gone(item.relation) || is_gone(item.schema) ||
                         mentions_gone(item.type) ||
                         std::any_of(item.parts.begin(), item.parts.end(),
                                     [&](const Part& part) { return !part.optional && mentions_gone(part.text); });
            if (falls) more = gone.insert(item.id).second || more;
        }
    }
    items_.erase(std::remove_if(items_.begin(), items_.end(), [&](const Item& item) { return is_gone(item.id); }),
                 items_.end());
    for (Item& item : items_)
        item.parts.erase(std::remove_if(item.parts.begin(), item.parts.end(),
                                        [&](const Part& part) { return mentions_gone(part.text); }),
                         item.parts.end());
}

bool Model::needs(int one, int other) const {
    std::set<int> seen, waiting{one};
    while (!waiting.empty()) {
        int id = *waiting.begin();
        waiting.erase(waiting.begin());
        if (id == other) return true;
        if (!seen.insert(id).second) continue;
        if (const Item* item = find(id)) waiting.merge(mentioned(*item));
        for (int member : members(id)) waiting.insert(member);
    }
    return false;
}

}  // namespace schemadiff::test
