// Private to src/introspect. The keys of an index from the arrays of pg_index, without deparsing plain columns.
#pragma once

#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "introspect/context.hpp"

namespace schemadiff {

// Which operator class a type has when none is written. Source: GetDefaultOpClass in indexcmds.c.
class OperatorClasses {
  public:
    explicit OperatorClasses(ReadContext& context);
    // Qualified (pg_catalog left out) and quoted; empty when it is the type's default one.
    std::string name_unless_default(Oid operator_class, Oid type) const;
    std::string name(Oid operator_class) const;

  private:
    struct Class {
        std::string name;
        Oid method = 0;
        Oid type = 0;
        bool is_default = false;
    };
    struct Type {
        Oid base = 0;  // of a domain
        char category = 'U';
        bool preferred = false;
        bool pseudo = false;  // anyarray, anyenum ..
    };
    Oid base_type(Oid type) const;
    bool is_default_for(const Class& operator_class, Oid type) const;
    bool is_binary_coercible(Oid from, Oid to) const;

    std::unordered_map<Oid, Class> classes_;
    std::unordered_map<Oid, Type> types_;
    std::set<std::pair<Oid, Oid>> binary_casts_;
};

// Everything about keys that one row of the index query holds.
struct IndexRow {
    std::vector<int> columns;  // attnums; 0 is an expression
    std::vector<Oid> operator_classes, collations;
    std::vector<int> options;
    std::size_t key_count = 0;
    std::string definition;                // pg_get_indexdef; only with expressions
    std::vector<std::string> expressions;  // as printed inside the definition
};

std::vector<IndexKey> index_keys(ReadContext& context, const OperatorClasses& classes, const LiveRelation& relation,
                                 const IndexRow& row);

}  // namespace schemadiff
