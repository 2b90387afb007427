// Private to src/parser. A type name taken apart, so that every spelling of one type is one value.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "parser/canonical.hpp"
#include "parser/postgres_nodes.hpp"

namespace schemadiff {

struct SqlType {
    std::string schema;  // empty: pg_catalog when is_builtin(), otherwise not known
    std::string name;    // as pg_type has it: int4, bpchar, timestamptz; of the element for an array
    std::string typmod;  // "20", "10,2", "day to second(3)"
    bool array = false;
    bool set_of = false;

    bool known() const { return !name.empty(); }
    // The same type, whatever its length or precision.
    bool same_base(const SqlType& other) const {
        return schema == other.schema && name == other.name && array == other.array;
    }
    SqlType without_typmod() const { return {schema, name, {}, array, false}; }
    SqlType element() const { return {schema, name, {}, false, false}; }
    friend bool operator==(const SqlType&, const SqlType&) = default;
};

// A type that initdb makes: one that an unqualified name finds before every other.
bool is_analysed_type(std::string_view name);
bool is_builtin(const SqlType& type);

SqlType type_of(const TypeName& name, const CanonicalContext& context);

// As format_type(oid, typmod) prints it with an empty search_path.
std::string format_type(const SqlType& type);

// Unknown when the text is no type.
SqlType parse_type(std::string_view text, const CanonicalContext& context);

}  // namespace schemadiff
