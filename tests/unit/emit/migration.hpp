// Two small catalogs and the statements that lead from one to the other, for tests of the emitters.
#pragma once

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <string>
#include <vector>

#include "diff/compare.hpp"
#include "emit/collect.hpp"
#include "emit/order.hpp"

namespace schemadiff {

class Migration {
  public:
    Migration& before(const ObjectId& id, Payload payload) {
        source_.add({id, std::move(payload), {}});
        return *this;
    }
    Migration& after(const ObjectId& id, Payload payload) {
        target_.add({id, std::move(payload), {}});
        return *this;
    }
    Migration& both(const ObjectId& id, const Payload& payload) { return before(id, payload).after(id, payload); }
    // On both sides, where both ends are there.
    Migration& edge(const ObjectId& from, const ObjectId& to, EdgeKind why = EdgeKind::uses) {
        source_.add_edge(from, to, why);
        target_.add_edge(from, to, why);
        return *this;
    }
    // A table with one column of the type, on both sides.
    Migration& stored(const ObjectId& table, const std::string& column, const ObjectId& type,
                      const std::string& type_text) {
        ObjectId id = make_id(Kind::column, table.schema, table.name, column);
        Column payload;
        payload.type = type_text;
        return both(table, Table{}).both(id, payload).edge(id, table, EdgeKind::member_of).edge(id, type);
    }

    // Once: the catalogs move out.
    std::vector<Statement> statements(int server_version = 150000) {
        Catalog source = std::move(source_).build();
        Catalog target = std::move(target_).build();
        Changes changes = compare(source, target, server_version);
        return order_statements(changes, collect_statements({changes, server_version})).statements;
    }

    std::vector<std::string> sql(int server_version = 150000) {
        std::vector<std::string> texts;
        for (const Statement& statement : statements(server_version)) texts.push_back(statement.sql());
        return texts;
    }

  private:
    CatalogBuilder source_, target_;
};

using Sql = std::vector<std::string>;

}  // namespace schemadiff
