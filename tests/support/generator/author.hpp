// Chooses names, types and expressions that fit into a model.
#pragma once

#include <initializer_list>
#include <string>
#include <vector>

#include "support/generator/model.hpp"
#include "support/generator/random.hpp"

namespace schemadiff::test {

struct Type {
    Template text;
    Family family = Family::none;
};

class Author {
  public:
    Author(Model& model, Random& random, int server_major) : model(model), random(random), server_major(server_major) {}

    Model& model;
    Random& random;
    const int server_major;

    // Of something that others find by it; now and then one that has to be quoted.
    std::string new_name(const std::string& stem);
    std::string column_name(const std::vector<int>& siblings);
    int any_schema();

    // One of those kinds that does not need `self` itself; 0: there is none.
    int any(const std::set<std::string>& kinds, int self, const std::string& form = {});
    std::string word(std::initializer_list<const char*> words);

    Type any_type(int self);
    // Another type whose values allow the same expressions.
    Type type_in(Family family, int self);

    // Items that name the columns of a relation or of a composite type, inherited ones first.
    std::vector<int> columns_of(int relation);
    int any_column(int relation);
    int sortable_column(int relation);

    // An immutable condition on a column, given as text; `family` is that of its type.
    Template condition(const Template& column, const Item& item);
    // A value made from a column.
    Template value(const Template& column, const Item& item, Type& type);
    // A constant of the type, or an expression that is cast to it.
    Template constant(const Type& type, int self);
    Template default_value(const Type& type, int self);

  private:
    Template label_of(const Template& type);
    int counter_ = 0;
};

bool is_sortable(const Item& item);

}  // namespace schemadiff::test
