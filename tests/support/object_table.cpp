#include "support/object_table.hpp"

#include <exception>

#include <fmt/format.h>

#include "diff/compare.hpp"
#include "support/parsed.hpp"

namespace schemadiff::test {

namespace {

constexpr int kServers[] = {13, 14, 15, 16, 17, 18};

constexpr Kind kKinds[] = {
#define KIND(enumerator, payload, word, sql_name, create_rank, loss_code) Kind::enumerator,
#include "catalog/kinds.def"
#undef KIND
};

template <class P>
void add_properties(KindRecord& record) {
    P::fields([&](std::string_view name, auto) { record.properties[std::string(name)]; });
}

ObjectTable empty_table() {
    ObjectTable table;
#define KIND(enumerator, payload, word, sql_name, create_rank, loss_code) \
    add_properties<payload>(table.kinds[Kind::enumerator]);
#include "catalog/kinds.def"
#undef KIND
    return table;
}

Means means_of(const RuleContext& context, const Object& before, const Object& after, std::string_view property) {
    Assessment assessment = assess_object(context, before, after, {property});
    if (contains(assessment.stuck, property)) return Means::stuck;
    return assessment.remedy == Remedy::replace ? Means::replacement : Means::in_place;
}

void record_way(const Catalog& source, const Catalog& target, int oldest, ObjectTable& table) {
    std::set<Kind> added, removed;
    Changes changes = compare(source, target, 0);
    for (const Change& change : changes.all()) {
        KindRecord& record = table.kinds[change.id().kind];
        if (change.action == Action::add && added.insert(change.id().kind).second) ++record.added;
        if (change.action == Action::remove && removed.insert(change.id().kind).second) ++record.removed;
    }
    for (const Object& before : source.objects()) {
        const Object* after = target.find(before.id);
        if (after == nullptr) continue;
        for (std::string_view property : compare_payloads(before.payload, after->payload))
            for (int server : kServers)
                if (server >= oldest)
                    table.kinds[before.id.kind].properties[std::string(property)][server].insert(
                        means_of({source, target, server * 10000}, before, *after, property));
    }
}

// "in place", "in place or replaced", and from which version on where that is not the oldest.
std::string in_words(const std::set<Means>& means) {
    constexpr const char* kWords[] = {"in place", "replaced", "never"};
    std::string out;
    for (Means each : means) out += (out.empty() ? "" : " or ") + std::string(kWords[static_cast<std::size_t>(each)]);
    return out;
}

std::string in_words(const std::map<int, std::set<Means>>& servers) {
    std::string out;
    const std::set<Means>* last = nullptr;
    for (const auto& [server, means] : servers) {
        if (last != nullptr && *last == means) continue;
        if (last != nullptr) out += ", ";
        out += in_words(means);
        if (server != kServers[0]) out += fmt::format(" from {}", server);
        last = &means;
    }
    return out;
}

}  // namespace

ObjectTable make_object_table(const std::vector<Case>& cases) {
    ObjectTable table = empty_table();
    for (const Case& of : cases) {
        ++table.cases;
        try {
            ParsedSchema before = parse_file(of.before(), environment_of(of));
            ParsedSchema after = parse_file(of.after(), environment_of(of));
            record_way(before.catalog, after.catalog, of.min_server, table);
            record_way(after.catalog, before.catalog, of.min_server, table);
        } catch (const std::exception&) {
            ++table.unread;
        }
    }
    return table;
}

std::string markdown(const ObjectTable& table) {
    std::string out = fmt::format(
        "# Kinds of objects\n"
        "\n"
        "Written by `tests/update_goldens objects` from the registry of kinds (src/catalog/kinds.def) and from the {} "
        "cases "
        "in\n"
        "tests/cases, each of them run in both directions; a test compares. *In place*: by ALTER or by saying it\n"
        "again; *replaced*: the object leaves and comes back, with what depends on it; both, where it depends on the\n"
        "values; *never*: no statement of PostgreSQL does it, and no data is thrown away for its sake. A number is\n"
        "the oldest server that does it this way.\n"
        "\n"
        "| kind | made in cases | dropped in cases | property | how it changes |\n"
        "|---|---|---|---|---|\n",
        table.cases);
    for (Kind kind : kKinds) {
        const KindRecord& record = table.kinds.at(kind);
        std::string head = fmt::format("| {} | {} | {} |", traits(kind).word, record.added, record.removed);
        if (record.properties.empty()) out += head + " | |\n";
        for (const auto& [property, servers] : record.properties) {
            out += fmt::format("{} {} | {} |\n", head, property, in_words(servers));
            head = "| | | |";
        }
    }
    return out;
}

std::string gaps(const ObjectTable& table) {
    std::string out;
    for (Kind kind : kKinds) {
        const KindRecord& record = table.kinds.at(kind);
        if (record.added == 0) out += fmt::format("no case makes a {}\n", traits(kind).word);
        if (record.removed == 0) out += fmt::format("no case drops a {}\n", traits(kind).word);
        for (const auto& [property, servers] : record.properties)
            if (servers.empty()) out += fmt::format("no case changes {} of a {}\n", property, traits(kind).word);
    }
    return out;
}

}  // namespace schemadiff::test
