// What generated pairs have shown: kinds of objects, the statements that make them, and what becomes of them.
#pragma once

#include <map>
#include <string>

#include "catalog/catalog.hpp"
#include "support/generator/generator.hpp"

namespace schemadiff::test {

class Coverage {
  public:
    explicit Coverage(int server_major) : server_major_(server_major) {}

    // Both ways; a pair that only a server understands shows nothing.
    void add(const ModelPair& pair);

    // One line each: kinds, statements, "create table", "alter column.type" and the like, each with its count, and what
    // could be and never was.
    std::string report() const;
    // A line for each kind that no schema has, and for each that no pair makes, or drops.
    std::string complaints() const;

  private:
    void add_way(const Catalog& source, const Catalog& target);

    int server_major_;
    std::map<std::string, std::size_t> kinds_, statements_, verbs_;
};

}  // namespace schemadiff::test
