// The text of an expression or a query after something that it names got another name, as a server would print it: a
// view keeps the names of its own columns. What the names mean is asked of the caller.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catalog/object_id.hpp"

namespace schemadiff {

struct NamedColumn {
    std::string name, type;  // the type as format_type prints it
};

// Every function must be set. Names are those from before the rename.
struct RenamedNames {
    // What a name means; a name without a schema is looked for in the text's search_path.
    std::function<std::optional<ObjectId>(const std::string&schema, const std::string&name)> relation, type;
    // The routines of this name that the text may call with so many arguments.
    std::function<std::vector<ObjectId>(const std::string& schema, const std::string& name, int arguments)> routines;
    // In order; nothing when they are not known.
    std::function<std::optional<std::vector<NamedColumn>>(const ObjectId& relation)> columns;
    // What it is called after the rename; what is not renamed comes back as it is.
    std::function<ObjectId(const ObjectId& object)> renamed;
    // Of an operator or a collation, which keep their names.
    std::function<std::string(const std::string& schema, const std::string& name)> renamed_schema;
    std::function<std::string(const ObjectId& relation, const std::string& column)> renamed_column;
    // A label of an enum, an attribute of a composite type.
    std::function<std::string(const ObjectId& type, const std::string& part)> renamed_part;
    std::function<std::string(const ObjectId& relation, const std::string& constraint)> renamed_constraint;
    // The label or the attribute that is renamed, or empty: what a text cannot say for certain is looked for by it.
    std::string part;
    std::string column;  // likewise the column
};

enum class TextForm {
    expression,
    query,            // a view's SELECT, a whole CREATE RULE
    body,             // BEGIN ATOMIC .. END, RETURN ..
    partition_key,    // "RANGE (a, lower(b))"
    partition_bound,  // "FOR VALUES IN ('a')"
    exclusion,        // "USING gist (a WITH &&) WHERE (b)"
};

struct RenamedTextOptions {
    TextForm form = TextForm::expression;
    // Whose columns the text may name without saying so.
    std::optional<ObjectId> relation;
    // What the value is stored as: a text without a cast means a value of this type.
    std::string type;
};

// The text itself when nothing in it is renamed; nothing when it cannot be told what some name means.
std::optional<std::string> renamed_text(std::string_view text, const RenamedNames& names,
                                        const RenamedTextOptions& options);

}  // namespace schemadiff
