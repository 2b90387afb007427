// What the tests of the parser share: text in, catalog or messages out.
#pragma once

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "parser/parse.hpp"

namespace schemadiff::testing {

struct Parsed {
    ParsedSchema schema;
    Diagnostics diagnostics;

    template <class P>
    const P* get(const ObjectId& id) const {
        return get_payload<P>(schema.catalog.find(id));
    }
    std::vector<std::string> errors() const {
        std::vector<std::string> lines;
        for (const Diagnostic& each : diagnostics.all())
            if (each.severity == Severity::error) lines.push_back(each.span.describe() + ": " + each.code);
        return lines;
    }
    std::vector<std::string> names(Kind kind) const {
        std::vector<std::string> all;
        for (const Object& object : schema.catalog.objects())
            if (object.id.kind == kind) all.push_back(display_name(object.id));
        return all;
    }
};

inline Parsed parse(const std::string& sql, const ParseEnvironment& environment = {}) {
    Parsed parsed;
    parsed.schema = parse_schema({std::make_shared<const Source>("s.sql", sql)}, environment, parsed.diagnostics);
    return parsed;
}

inline ObjectId table_id(const std::string& name) { return make_id(Kind::table, "public", name); }
inline ObjectId in_table(Kind kind, const std::string& table, const std::string& member) {
    return make_id(kind, "public", table, member);
}

using Strings = std::vector<std::string>;

}  // namespace schemadiff::testing
