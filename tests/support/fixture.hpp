// What the tests of one case share: databases loaded with its files, their dumps and catalogs, each made when first
// asked for.
#pragma once

#include <filesystem>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

#include "introspect/introspect.hpp"
#include "support/case.hpp"
#include "support/migration.hpp"
#include "support/server.hpp"

namespace schemadiff::test {

// A test that cannot be made: the case itself is broken.
class BrokenCase : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

// Whether pg_dump is asked for owners.
enum class Owners { left_open, stated };

class Fixture {
  public:
    explicit Fixture(Server& server) : server_(server) {}
    ~Fixture();
    Fixture(const Fixture&) = delete;
    Fixture& operator=(const Fixture&) = delete;

    Server& server() { return server_; }

    // A database that nobody changes, loaded with the file by psql. Throws BrokenCase when it does not load.
    const std::string& loaded(const std::filesystem::path& file);
    // A database of its own with the schema of `file` and the rows of `rows`; the caller drops it, or the end does.
    std::string copy_of(const std::filesystem::path& file, const std::filesystem::path& rows);
    void drop(const std::string& database);

    const std::vector<std::string>& dump_of_file(const std::filesystem::path& file, Owners owners);
    std::vector<std::string> dump_of_database(const std::string& database, Owners owners);
    // What a new database says after the database's dump was loaded into it: PostgreSQL prints some expressions in
    // other words once more, so that only then two spellings of one thing look alike.
    std::vector<std::string> dump_after_restore(const std::string& database, Owners owners);
    const Introspection& introspected(const std::filesystem::path& file);

    // Done once; state, fixpoint and data look at the same run.
    const Migration& migration(const Step& step);

  private:
    std::string dump_text(const std::string& database, Owners owners) const;

    Server& server_;
    std::map<std::filesystem::path, std::string> loaded_;
    std::map<std::filesystem::path, std::string> refused_;  // files that do not load, and why
    std::map<std::pair<std::filesystem::path, Owners>, std::vector<std::string>> dumps_;
    std::map<std::filesystem::path, Introspection> introspected_;
    std::map<std::filesystem::path, Migration> migrations_;  // by what they start from
    std::vector<std::string> databases_;
};

// Whether the text says who owns something; otherwise owners stay what they are.
Owners owners_in(const std::filesystem::path& file);

}  // namespace schemadiff::test
