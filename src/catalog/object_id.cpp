#include "catalog/object_id.hpp"

#include <functional>

#include <fmt/format.h>

#include "base/quote.hpp"

namespace schemadiff {

ObjectId make_id(Kind kind, std::string schema, std::string name, std::string member, std::string signature) {
    return {kind, kind, std::move(schema), std::move(name), std::move(member), std::move(signature)};
}

ObjectId satellite_id(Kind kind, const ObjectId& subject) {
    ObjectId id = subject;
    id.kind = kind;
    id.of = subject.kind;
    return id;
}

ObjectId whole_of(const ObjectId& id) {
    return id.kind == Kind::column ? make_id(Kind::table, id.schema, id.name) : id;
}

ObjectId satellite_subject(const ObjectId& satellite) {
    ObjectId id = satellite;
    id.kind = satellite.of;
    return id;
}

namespace {

bool is_of_access_method(Kind kind) {
    return kind == Kind::operator_class || kind == Kind::operator_family || kind == Kind::operator_family_member;
}

// "work_mem in shop", "work_mem of app", "work_mem of app in shop".
std::string setting_name(const ObjectId& id) {
    std::string out = id.member;
    if (!id.name.empty()) out += " of " + quote_identifier(id.name);
    if (!id.signature.empty()) out += " in " + quote_identifier(id.signature);
    return out;
}

}  // namespace

std::string display_name(const ObjectId& id) {
    if (id.of == Kind::setting) return setting_name(id);
    std::string out = id.name.empty() ? std::string() : quote_qualified(id.schema, id.name);
    if (id.of == Kind::sql_operator) out = quote_identifier(id.schema) + '.' + id.name;
    // A function's arguments, a cast's two types.
    bool signed_ = id.of == Kind::function || id.of == Kind::aggregate || id.of == Kind::cast ||
                   id.of == Kind::sql_operator || id.of == Kind::transform;
    if (signed_) out += '(' + id.signature + ')';
    if (is_of_access_method(id.of)) out += " USING " + quote_identifier(id.signature);
    if (id.of == Kind::operator_family_member) return out + ' ' + id.member;
    // An inheritance link's member is the parent's name, quoted already.
    if (!id.member.empty())
        out += id.kind == Kind::inheritance ? " of " + id.member : '.' + quote_identifier(id.member);
    return out;
}

std::string describe(const ObjectId& id) {
    if (id.kind != id.of) return fmt::format("{} of {} {}", traits(id.kind).word, traits(id.of).word, display_name(id));
    return fmt::format("{} {}", traits(id.kind).word, display_name(id));
}

std::size_t ObjectIdHash::operator()(const ObjectId& id) const noexcept {
    std::size_t seed = static_cast<std::size_t>(id.kind) * 64 + static_cast<std::size_t>(id.of);
    for (const std::string* part : {&id.schema, &id.name, &id.member, &id.signature})
        seed ^= std::hash<std::string>{}(*part) + 0x9E3779B97F4A7C15ULL + (seed << 6U) + (seed >> 2U);
    return seed;
}

}  // namespace schemadiff
