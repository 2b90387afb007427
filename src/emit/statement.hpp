// One SQL statement of a plan and everything that is known about it: what it makes and needs (for the order), what it
// locks and costs (for the hazards). Nothing later reads the SQL text to learn any of this.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "catalog/catalog.hpp"

namespace schemadiff {

// PostgreSQL manual 13.3 "Explicit Locking", weakest first.
enum class LockMode {
    access_share,
    row_share,
    row_exclusive,
    share_update_exclusive,
    share,
    share_row_exclusive,
    exclusive,
    access_exclusive,
};
std::string_view lock_mode_name(LockMode mode);  // "ACCESS EXCLUSIVE"

struct RelationLock {
    ObjectId relation;
    LockMode mode = LockMode::access_exclusive;
    friend bool operator==(const RelationLock&, const RelationLock&) = default;
};

enum class Verb {
    create,
    alter,
    drop,
    prepare,  // comes before the subject is made or altered, and needs what the subject will need
};
std::string_view verb_name(Verb verb);  // "create"

enum class Transactionality {
    any,
    commit_before_use,  // what it makes cannot be used in the same transaction (ALTER TYPE .. ADD VALUE)
    outside,            // refuses to run in a transaction block (CREATE INDEX CONCURRENTLY)
};

enum class Phase { expand, backfill, contract };
std::string_view phase_name(Phase phase);

// Data that is gone after the statement. `code` is a class D hazard.
struct Loss {
    std::string code;
    ObjectId object;
    std::string what;  // for the reader: "column public.users.mail is dropped with its values"
    friend bool operator==(const Loss&, const Loss&) = default;
};

// The statement fails when existing rows do not fit. `code` is a class F hazard.
struct DataRisk {
    std::string code;
    ObjectId object;
    std::string what;
    friend bool operator==(const DataRisk&, const DataRisk&) = default;
};

// What running applications, the people who may do things, or those who keep the server notice. `code` is a hazard of
// class B, S, P, X, R or C.
struct Concern {
    std::string code;
    ObjectId object;
    std::string what;
    friend bool operator==(const Concern&, const Concern&) = default;
};

struct Effects {
    std::vector<ObjectId> rewrites;  // tables that get new files
    std::vector<ObjectId> scans;     // tables that are read in full
    std::vector<ObjectId> builds;    // indexes, or constraints with one, that are built
    std::vector<Loss> losses;
    std::vector<DataRisk> risks;
    std::vector<Concern> concerns;
};

// Rows that a statement fills while others write.
struct Backfill {
    ObjectId column;
    std::string value;        // an expression over the columns of the row
    std::string condition;    // of rows that are still to be filled
    std::string search_path;  // in which the names of the two are found; empty: they are qualified
};

// Which tables those are is known once the statements are in order: emit/tree_reach.hpp.
struct TreeReach {
    ObjectId table;                         // all tables below it, ..
    bool of_referring = false;              // .. or those with a foreign key to it or to what it is a partition of, ..
    ObjectId but;                           // .. except this one
    std::vector<ObjectId> ends_at = {};     // locks these and nothing below, reads none of it
    std::vector<ObjectId> leaves_out = {};  // neither these nor what is below
    std::optional<LockMode> mode;
    bool scans = false;
    bool rewrites = false;
};

// A part of CREATE TABLE (..) or of one ALTER TABLE, so that statements can be folded after they are in order.
struct Clause {
    std::optional<ObjectId> about;  // the column that a CREATE TABLE clause declares
    std::string text;
};

// How this statement can become part of an earlier CREATE TABLE.
struct Inlining {
    ObjectId table;                  // whose CREATE TABLE
    std::optional<ObjectId> column;  // append to this column's clause; none: a clause of its own
    std::string text;
};

struct Statement {
    std::string head;  // all of the SQL when there are no clauses
    std::vector<Clause> clauses;
    std::string tail;
    std::string shown;           // what is printed in place of the SQL when that holds secrets
    bool parenthesised = false;  // clauses stand in parentheses, as in CREATE TABLE

    ObjectId subject;
    Verb verb = Verb::create;
    std::vector<ObjectId> prepares;  // only made or altered after this
    std::vector<ObjectId> produces;  // exists from here on
    std::vector<ObjectId> alters;    // has its new form from here on; others than the subject change along with it
    std::vector<ObjectId> consumes;  // must exist in its new form before
    std::vector<ObjectId> destroys;  // its old form is gone from here on
    std::vector<ObjectId> awaits_removal;  // must be gone before
    std::vector<ObjectId> precedes;        // are not gone before
    std::vector<ObjectId> takes_over;      // leaves to make room for what is made here, in the same transaction
    std::vector<ObjectId> hands_over_to;   // takes the place of what leaves here; order_statements() finds out
    std::vector<ObjectId> vacates;         // moved out of its name, not yet gone
    bool apart = false;                    // what needs the subject does not wait for this
    bool disturbs = false;                 // see Change::disturbs
    int position = 0;                      // among its siblings, where the order is part of the result (columns)
    int emitted = 0;                       // several statements about one object run in this order

    std::vector<RelationLock> locks;
    std::vector<TreeReach> reaches;  // what it locks, reads and writes besides
    Effects effects;
    Transactionality transactionality = Transactionality::any;
    // For one that runs outside of transactions: the same for the inside of one, and what that locks the relations in.
    std::string plain;
    LockMode plain_mode = LockMode::access_share;
    bool joined = false;  // in the transaction of the statement before it
    Phase phase = Phase::expand;
    std::optional<ObjectId> held_back_by;  // for whose sake it is in a later phase than its own
    std::optional<Backfill> fills;
    std::string kept_as;      // what the subject, which would be dropped otherwise, is called from here on
    std::string reason;       // why, when it is not the change itself: "because public.v depends on it"
    std::string search_path;  // in force while it runs; empty: all names are qualified
    std::optional<Inlining> inlining;
    bool combinable = false;  // an ALTER TABLE that may share its statement with its neighbours on the same table

    // Without a semicolon.
    std::string sql() const;
    // The same without secrets.
    std::string printed_sql() const { return shown.empty() ? sql() : shown; }
    // It was read from what was printed, and nobody knows its secrets any more.
    bool lacks_secrets() const { return !shown.empty() && shown == head; }
};

}  // namespace schemadiff
