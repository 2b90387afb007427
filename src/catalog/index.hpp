// CREATE INDEX. The index behind a constraint is part of the constraint. Manual: sql-createindex.
#pragma once

#include <string>
#include <tuple>
#include <vector>

#include "catalog/object_id.hpp"
#include "catalog/values.hpp"

namespace schemadiff {

struct IndexKey {
    std::string column;       // empty: an expression
    Expression expression;    // without outer parentheses, with its COLLATE
    std::string collation;    // of a column; qualified and quoted; empty: the column's own
    std::string opclass;      // qualified (pg_catalog left out) and quoted; empty: the default one
    Options opclass_options;  // siglen and such
    bool descending = false;
    bool nulls_first = false;  // as effective: the default is true with descending
    int statistics = -1;
    std::string default_opclass;  // the one that is meant without `opclass`, where a server told; no difference

    friend bool operator==(const IndexKey& a, const IndexKey& b) {
        bool same_opclass = a.opclass == b.opclass || (a.opclass.empty() && a.default_opclass == b.opclass) ||
                            (b.opclass.empty() && b.default_opclass == a.opclass);
        auto rest = [](const IndexKey& key) {
            return std::tie(key.column, key.expression, key.collation, key.opclass_options, key.descending,
                            key.nulls_first, key.statistics);
        };
        return same_opclass && rest(a) == rest(b);
    }
};

struct Index {
    ObjectId relation;  // table or materialized view
    std::string method = "btree";
    bool unique = false;
    bool nulls_not_distinct = false;
    std::vector<IndexKey> keys;
    std::vector<std::string> include;
    Expression predicate;
    Options options;
    IfStated tablespace;
    bool clustered = false;    // CLUSTER ON this index
    bool valid = true;         // false: left behind by a failed CREATE INDEX CONCURRENTLY
    bool partitioned = false;  // on a partitioned table; follows from the relation

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("relation", &Index::relation);
        visit("method", &Index::method);
        visit("unique", &Index::unique);
        visit("nulls_not_distinct", &Index::nulls_not_distinct);
        visit("keys", &Index::keys);
        visit("include", &Index::include);
        visit("predicate", &Index::predicate);
        visit("options", &Index::options);
        visit("tablespace", &Index::tablespace);
        visit("clustered", &Index::clustered);
        visit("valid", &Index::valid);
    }
};

}  // namespace schemadiff
