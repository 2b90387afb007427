#include "support/claims.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace schemadiff::test {

namespace {

using Json = nlohmann::json;

std::string name_of(const Relation& relation) { return relation.schema + '.' + relation.name; }

LockMode lock_mode_of(const std::string& name) {
    for (int mode = 0; mode <= static_cast<int>(LockMode::access_exclusive); ++mode)
        if (lock_mode_name(static_cast<LockMode>(mode)) == name) return static_cast<LockMode>(mode);
    throw std::runtime_error("the plan names an unknown lock mode: " + name);
}

class Comparison {
  public:
    Comparison(const Json& step, const Measurement& measured, const Relations& existing,
               const std::set<unsigned>& has_rows)
        : step_(step), measured_(measured), existing_(existing), has_rows_(has_rows) {}

    std::string run() {
        compare_locks();
        compare_rewrites();
        compare_builds();
        if (measured_.knows_scans) compare_scans();
        return std::move(complaints_);
    }

  private:
    template <class... Parts>
    void complain(fmt::format_string<Parts...> format, Parts&&... parts) {
        complaints_ += fmt::format(format, std::forward<Parts>(parts)...) + '\n';
    }

    // The name is the one from before the statement; one that the statement gives counts as well.
    const Relations::value_type* find(const Json& id, bool new_first = false) const {
        std::string schema = id.value("schema", "");
        // The index behind a constraint has the constraint's name.
        std::string name = id.at(id.at("kind") == "constraint" ? "member" : "name").get<std::string>();
        if (schema.empty()) schema = "public";
        const Relations* first = new_first ? &measured_.after : &measured_.before;
        const Relations* second = new_first ? &measured_.before : &measured_.after;
        for (const Relations* relations : {first, second})
            for (const auto& relation : *relations)
                if (relation.second.schema == schema && relation.second.name == name) return &relation;
        return nullptr;
    }

    std::set<unsigned> declared(const char* what, bool new_first = false) {
        std::set<unsigned> found;
        for (const Json& id : step_.at(what))
            if (const auto* relation = find(id, new_first))
                found.insert(relation->first);
            else
                complain("{}: there is no {}", what, id.dump());
        return found;
    }

    bool is_existing(unsigned oid) const { return existing_.count(oid) > 0; }

    // ALTER COLUMN TYPE makes indexes again under their names.
    bool is_made_again(const Relation& relation) const {
        return relation.is_index() && std::any_of(existing_.begin(), existing_.end(), [&](const auto& each) {
                   return each.second.schema == relation.schema && each.second.name == relation.name;
               });
    }

    void compare_locks() {
        std::map<unsigned, LockMode> declared;
        for (const Json& lock : step_.at("locks")) {
            LockMode mode = lock_mode_of(lock.at("mode"));
            const auto* relation = find(lock.at("relation"));
            if (relation == nullptr) {
                complain("locks: there is no {}", lock.at("relation").dump());
                continue;
            }
            if (!is_existing(relation->first) && !is_made_again(relation->second)) {
                complain("locks: {} is new, nobody waits for it", name_of(relation->second));
                continue;
            }
            declared[relation->first] = mode;
            auto seen = measured_.locks.find(relation->first);
            if (seen == measured_.locks.end() || seen->second < mode)
                complain("locks: {} on {} is declared, {} was seen", lock_mode_name(mode), name_of(relation->second),
                         seen == measured_.locks.end() ? "none" : lock_mode_name(seen->second));
        }
        for (const auto& [oid, mode] : measured_.locks) {
            auto relation = measured_.before.find(oid);
            if (relation == measured_.before.end() || !is_existing(oid) || mode < LockMode::share_update_exclusive)
                continue;
            if (!measured_.is_taken(oid, mode)) continue;
            auto said = declared.find(oid);
            if (said != declared.end() && said->second >= mode) continue;
            if (is_behind_table(relation->second, mode) || is_dropped_late(oid, relation->second)) continue;
            complain("locks: {} on {} was seen, {} is declared", lock_mode_name(mode), name_of(relation->second),
                     said == declared.end() ? "none" : lock_mode_name(said->second));
        }
    }

    // Who waits for an index waits for its table first, unless the index is locked more strongly.
    bool is_behind_table(const Relation& relation, LockMode mode) const {
        auto table = measured_.locks.find(relation.table);
        return relation.is_index() && table != measured_.locks.end() && table->second >= mode;
    }

