#include "support/generator/coverage.hpp"

#include <exception>
#include <vector>

#include <fmt/format.h>

#include "diff/compare.hpp"
#include "support/parsed.hpp"

namespace schemadiff::test {

namespace {

// Kinds that no generated schema has, and why.
const std::map<std::string, std::string>& kinds_left_out() {
    static const std::map<std::string, std::string> kReasons{
        {"trigger_state", "of a partition's copy of a trigger: triggers are switched off on their own table only"},
        {"database", "managed on demand, and nothing that a schema has"}};
    return kReasons;
}

struct KindOfObject {
    std::string word;
    std::vector<std::string> properties;
};

template <class P>
KindOfObject described(const char* word) {
    KindOfObject kind{word, {}};
    P::fields([&](std::string_view name, auto) { kind.properties.emplace_back(name); });
    return kind;
}

std::vector<KindOfObject> all_kinds() {
    std::vector<KindOfObject> kinds;
#define KIND(enumerator, payload, word, sql_name, create_rank, loss_code) kinds.push_back(described<payload>(word));
#include "catalog/kinds.def"
#undef KIND
    return kinds;
}

std::string verb_of(Action action) {
    switch (action) {
        case Action::add: return "create";
        case Action::remove: return "drop";
        case Action::alter: return "alter";
        case Action::replace: return "replace";
    }
    return {};
}

std::string line_of(const std::string& head, const std::map<std::string, std::size_t>& counts) {
    std::string out = head;
    for (const auto& [name, count] : counts) out += fmt::format("{} {}, ", name, count);
    return out;
}

}  // namespace

void Coverage::add(const ModelPair& pair) {
    ParseEnvironment environment;
    environment.server_version = server_major_ * 10000;
    environment.opted = opt_ins_of(pair);
    for (const Model* model : {&pair.before, &pair.after})
        for (const Item& item : model->items()) {
            ++statements_[item.kind + ": " + item.form];
            if (!item.renamed_from.empty()) ++verbs_["rename " + item.kind];
        }
    try {
        ParsedSchema before = parse_text("before.sql", render(pair.before), environment);
        ParsedSchema after = parse_text("after.sql", render(pair.after), environment);
        for (const auto* schema : {&before, &after})
            for (const Object& object : schema->catalog.objects()) ++kinds_[std::string(traits(object.id.kind).word)];
        add_way(before.catalog, after.catalog);
        add_way(after.catalog, before.catalog);
    } catch (const std::exception&) {  // NOLINT(bugprone-empty-catch)
        // The seed's own test tells.
    }
}

void Coverage::add_way(const Catalog& source, const Catalog& target) {
    Changes changes = compare(source, target, server_major_ * 10000);
    for (const Change& change : changes.all()) {
        std::string kind(traits(change.id().kind).word);
        if (change.action != Action::alter) ++verbs_[verb_of(change.action) + ' ' + kind];
        for (std::string_view property : change.changed)
            if (property != kConverted) ++verbs_[fmt::format("alter {}.{}", kind, property)];
    }
}

std::string Coverage::report() const {
    std::string out = line_of("", kinds_) + line_of("\n      in the forms: ", statements_) +
                      line_of("\n      which become others: ", verbs_) + "\n      never: ";
    for (const KindOfObject& kind : all_kinds()) {
        for (const char* verb : {"create ", "drop "})
            if (verbs_.count(verb + kind.word) == 0) out += verb + kind.word + ", ";
        for (const std::string& property : kind.properties)
            if (std::string verb = "alter " + kind.word + '.' + property; verbs_.count(verb) == 0) out += verb + ", ";
    }
    return out;
}

std::string Coverage::complaints() const {
    std::string out;
    for (const KindOfObject& kind : all_kinds()) {
        if (kinds_left_out().count(kind.word) > 0) continue;
        if (kinds_.count(kind.word) == 0) out += "no generated schema has a " + kind.word + '\n';
        for (const char* verb : {"create ", "drop "})
            if (verbs_.count(verb + kind.word) == 0)
                out += fmt::format("no generated pair can {}{}\n", verb, kind.word);
    }
    return out;
}

}  // namespace schemadiff::test
