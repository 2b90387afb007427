// What adds an object of some kind to a model. Each refill writes the statement of one that is there anew, with other
// properties, for an item that keeps its name and those who mention it.
#pragma once

#include <vector>

#include "support/generator/author.hpp"

namespace schemadiff::test {

struct Maker {
    const char* word;
    unsigned weight;  // how many of a hundred
    void (*make)(Author&);
};

// One a file, make_<what>.cpp.
const std::vector<Maker>& type_makers();
const std::vector<Maker>& table_makers();
const std::vector<Maker>& partition_makers();
const std::vector<Maker>& constraint_makers();
const std::vector<Maker>& index_makers();
const std::vector<Maker>& routine_makers();
const std::vector<Maker>& view_makers();
const std::vector<Maker>& trigger_makers();
const std::vector<Maker>& access_makers();
const std::vector<Maker>& foreign_makers();
const std::vector<Maker>& service_makers();
const std::vector<Maker>& setting_makers();
const std::vector<Maker>& aggregate_makers();
const std::vector<Maker>& operator_makers();
const std::vector<Maker>& base_type_makers();
const std::vector<Maker>& replication_makers();
const std::vector<Maker>& role_makers();

void refill_type(Author& author, Item& item);
void refill_column(Author& author, Item& item);
void refill_table(Author& author, Item& item);
void refill_partition(Author& author, Item& item);
void refill_constraint(Author& author, Item& item);
void refill_index(Author& author, Item& item);
void refill_routine(Author& author, Item& item);
void refill_view(Author& author, Item& item);
void refill_trigger(Author& author, Item& item);
void refill_access(Author& author, Item& item);
void refill_foreign(Author& author, Item& item);
void refill_service(Author& author, Item& item);
void refill_setting(Author& author, Item& item);
void refill_aggregate(Author& author, Item& item);
void refill_operator(Author& author, Item& item);
void refill_base_type(Author& author, Item& item);
void refill_replication(Author& author, Item& item);
void refill_role(Author& author, Item& item);

// A function that others need with exactly these arguments.
Item& add_fixed(Author& author, const std::string& form, const std::string& arguments, const std::string& result);
// One of the server's own functions under another name, now and then: {#12} or the name itself.
std::string server_function(Author& author, const std::string& name, const std::string& arguments,
                            const std::string& result);
// A column of its own for a table; also used for foreign tables.
Item& add_column(Author& author, int table);
// A member of a composite type, or an argument, or a label.
Item& add_member(Author& author, int parent, const std::string& kind, const std::string& form);

}  // namespace schemadiff::test
