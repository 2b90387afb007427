#include "emit/online/open_expand.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/error.hpp"
#include "base/quote.hpp"
#include "catalog/filter.hpp"
#include "emit/online/helper_name.hpp"

namespace schemadiff {

namespace {

using Json = nlohmann::ordered_json;

ObjectId column_from(const Json& json, const char* key) {
    return make_id(Kind::column, json.at("schema").get<std::string>(), json.at("table").get<std::string>(),
                   json.at(key).get<std::string>());
}

template <class Read>
void read_entries(const std::vector<OpenEntry>& entries, std::string_view kind, Read&& read) {
    for (const OpenEntry& entry : entries) {
        if (entry.kind != kind) continue;
        try {
            read(Json::parse(entry.detail));
        } catch (const nlohmann::json::exception& error) {
            throw Error("schemadiff.open does not hold what this program writes: " + std::string(error.what()));
        }
    }
}

}  // namespace

std::vector<ColumnPair> OpenExpand::pairs() const {
    std::vector<ColumnPair> pairs;
    read_entries(entries, "pair", [&](const Json& json) {
        pairs.push_back({column_from(json, "before"), column_from(json, "after"), json.value("value", ""),
                         json.value("search_path", ""), json.value("may_fail", false)});
    });
    return pairs;
}

std::vector<Alias> OpenExpand::aliases() const {
    std::vector<Alias> aliases;
    read_entries(entries, "alias", [&](const Json& json) {
        auto kind = kind_from_word(json.at("kind").get<std::string>());
        if (!kind) throw Error("schemadiff.open speaks of a kind that this version does not know");
        auto object = [&](const Json& name) {
            return make_id(*kind, name.value("schema", ""), name.at("name").get<std::string>(), {},
                           json.value("signature", ""));
        };
        aliases.push_back({object(json.at("before")), object(json.at("after"))});
    });
    // In the order in which they were made, which the one of their descriptions is not.
    std::sort(aliases.begin(), aliases.end());
    return aliases;
}

std::vector<Rename> OpenExpand::labels() const {
    std::vector<Rename> labels;
    read_entries(entries, "label", [&](const Json& json) {
        ObjectId type =
            make_id(Kind::enum_type, json.at("schema").get<std::string>(), json.at("name").get<std::string>());
        labels.push_back({type, type, json.at("before").get<std::string>(), json.at("after").get<std::string>()});
    });
    return labels;
}

std::vector<Backfill> OpenExpand::backfills() const {
    std::vector<Backfill> backfills;
    read_entries(entries, "backfill", [&](const Json& json) {
        backfills.push_back({column_from(json, "column"), json.at("value").get<std::string>(),
                             json.at("condition").get<std::string>(), json.at("search_path").get<std::string>()});
    });
    return backfills;
}

std::vector<ObjectId> OpenExpand::numbered() const {
    std::vector<ObjectId> columns;
    read_entries(entries, "number", [&](const Json& json) { columns.push_back(column_from(json, "column")); });
    return columns;
}

bool OpenExpand::has_begun(const Backfill& backfill) const {
    OpenEntry begun = entry_for(backfill), filled = begun;
    filled.kind = "filled";
    return std::any_of(entries.begin(), entries.end(),
                       [&](const OpenEntry& entry) { return entry == begun || entry == filled; });
}

bool OpenExpand::is_pending(const ObjectId& id, const std::string& fingerprint) const {
    return std::find(entries.begin(), entries.end(), OpenEntry{"pending", describe(id), fingerprint}) != entries.end();
}

ObjectId Alias::stand_in() const {
    switch (before.kind) {
        case Kind::table:
        case Kind::view:
        case Kind::materialized_view: return make_id(Kind::view, before.schema, before.name);
        case Kind::enum_type:
        case Kind::composite_type:
        case Kind::range_type: return make_id(Kind::domain, before.schema, before.name);
        default: return before;
    }
}

OpenEntry entry_for(const ColumnPair& pair) {
    Json json{{"schema", pair.after.schema},
              {"table", pair.after.name},
              {"before", pair.before.member},
              {"after", pair.after.member}};
    if (pair.takes_over()) {
        json["value"] = pair.value;
        json["search_path"] = pair.search_path;
        json["may_fail"] = pair.may_fail;
    }
    return {"pair", describe(pair.after), json.dump()};
}

OpenEntry entry_for(const Alias& alias) {
    Json json{{"kind", traits(alias.after.kind).word},
              {"before", {{"schema", alias.before.schema}, {"name", alias.before.name}}},
              {"after", {{"schema", alias.after.schema}, {"name", alias.after.name}}}};
    if (!alias.after.signature.empty()) json["signature"] = alias.after.signature;
    return {"alias", describe(alias.after), json.dump()};
}

OpenEntry entry_for_label(const Rename& label) {
    Json json{{"schema", label.after.schema},
              {"name", label.after.name},
              {"before", label.part_before},
              {"after", label.part_after}};
    return {"label", fmt::format("{} {}", describe(label.after), quote_literal(label.part_after)), json.dump()};
}

OpenEntry entry_for(const Backfill& backfill) {
    Json json{{"schema", backfill.column.schema}, {"table", backfill.column.name},
              {"column", backfill.column.member}, {"value", backfill.value},
              {"condition", backfill.condition},  {"search_path", backfill.search_path}};
    return {"backfill", describe(backfill.column), json.dump()};
}

OpenEntry entry_for_numbers(const ObjectId& column) {
    Json json{{"schema", column.schema}, {"table", column.name}, {"column", column.member}};
    return {"number", describe(column), json.dump()};
}

Catalog without_helpers(Catalog catalog, const OpenExpand& open, KeptData kept) {
    if (!open.exists && !open.has_kept) return catalog;
    Catalog rest = filtered(catalog, {{}, {}, {"trigger:*\"~schemadiff_*\""}});
    std::vector<ObjectId> helpers;
    for (const Object& object : rest.objects()) {
        const ObjectId& id = object.id;
        bool is_there = (id.of == Kind::schema ? id.name : id.schema) == kHelperSchema;
        if (is_kept(id) ? kept == KeptData::left_out : is_there) helpers.push_back(id);
    }
    for (const Alias& alias : open.aliases()) helpers.push_back(alias.stand_in());
    for (const ObjectId& column : open.numbered())
        helpers.push_back(make_id(Kind::column_default, column.schema, column.name, column.member));
    return helpers.empty() ? std::move(rest) : without(rest, helpers);
}

}  // namespace schemadiff
