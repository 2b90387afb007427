#include "catalog/fingerprint.hpp"

#include <array>

#include <fmt/format.h>
#include <openssl/evp.h>

namespace schemadiff {

namespace {

// Every value is written with its length, so that no two different values run together alike.
void write(std::string& out, const std::string& text) { out += fmt::format("{}:{}", text.size(), text); }
void write(std::string& out, const ObjectId& id) {
    out += fmt::format("{}.{}", static_cast<int>(id.kind), static_cast<int>(id.of));
    for (const std::string* part : {&id.schema, &id.name, &id.member, &id.signature}) write(out, *part);
}
void write(std::string& out, const Expression& expression) { write(out, expression.canonical); }
void write(std::string& out, const IfStated& value) { write(out, value.value.value_or("")); }
void write(std::string& out, const ExtensionSchema& schema) { write(out, schema.name); }
void write(std::string& out, bool value) { out += value ? 't' : 'f'; }
void write(std::string& out, int value) { out += fmt::format("{};", value); }
void write(std::string& out, std::int64_t value) { out += fmt::format("{};", value); }
void write(std::string& out, double value) { out += fmt::format("{};", value); }
void write(std::string& out, ConstraintType value) { write(out, static_cast<int>(value)); }

template <class T>
void write(std::string& out, const std::vector<T>& list);
// A hash of a password helps who guesses it.
void write(std::string& out, const SecretOptions& options) {
    for (const std::string& option : options.known.value_or(Options{})) write(out, option.substr(0, option.find('=')));
}
void write(std::string&, const SecretText&) {}
void write(std::string& out, const SequenceOptions& o) {
    write(out, o.data_type);
    for (std::int64_t number : {o.start, o.increment, o.min_value, o.max_value, o.cache}) write(out, number);
    write(out, o.cycle);
}
void write(std::string& out, const CompositeAttribute& a) {
    for (const std::string* part : {&a.name, &a.type, &a.collation}) write(out, *part);
}
void write(std::string& out, const FunctionArgument& a) {
    for (const std::string* part : {&a.mode, &a.name, &a.type, &a.default_value.canonical}) write(out, *part);
}
void write(std::string& out, const AggregateStage& s) {
    for (const std::string* part : {&s.transition, &s.inverse, &s.state_type, &s.final_function, &s.final_modify})
        write(out, *part);
    write(out, s.state_size);
    write(out, s.final_extra);
    write(out, s.has_initial_value);
    write(out, s.initial_value);
}
void write(std::string& out, const ColumnSettings& s) {
    for (const std::string* part : {&s.column, &s.storage, &s.compression}) write(out, *part);
    write(out, s.statistics);
}
void write(std::string& out, const ProvidedLabel& l) {
    write(out, l.provider);
    write(out, l.text);
}
void write(std::string& out, const Grant& g) {
    write(out, g.grantee);
    write(out, g.privilege);
    write(out, g.grant_option);
    write(out, g.grantor);
}
void write(std::string& out, const OperatorFamilyMember& m) {
    write(out, m.is_function);
    write(out, m.number);
    for (const std::string* part : {&m.left, &m.right, &m.name, &m.arguments, &m.sort_family}) write(out, *part);
}
void write(std::string& out, const IndexKey& key) {
    for (const std::string* part : {&key.column, &key.expression.canonical, &key.collation, &key.opclass})
        write(out, *part);
    write(out, key.opclass_options);
    write(out, key.descending);
    write(out, key.nulls_first);
    write(out, key.statistics);
}
void write(std::string& out, const Privilege& p) {
    write(out, p.granted);
    write(out, p.revoked);
}
template <class T>
void write(std::string& out, const std::vector<T>& list) {
    out += fmt::format("[{}]", list.size());
    for (const T& value : list) write(out, value);
}

std::string serialised(const Object& object) {
    std::string out;
    write(out, object.id);
    std::visit(
        [&](const auto& payload) {
            using P = std::decay_t<decltype(payload)>;
            if constexpr (!std::is_same_v<P, std::monostate>)
                P::fields([&](std::string_view name, auto member) {
                    out += name;
                    write(out, payload.*member);
                });
        },
        object.payload);
    return out;
}

}  // namespace

std::string sha256_hex(std::string_view text) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    EVP_Digest(text.data(), text.size(), digest.data(), &length, EVP_sha256(), nullptr);
    std::string hex;
    for (unsigned int i = 0; i < length; ++i) hex += fmt::format("{:02x}", digest[i]);
    return hex;
}

std::string fingerprint(const Object& object) { return sha256_hex(serialised(object)); }

std::string fingerprint(const Catalog& catalog) {
    std::string all;
    for (const Object& object : catalog.objects()) all += serialised(object);
    return sha256_hex(all);
}

}  // namespace schemadiff
