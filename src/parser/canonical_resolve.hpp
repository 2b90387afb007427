// Private to src/parser. Which operator or function of pg_catalog a name with arguments of given types means:
// PostgreSQL's own algorithm (manual, chapter 10 "Type Conversion"; parse_oper.c, parse_func.c, parse_coerce.c) over
// the facts of canonical_builtin.hpp. What those facts do not cover gives no answer.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "parser/canonical_type.hpp"

namespace schemadiff {

// The type of a string constant without a cast, and of NULL.
extern const SqlType kUnknownLiteral;
bool is_unknown_literal(const SqlType& type);
// The one type of an extension that is common enough to know: its casts, operators and functions are those of
// citext 1.4+.
bool is_citext(const SqlType& type);

// Types as one text sees them: domains and enums come from the context.
class TypeSystem {
  public:
    explicit TypeSystem(const CanonicalContext& context) : context_(context) {}

    // The type under all domains; the type itself otherwise.
    SqlType base(const SqlType& type) const;
    bool is_domain(const SqlType& type) const { return !base(type).same_base(type); }
    bool is_enum(const SqlType& type) const;
    // pg_type.typcategory, or NUL when not known.
    char category(const SqlType& type) const;
    // Every rule about the type is known here: it is built in, an enum, or a domain or array of such.
    bool is_understood(const SqlType& type) const { return category(type) != '\0'; }
    bool can_coerce(const SqlType& from, const SqlType& to) const;
    // select_common_type(): of IN, ARRAY, CASE, COALESCE, GREATEST. Unknown when there is none.
    SqlType common_type(const std::vector<SqlType>& types) const;

  private:
    const CanonicalContext& context_;
};

// What each argument becomes. An argument type "any" leaves the argument as it is.
struct Resolution {
    std::vector<SqlType> arguments;
    SqlType result;
};

// One argument for a prefix operator.
std::optional<Resolution> resolve_operator(std::string_view name, const std::vector<SqlType>& arguments,
                                           const TypeSystem& types);
std::optional<Resolution> resolve_function(std::string_view name, const std::vector<SqlType>& arguments,
                                           const TypeSystem& types);
// True when the name and types fit a signature exactly, so that no function of another schema can be meant.
bool is_exact_builtin(std::string_view name, const std::vector<SqlType>& arguments);

}  // namespace schemadiff
