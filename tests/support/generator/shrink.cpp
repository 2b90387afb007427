// Delta debugging: halves, quarters .. single items leave both schemas; edits are taken back; properties leave; what is
// named oddly gets a plain name.
#include <algorithm>

#include "support/generator/generator.hpp"

namespace schemadiff::test {

namespace {

bool is_same(const Item& one, const Item& other) {
    auto same_part = [](const Part& a, const Part& b) { return a.text == b.text; };
    return one.kind == other.kind && one.name == other.name && one.schema == other.schema && one.type == other.type &&
           one.source == other.source && one.renamed_from == other.renamed_from &&
           std::equal(one.parts.begin(), one.parts.end(), other.parts.begin(), other.parts.end(), same_part);
}

class Shrinking {
  public:
    Shrinking(ModelPair pair, const std::function<bool(const ModelPair&)>& fails, std::size_t most)
        : pair_(std::move(pair)), fails_(fails), left_(most) {}

    ModelPair run() {
        for (std::size_t before = 0; before != size() && left_ > 0;) {
            before = size();
            remove_items();
            take_back_edits();
            remove_parts();
        }
        simplify_names();
        return std::move(pair_);
    }

  private:
    std::size_t size() const {
        std::size_t sum = 0;
        for (const Model* model : {&pair_.before, &pair_.after})
            for (const Item& item : model->items()) sum += 1 + item.parts.size();
        for (const Item& item : pair_.before.items())
            if (const Item* other = pair_.after.find(item.id); other != nullptr && !is_same(item, *other)) ++sum;
        return sum;
    }

    bool try_out(const ModelPair& smaller) {
        if (left_ == 0) return false;
        --left_;
        if (!fails_(smaller)) return false;
        pair_ = smaller;
        return true;
    }

    std::vector<int> all_ids() const {
        std::set<int> found;
        for (const Model* model : {&pair_.before, &pair_.after})
            for (const Item& item : model->items()) found.insert(item.id);
        std::vector<int> out(found.rbegin(), found.rend());
        return out;
    }

    void remove_items() {
        for (std::size_t chunk = std::max<std::size_t>(1, all_ids().size() / 2);; chunk /= 2) {
            std::vector<int> ids = all_ids();
            for (std::size_t at = 0; at < ids.size(); at += chunk) {
                std::set<int> gone(ids.begin() + static_cast<std::ptrdiff_t>(at),
                                   ids.begin() + static_cast<std::ptrdiff_t>(std::min(ids.size(), at + chunk)));
                if (std::none_of(gone.begin(), gone.end(), [&](int id) {
                        return pair_.before.find(id) != nullptr || pair_.after.find(id) != nullptr;
                    }))
                    continue;
                ModelPair smaller = pair_;
                smaller.before.remove(gone);
                smaller.after.remove(gone);
                try_out(smaller);
            }
            if (chunk <= 1) break;
        }
    }

    void take_back_edits() {
        for (int id : all_ids()) {
            const Item* before = pair_.before.find(id);
            const Item* after = pair_.after.find(id);
            if (before == nullptr || after == nullptr || is_same(*before, *after)) continue;
            ModelPair smaller = pair_;
            *smaller.after.find(id) = *before;
            if (try_out(smaller)) continue;
            smaller = pair_;
            *smaller.before.find(id) = *after;
            try_out(smaller);
        }
    }

    void remove_parts() {
        for (int id : all_ids())
            for (std::size_t part = 6; part-- > 0;) {
                ModelPair smaller = pair_;
                bool changed = false;
                std::string text;
                for (Model* model : {&smaller.before, &smaller.after}) {
                    Item* item = model->find(id);
                    if (item == nullptr || part >= item->parts.size() || !item->parts[part].optional) continue;
                    if (!text.empty() && item->parts[part].text != text) continue;
                    text = item->parts[part].text;
                    item->parts.erase(item->parts.begin() + static_cast<std::ptrdiff_t>(part));
                    changed = true;
                }
                if (changed) try_out(smaller);
            }
    }

    void simplify_names() {
        for (int id : all_ids()) {
            ModelPair smaller = pair_;
            bool changed = false;
            for (Model* model : {&smaller.before, &smaller.after}) {
                Item* item = model->find(id);
                if (item == nullptr || item->kind == "extension" || item->kind == "role" || item->name.empty())
                    continue;
                Item* old = pair_.before.find(id);
                Item* later = pair_.after.find(id);
                bool renamed = old != nullptr && later != nullptr && old->name != later->name;
                std::string plain =
                    item->kind.substr(0, 1) + std::to_string(id) + (renamed && model == &smaller.after ? "b" : "");
                changed = changed || item->name != plain;
                item->name = plain;
                if (!item->renamed_from.empty()) item->renamed_from = smaller.before.find(id)->name;
            }
            if (changed) try_out(smaller);
            smaller = pair_;
            changed = false;
            for (Model* model : {&smaller.before, &smaller.after})
                if (Item* item = model->find(id); item != nullptr && item->schema != 0) {
                    item->schema = 0;
                    changed = true;
                }
            if (changed) try_out(smaller);
        }
    }

    ModelPair pair_;
    const std::function<bool(const ModelPair&)>& fails_;
    std::size_t left_;
};

}  // namespace

ModelPair shrink(ModelPair pair, const std::function<bool(const ModelPair&)>& fails, std::size_t most) {
    return Shrinking(std::move(pair), fails, most).run();
}

}  // namespace schemadiff::test