    // DROP INDEX CONCURRENTLY locks the index when nobody uses it any more.
    bool is_dropped_late(unsigned oid, const Relation& relation) const {
        auto table = measured_.locks.find(relation.table);
        return relation.is_index() && measured_.after.count(oid) == 0 && table != measured_.locks.end() &&
               table->second == LockMode::share_update_exclusive;
    }

    void compare_rewrites() {
        std::set<unsigned> said = declared("rewrites");
        for (const auto& [oid, after] : measured_.after) {
            auto before = measured_.before.find(oid);
            if (before == measured_.before.end() || !after.has_rows() || !is_existing(oid)) continue;
            if (before->second.file != after.file) rewritten_.insert(oid);
        }
        compare("rewrites", said, rewritten_);
    }

    void compare_builds() {
        std::set<unsigned> files;
        for (const auto& [oid, relation] : measured_.before) files.insert(relation.file);
        // What is prepared is built under a helper's name and declared under the one that it will have.
        bool prepared = step_.at("verb") == "prepare";
        std::set<unsigned> said, seen;
        if (!prepared) said = declared("builds", true);
        for (const auto& [oid, index] : measured_.after) {
            bool built = index.kind == 'i' && files.count(index.file) == 0 && is_existing(index.table);
            if (!built) continue;
            unsigned whole = declared_above(oid, said);
            // That a rewrite builds all indexes goes without saying.
            if (rewritten_.count(index.table) > 0 && said.count(whole) == 0) continue;
            built_on_.insert(index.table);
            seen.insert(whole);
        }
        if (prepared) {
            if (seen.size() != step_.at("builds").size())
                complain("builds: {} declared, {} seen", step_.at("builds").size(), seen.size());
            return;
        }
        for (unsigned oid : said)
            if (auto index = measured_.after.find(oid); index != measured_.after.end())
                if (!is_existing(index->second.table)) complain("builds: {} is on a new table", name_of(index->second));
        compare("builds", said, seen);
    }

    // The partitioned index that was declared, when this is a part of it.
    unsigned declared_above(unsigned index, const std::set<unsigned>& said) const {
        for (unsigned oid = index; oid != 0; oid = measured_.after.at(oid).above)
            if (said.count(oid) > 0) return oid;
        return index;
    }

    // Rewriting a table, or indexing it, reads it: that goes without saying.
    void compare_scans() {
        std::set<unsigned> said = declared("scans"), seen;
        for (unsigned oid : measured_.scans) {
            auto relation = measured_.before.find(oid);
            if (relation == measured_.before.end() || !is_existing(oid)) continue;
            bool goes_without_saying = said.count(oid) == 0 && (rewritten_.count(oid) > 0 || built_on_.count(oid) > 0);
            if (!goes_without_saying) seen.insert(oid);
        }
        bool all_have_rows =
            std::all_of(said.begin(), said.end(), [&](unsigned oid) { return has_rows_.count(oid) > 0; });
        for (unsigned oid : said)
            if (!all_have_rows || is_looked_up(oid)) seen.insert(oid);
        compare("scans", said, seen);
    }

    // A foreign key reads the table that it refers to only when there are keys to look for.
    bool is_looked_up(unsigned oid) const {
        auto held = measured_.locks.find(oid);
        if (held == measured_.locks.end()) return false;
        const Json& subject = step_.at("subject");
        for (auto at = measured_.before.find(oid); at != measured_.before.end();
             at = measured_.before.find(at->second.above))
            if (at->second.schema == subject.value("schema", "") && at->second.name == subject.at("name")) return false;
        return held->second == LockMode::share_row_exclusive || held->second == LockMode::row_share;
    }

    void compare(const char* what, const std::set<unsigned>& said, const std::set<unsigned>& seen) {
        for (unsigned oid : said)
            if (seen.count(oid) == 0) complain("{}: {} is declared, it did not happen", what, name_of(oid));
        for (unsigned oid : seen)
            if (said.count(oid) == 0) complain("{}: {} was seen, it is not declared", what, name_of(oid));
    }

    std::string name_of(unsigned oid) const {
        auto found = measured_.before.find(oid);
        return test::name_of(found == measured_.before.end() ? measured_.after.at(oid) : found->second);
    }
    static std::string name_of(const Relation& relation) { return test::name_of(relation); }

    const Json& step_;
    const Measurement& measured_;
    const Relations& existing_;
    const std::set<unsigned>& has_rows_;
    std::set<unsigned> rewritten_, built_on_;
    std::string complaints_;
};

}  // namespace

std::string false_claims(const Json& step, const Measurement& measured, const Relations& existing,
                         const std::set<unsigned>& has_rows) {
    return Comparison(step, measured, existing, has_rows).run();
}

}  // namespace schemadiff::test
