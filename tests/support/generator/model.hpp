// A schema as items that mention each other by number, so that a rename or another signature reaches all who mention
// it, and so that any item can be taken out together with what cannot stand without it.
#pragma once

#include <deque>
#include <set>
#include <string>
#include <vector>

namespace schemadiff::test {

// What can be said of a value without knowing its exact type.
enum class Family { none, number, text, time, boolean, json, uuid, bytes, array, range, choice, row };

// Text with mentions. {#7} is the qualified name of item 7, {#7.bare} its own name, {#7.text} the qualified name as a
// string, {#7.label} the bare one as a string, {#7.call} a call with NULLs, {#7.call:9} one with item 9 as first
// argument, {#7.signature} the name with the types of its arguments, {#7.operator} the sign of an operator.
using Template = std::string;

struct Part {
    Template text;
    bool optional = false;  // the statement stands without it
};

struct Item {
    int id = 0;
    std::string kind;          // as in kinds.def, or the word for something inside: label, attribute, argument, output
    std::string form;          // which of the statements that make such a thing
    int parent = 0;            // the item whose statement says this one
    int relation = 0;          // what a statement of its own belongs to: its schema is the schema
    int schema = 0;            // item of the schema; 0: public, or none
    int source = 0;            // whose columns it has besides its own members
    int key = 0;               // the column by which it is partitioned
    std::string name;          // empty: the server finds one
    std::string renamed_from;  // what a hint says that it was called
    bool is_global = false;    // has a name without schema
    Template subject;          // how COMMENT and GRANT name it: "TABLE {#7}"; empty: they do not
    std::vector<Part> parts;   // {members} stands for the items whose parent it is
    Template type;             // of a column, attribute, argument, output or domain; the return type of a function
    Family family = Family::none;
};

std::string mention(int id, const std::string& how = {});

class Model {
  public:
    Item& add(const std::string& kind, const std::string& form);
    Item* find(int id);
    const Item* find(int id) const;
    const std::deque<Item>& items() const { return items_; }
    std::deque<Item>& items() { return items_; }

    std::vector<int> ids(const std::set<std::string>& kinds) const;
    std::vector<int> members(int parent) const;
    // Items with what was inside of them; optional parts that mention any of them go, mandatory ones take their items
    // along.
    void remove(const std::set<int>& gone);
    // Whether `one` cannot be made before `other`.
    bool needs(int one, int other) const;

    bool is_name_taken(const std::string& name) const { return names_.count(name) > 0; }
    void take_name(const std::string& name) { names_.insert(name); }

  private:
    std::deque<Item> items_;  // references last while items are added
    std::set<std::string> names_;
    int last_ = 0;
};

// The items that a text mentions.
std::set<int> mentioned(const Template& text);
std::set<int> mentioned(const Item& item);

// SQL that makes the schema, one statement a paragraph, each after those that it needs.
std::string render(const Model& model);
// The text of one template in a model.
std::string resolve(const Model& model, const Template& text);

}  // namespace schemadiff::test
