#include "support/generator/generator.hpp"

#include <algorithm>
#include <cctype>
#include <memory>

#include "base/quote.hpp"
#include "support/generator/makers.hpp"

namespace schemadiff::test {

Choice choose_makers(Random& random) {
    struct Weighted {
        void (*make)(Author&);
        std::size_t weight;
    };
    auto all = std::make_shared<std::vector<Weighted>>();
    for (auto makers : {type_makers, table_makers, partition_makers, constraint_makers, index_makers, routine_makers,
                        view_makers, trigger_makers, access_makers, foreign_makers, service_makers, setting_makers,
                        aggregate_makers, operator_makers, base_type_makers, replication_makers, role_makers})
        for (const Maker& maker : makers()) {
            constexpr std::size_t kFactors[] = {0, 1, 1, 2, 4};
            all->push_back({maker.make, maker.weight * kFactors[random.below(std::size(kFactors))]});
        }
    return [all](Author& author) {
        std::size_t sum = 0;
        for (const Weighted& one : *all) sum += one.weight;
        std::size_t place = author.random.below(sum);
        for (const Weighted& one : *all) {
            if (place < one.weight) return one.make(author);
            place -= one.weight;
        }
    };
}

namespace {

const std::set<std::string> kRenamed{"schema",         "table",
                                     "column",         "enum",
                                     "composite_type", "range_type",
                                     "domain",         "sequence",
                                     "view",           "index",
                                     "label",          "attribute",
                                     "foreign_table",  "materialized_view",
                                     "function",       "domain_constraint",
                                     "trigger",        "policy",
                                     "collation",      "constraint",
                                     "statistics",     "aggregate",
                                     "publication"};

bool is_plain_label(const std::string& name) {
    return std::all_of(name.begin(), name.end(),
                       [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; });
}

// Arguments are part of what a function is called.
bool has_same_arguments(const ModelPair& pair, int function) {
    auto types = [&](const Model& model) {
        std::string out;
        for (int id : model.members(function)) out += model.find(id)->type + ", ";
        return out;
    };
    return types(pair.before) == types(pair.after);
}

// Of many a rename the author says so.
void add_hints(ModelPair& pair, Random& random) {
    for (Item& item : pair.after.items()) {
        const Item* before = pair.before.find(item.id);
        if (before == nullptr || before->name == item.name || before->kind != item.kind) continue;
        if (kRenamed.count(item.kind) == 0 || before->schema != item.schema || !random.percent(65)) continue;
        if (item.kind == "label" && !(is_plain_label(before->name) && is_plain_label(item.name))) continue;
        if (item.kind == "function" && !has_same_arguments(pair, item.id)) continue;
        item.renamed_from = item.kind == "label" ? before->name : quote_identifier(before->name);
    }
}

}  // namespace

OptIns opt_ins_of(const ModelPair& pair) {
    OptIns opted;
    opted.roles = !pair.before.ids({"role"}).empty() || !pair.after.ids({"role"}).empty();
    return opted;
}

ModelPair generate_pair(std::uint64_t seed, int server_major) {
    Random random(seed);
    ModelPair pair;
    Author author(pair.before, random, server_major);
    Choice add = choose_makers(random);
    for (std::size_t i = 0, count = 1 + random.below(4); i < count; ++i) table_makers().front().make(author);
    for (std::size_t i = 0, count = 8 + random.below(35); i < count; ++i) add(author);
    pair.after = pair.before;
    Author later(pair.after, random, server_major);
    evolve(later, add, 1 + random.below(10));
    add_hints(pair, random);
    return pair;
}

}  // namespace schemadiff::test
